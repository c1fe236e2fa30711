import { noGradesRead } from "./parts.js";
import { awardsStudy, californiaParents } from "./sources.js";
import type { Intervention } from "./types.js";

/** What rewards coming. The evidence is against the usual form. */
export const incentives: readonly Intervention[] = [
  {
    id: "incentives",
    title: "Rewards for coming",
    summary: "Students get something small, often and at once, for coming more than before.",
    kind: "support",
    tiers: [1, 2],
    causes: { families: ["personal", "school-climate"], rootCauses: ["disengagement"], origin: "ours" },
    actsOn: ["school", "student"],
    components: ["supportive-environment"],
    grades: noGradesRead,
    evidence: {
      level: "not-read",
      source: awardsStudy,
      studies: [
        {
          design: "randomized",
          verdict: "harmed",
          effect:
            "announced awards did nothing on average, and harm once they ended; surprise awards lowered later attendance",
          n: { students: 15329 },
          source: awardsStudy,
        },
      ],
      ratings: [],
    },
    cautions: [
      { text: "Awards for attendance can lower it.", source: awardsStudy },
      {
        text: "Never a surprise for what is past, and plan how it ends: that is when harm was seen.",
        source: awardsStudy,
      },
      { text: "Reward getting better, not missing nothing; a student must not lose by being ill or disabled." },
      { text: "Parents said that rewards at school do not move them.", source: californiaParents },
    ],
  },
];
