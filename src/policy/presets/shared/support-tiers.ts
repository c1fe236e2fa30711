import type { Tier } from "../../types.js";

/** What a student gets at each tier where the law that a preset holds names no supports of its own. Ours, and for a district to replace. */
export const supportTiers: readonly Tier[] = [
  {
    tier: 1,
    title: "Support for every student",
    supports: ["A welcoming school", "Clear words to families about why each day counts", "Good attendance noticed"],
  },
  {
    tier: 2,
    title: "Early help",
    supports: [
      "A talk with student and family about the causes",
      "Help with what keeps the student away",
      "A date to look again",
    ],
  },
  {
    tier: 3,
    title: "Intensive help",
    supports: [
      "A plan made by student, family and school",
      "One adult who keeps in touch",
      "Services of community partners",
    ],
  },
];
