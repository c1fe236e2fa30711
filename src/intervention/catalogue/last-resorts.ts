import { everyCause, listedInPlaybook, noGradesRead } from "./parts.js";
import { policePartnership, truancyReview } from "./sources.js";
import type { Intervention } from "./types.js";

/** What turns to police or court: never a first step. */
export const lastResorts: readonly Intervention[] = [
  {
    id: "police-school-partnership",
    title: "Conference with family, school and police",
    summary: "Family, school and an officer meet with a trained facilitator, and agree on how the student comes back.",
    kind: "legal",
    tiers: [3],
    causes: { families: ["personal", "family"], rootCauses: ["disengagement", "misconceptions"], origin: "ours" },
    actsOn: ["family", "student"],
    components: ["supportive-environment", "family-partnership", "community-partners"],
    grades: noGradesRead,
    evidence: {
      level: "not-read",
      source: policePartnership,
      studies: [
        {
          design: "randomized",
          verdict: "helped",
          effect:
            "students missed less and were more willing to come; aged 10 to 16, at school 85% of three terms or less, in Queensland",
          n: { schools: 11 },
          source: policePartnership,
        },
      ],
      ratings: [
        { by: "CrimeSolutions", rating: "Promising (a scale of its own, not ESSA's)", source: policePartnership },
      ],
    },
    cautions: [
      {
        text: "An officer at the table can frighten a family away. It was studied in one police district in Australia.",
      },
    ],
    homeLanguage: "through-words",
  },
  {
    id: "truancy-court",
    title: "Truancy court, or a program in its place",
    summary: "A judge, or people who act for the court, hear the student and family and order or offer help.",
    kind: "legal",
    tiers: [3],
    causes: everyCause,
    actsOn: ["family", "student"],
    components: ["supportive-environment", "community-partners"],
    grades: noGradesRead,
    evidence: listedInPlaybook,
    cautions: [
      { text: "Last of all, after every support was tried and its result written down." },
      {
        text: "Over 28 studies of truancy programs, those of courts did no better than those of schools.",
        source: truancyReview,
      },
    ],
    homeLanguage: "through-words",
  },
];
