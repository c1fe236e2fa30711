import { listedInPlaybook, middle, namedByDese, namedInLaw, noGradesRead } from "./parts.js";
import { disciplineLaw, restorativeFirstYear, restorativeStudy } from "./sources.js";
import type { Intervention } from "./types.js";

/** What makes the school a place that nobody has to avoid. */
export const climate: readonly Intervention[] = [
  {
    id: "greeting",
    title: "A greeting at the door",
    summary: "The teacher meets each student at the classroom door, by name.",
    kind: "support",
    tiers: [1],
    causes: { families: ["school-climate"], rootCauses: ["aversion", "disengagement"], origin: "ours" },
    actsOn: ["school"],
    components: ["climate-resources", "supportive-environment", "professional-development"],
    grades: noGradesRead,
    evidence: listedInPlaybook,
    cautions: [],
  },
  {
    id: "recess",
    title: "A better recess",
    summary: "Recess is planned and looked after, so that all can join a game and none is left out or bullied.",
    kind: "support",
    tiers: [1],
    causes: { families: ["school-climate"], rootCauses: ["aversion"], origin: "ours" },
    actsOn: ["school"],
    components: ["climate-resources", "supportive-environment"],
    grades: noGradesRead,
    evidence: listedInPlaybook,
    cautions: [],
  },
  {
    id: "pbis",
    title: "Behavior support for the whole school (PBIS)",
    summary: "All staff teach, model and praise the same few expectations, and give more help where it takes more.",
    kind: "support",
    tiers: [1],
    causes: {
      families: ["school-climate"],
      rootCauses: ["aversion", "disengagement"],
      exclusion: true,
      origin: "ours",
    },
    actsOn: ["school"],
    components: ["climate-resources", "supportive-environment", "professional-development"],
    grades: noGradesRead,
    evidence: namedInLaw,
    cautions: [
      {
        text: "In Massachusetts a model for the whole school does not stand in for the remedy that one incident calls for.",
        source: disciplineLaw,
      },
    ],
  },
  {
    id: "sel-curriculum",
    title: "Lessons in getting along, and against bullying",
    summary: "Students learn to handle feelings and conflicts, and what to do when someone is bullied.",
    kind: "support",
    tiers: [1],
    causes: { families: ["personal", "school-climate"], rootCauses: ["aversion", "disengagement"], origin: "ours" },
    actsOn: ["school"],
    components: ["supportive-environment", "engaging-curriculum"],
    grades: noGradesRead,
    evidence: namedByDese,
    cautions: [],
  },
  {
    id: "restorative",
    title: "Restorative practices",
    summary:
      "Students and staff talk over what happened, who was hurt and how to put it right; circles build trust beforehand.",
    kind: "support",
    tiers: [1, 2],
    causes: { families: ["school-climate"], rootCauses: ["aversion"], exclusion: true, origin: "ours" },
    actsOn: ["school"],
    components: ["climate-resources", "supportive-environment", "professional-development"],
    grades: {
      workedIn: [],
      failedIn: [
        {
          grades: middle,
          stated: "middle grades",
          effect: "suspensions were no fewer, and schoolwork got worse",
        },
      ],
    },
    evidence: {
      level: "not-read",
      source: restorativeStudy,
      studies: [
        {
          design: "randomized",
          verdict: "mixed",
          effect:
            "fewer students suspended, fewer days lost to it and smaller gaps between groups; not so in middle grades",
          n: { schools: 44 },
          source: restorativeStudy,
        },
        {
          design: "comparison",
          verdict: "no-effect",
          effect: "no difference in four of five outcomes after a year beside PBIS; students felt less safe",
          n: { schools: 14 },
          source: restorativeFirstYear,
        },
      ],
      ratings: [],
    },
    cost: { dollars: 139, per: "student-year", source: restorativeFirstYear },
    cautions: [
      { text: "In middle grades schoolwork got worse where it was brought in.", source: restorativeStudy },
      {
        text: "It takes training and time: what it costs was counted for the first year.",
        source: restorativeFirstYear,
      },
    ],
  },
];
