import { namedInLaw, noGradesRead } from "./parts.js";
import { disciplineLaw } from "./sources.js";
import type { Caution, Intervention } from "./types.js";

const documented: Caution = {
  text: "In Massachusetts write down which incident it answers, what was done, when, and how it came out.",
  source: disciplineLaw,
};

/** What Massachusetts' law names to be used before a student may be sent home; restorative justice is under climate. */
export const insteadOfSuspension: readonly Intervention[] = [
  {
    id: "mediation",
    title: "Mediation",
    summary: "A neutral third helps two people in conflict to find a way that both accept.",
    kind: "support",
    tiers: [2, 3],
    causes: { families: ["school-climate"], rootCauses: ["aversion"], exclusion: true, origin: "ours" },
    actsOn: ["school", "student"],
    components: ["supportive-environment"],
    grades: noGradesRead,
    evidence: namedInLaw,
    cautions: [documented, { text: "Not between a student who bullies and the one who is bullied." }],
  },
  {
    id: "conflict-resolution",
    title: "Conflict resolution",
    summary: "Those involved learn and use steps by which a quarrel can be settled without harm.",
    kind: "support",
    tiers: [2, 3],
    causes: { families: ["school-climate"], rootCauses: ["aversion"], exclusion: true, origin: "ours" },
    actsOn: ["school", "student"],
    components: ["supportive-environment"],
    grades: noGradesRead,
    evidence: namedInLaw,
    cautions: [documented],
  },
  {
    id: "collaborative-problem-solving",
    title: "Solving the problem together",
    summary: "An adult and the student find out what keeps going wrong, and agree on a plan that works for both.",
    kind: "support",
    tiers: [2, 3],
    causes: { families: ["personal", "school-climate"], rootCauses: ["aversion"], exclusion: true, origin: "ours" },
    actsOn: ["school", "student"],
    components: ["supportive-environment", "cultural-respect"],
    grades: noGradesRead,
    evidence: namedInLaw,
    cautions: [documented],
  },
];
