import { answers, noGradesRead, onlyListed } from "./parts.js";
import { playbook2020 } from "./sources.js";
import type { Intervention } from "./types.js";

/** What keeps illness from costing days, or more days than it must. */
export const health: readonly Intervention[] = [
  {
    id: "school-health-services",
    title: "Health care at school",
    summary: "Students are seen by a nurse, a doctor or a counselor in the building, without losing the day.",
    kind: "support",
    tiers: [1],
    causes: answers(["personal", "family"], ["barriers"]),
    actsOn: ["school", "community"],
    components: ["climate-resources", "staff-expertise", "community-partners"],
    grades: noGradesRead,
    evidence: onlyListed(playbook2020),
    cautions: [],
  },
  {
    id: "telehealth",
    title: "A doctor by video",
    summary: "The school nurse connects a student who feels ill with a doctor elsewhere, so that nobody has to leave.",
    kind: "support",
    tiers: [1],
    causes: answers(["personal", "family"], ["barriers"]),
    actsOn: ["school", "community"],
    components: ["climate-resources", "staff-expertise", "community-partners"],
    grades: noGradesRead,
    evidence: onlyListed(playbook2020),
    cautions: [],
  },
  {
    id: "healthy-buildings",
    title: "Healthy buildings",
    summary: "Air is filtered and let in, mold is removed: fewer students fall ill.",
    kind: "support",
    tiers: [1],
    causes: answers(["personal", "school-climate"], ["barriers"]),
    actsOn: ["school"],
    components: ["climate-resources"],
    grades: noGradesRead,
    evidence: onlyListed(playbook2020),
    cautions: [],
  },
  {
    id: "asthma",
    title: "Help with asthma",
    summary: "Nurse, doctor and family agree on a plan, medicine is at school, and triggers are found and removed.",
    kind: "support",
    tiers: [2],
    causes: answers(["personal"], ["barriers"]),
    actsOn: ["school", "family"],
    components: ["supportive-environment", "staff-expertise", "community-partners"],
    grades: noGradesRead,
    evidence: onlyListed(playbook2020),
    cautions: [],
  },
];
