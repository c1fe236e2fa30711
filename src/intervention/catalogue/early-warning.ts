import { everyCause } from "./parts.js";
import { earlyWarningCutOff, earlyWarningRating, earlyWarningReview, earlyWarningStudy } from "./sources.js";
import type { Intervention } from "./types.js";

/** What finds out early who is losing days, and has a team that acts on it. */
export const earlyWarning: readonly Intervention[] = [
  {
    id: "early-warning-system",
    title: "Early warning with a team (EWIMS)",
    summary: "A team looks at attendance and marks each month, asks what lies behind, and finds help for each student.",
    kind: "support",
    tiers: [1, 2],
    causes: everyCause,
    actsOn: ["school"],
    components: ["supportive-environment", "school-team", "measurable-goals"],
    grades: {
      workedIn: [
        {
          grades: ["09", "10"],
          stated: "grades 9 and 10",
          effect: "fewer chronically absent and fewer failing a course",
        },
      ],
      failedIn: [],
    },
    evidence: {
      level: "strong",
      source: earlyWarningRating,
      studies: [
        {
          design: "randomized",
          verdict: "helped",
          effect: "a smaller share chronically absent and failing a course after one year",
          n: { students: 37671, schools: 73 },
          source: earlyWarningStudy,
        },
        {
          design: "regression-discontinuity",
          verdict: "mixed",
          effect: "flags at 4% and 10% missed changed nothing over all; 1 to 2 points for the better-off alone",
          n: { students: 80000 },
          source: earlyWarningCutOff,
        },
      ],
      ratings: [
        { by: "Evidence for ESSA", rating: "Strong (effect size +0.23)", source: earlyWarningRating },
        {
          by: "What Works Clearinghouse",
          rating: "Does not meet WWC standards (the study, reviewed September 2022)",
          source: earlyWarningReview,
        },
      ],
    },
    cautions: [
      { text: "Most schools in the trial put little of it into practice.", source: earlyWarningStudy },
      {
        text: "A flag alone changes nothing for those who have least: somebody has to act on it.",
        source: earlyWarningCutOff,
      },
    ],
  },
];
