import { allGrades, elementary, listedInPlaybook, noGradesRead } from "./parts.js";
import { californiaParents, earlyGradesNudgeStudy, nudgeStudy, textingReview, textingStudy } from "./sources.js";
import type { Caution, Intervention } from "./types.js";

const countsDays: Caution = {
  text: "Say how many days were missed: parents keep no count and guess about half.",
  source: californiaParents,
};

/** What tells families how much school was missed, and that it matters. */
export const tellingFamilies: readonly Intervention[] = [
  {
    id: "nudge-letters",
    title: "Letters with the days missed",
    summary: "Several times a year the family gets a short letter that says how many days its child has missed.",
    kind: "support",
    tiers: [1, 2],
    causes: { families: ["family"], rootCauses: ["misconceptions"], origin: "ours" },
    actsOn: ["family"],
    components: ["impact", "supportive-environment", "family-partnership"],
    grades: {
      workedIn: [
        {
          grades: allGrades,
          stated: "kindergarten to 12th grade",
          effect: "about as much in every grade",
        },
      ],
      failedIn: [],
    },
    evidence: {
      level: "not-read",
      source: nudgeStudy,
      studies: [
        {
          design: "randomized",
          verdict: "helped",
          effect:
            "16.0 to 15.9 days missed against 17.0 without letters; a tenth or more fewer students chronically absent; siblings missed less, too",
          n: { students: 28080 },
          source: nudgeStudy,
        },
      ],
      ratings: [],
    },
    cautions: [countsDays],
    homeLanguage: "through-words",
  },
  {
    id: "nudge-k5",
    title: "Letters on why the early grades count",
    summary: "Letters to families of young children: what a missed day costs in these grades, and how many there were.",
    kind: "support",
    tiers: [1, 2],
    causes: { families: ["family"], rootCauses: ["misconceptions"], origin: "ours" },
    actsOn: ["family"],
    components: ["impact", "supportive-environment", "family-partnership"],
    grades: {
      workedIn: [{ grades: elementary, stated: "grades K-5", effect: "15% fewer students chronically absent" }],
      failedIn: [],
    },
    evidence: {
      level: "not-read",
      source: earlyGradesNudgeStudy,
      studies: [
        {
          design: "randomized",
          verdict: "helped",
          effect: "15% fewer students chronically absent",
          n: { districts: 10 },
          source: earlyGradesNudgeStudy,
        },
      ],
      ratings: [],
    },
    cautions: [countsDays],
    homeLanguage: "through-words",
  },
  {
    id: "text-adaptive",
    title: "Text messages that answer to absence",
    summary:
      "Weekly texts to parents and a text on the day of an absence; a person from school writes where that is not enough.",
    kind: "support",
    tiers: [1, 2],
    causes: { families: ["family"], rootCauses: ["misconceptions", "barriers"], origin: "ours" },
    actsOn: ["family"],
    components: ["supportive-environment", "family-partnership"],
    grades: {
      workedIn: [
        { grades: elementary, stated: "elementary schools, K-5", effect: "2 to 7 points fewer chronically absent" },
      ],
      failedIn: [],
    },
    evidence: {
      level: "not-read",
      source: textingStudy,
      studies: [
        {
          design: "randomized",
          verdict: "helped",
          effect:
            "2 to 7 percentage points fewer chronically absent than without texts, most where much was missed before",
          n: { students: 26000, schools: 108, districts: 4 },
          source: textingStudy,
        },
      ],
      ratings: [
        {
          by: "What Works Clearinghouse",
          rating: "Meets standards with reservations (the study)",
          source: textingReview,
        },
      ],
    },
    cautions: [
      {
        text: "Intensified texts did no more than basic ones over all students (25.3% against 23.9% chronically absent), but did for those who had missed much before (34.5% against 40.1%, 2,621 students).",
        source: textingReview,
      },
    ],
    homeLanguage: "through-words",
  },
  {
    id: "positive-messaging",
    title: "A friendly word on attendance",
    summary: "Posters, calls and greetings that say what school is good for and that each child is missed.",
    kind: "support",
    tiers: [1],
    causes: { families: ["school-climate", "family"], rootCauses: ["misconceptions", "disengagement"], origin: "ours" },
    actsOn: ["school", "family"],
    components: ["impact", "supportive-environment", "family-partnership"],
    grades: noGradesRead,
    evidence: listedInPlaybook,
    cautions: [
      {
        text: "What was said of absences moved parents more than what was said of attendance.",
        source: californiaParents,
      },
      {
        text: "A hundred percent seemed out of reach to parents, so do not make it the aim.",
        source: californiaParents,
      },
    ],
    homeLanguage: "through-words",
  },
];
