/**
 * The attendance law of Maine, as a policy: who is truant, after grade 6 and before.
 *
 * The fact `completedGrade` is the highest grade that the student has completed, as a number (0 for kindergarten); `age` or `birthDate`
 * is asked for where it is below 6. Absences add up to full days; in a run, a day counts as present from half of it on, and any day that is
 * not an unexcused absence ends the run.
 *
 * @module
 */
import type { Authority, Duty, Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const authority: Authority = {
  citation: "20-A M.R.S. § 5051-A",
  url: "https://docsbay.net/doc/719670/msma-sample-policy-4-11-07",
  kind: "statute",
  verified: true,
};

const duties: readonly Duty[] = [
  {
    id: "first-step",
    action: "Take the first step to bring the student back to school",
    responsible: "school",
    requires: ["first-step-taken"],
    due: { within: 5, unit: "school-day" },
  },
  {
    id: "next-step",
    action: "Take the next step if days are still missed",
    responsible: "school",
    requires: ["next-step-taken"],
    due: { within: 5, unit: "school-day", from: "first-step" },
  },
];

/**
 * Maine: 20-A M.R.S. § 5051-A.
 *
 * @example
 * ```ts
 * import { usMe } from "truancy-prevention/presets/us-me";
 *
 * usMe.rules.map((rule) => rule.id); //=> ["me-truant-6-up", "me-truant-under-6"]
 * ```
 * @category Presets
 */
export const usMe: Policy = {
  id: "us-me",
  title: "Maine",
  jurisdiction: "US-ME",
  version: "1.0.0",
  counting: { presentShare: 0.5, minimumMembership: 10 },
  tiers: supportTiers,
  rules: [
    {
      id: "me-truant-6-up",
      title: "After grade 6: ten full days unexcused in all, or seven in a row",
      tier: 2,
      status: "truant",
      when: {
        all: [
          { fact: "completedGrade", atLeast: 6 },
          {
            any: [
              { count: "day-equivalent", within: "school-year", excusal: ["unexcused"], atLeast: 10 },
              { consecutive: "day", excusal: ["unexcused"], atLeast: 7 },
            ],
          },
        ],
      },
      holds: "once-reached",
      duties,
      authority,
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "me-truant-under-6",
      title: "Before the end of grade 6: seven full days unexcused in all, or five in a row",
      tier: 2,
      status: "truant",
      appliesTo: { ages: { atLeast: 7 } },
      when: {
        all: [
          { fact: "completedGrade", lessThan: 6 },
          {
            any: [
              { count: "day-equivalent", within: "school-year", excusal: ["unexcused"], atLeast: 7 },
              { consecutive: "day", excusal: ["unexcused"], atLeast: 5 },
            ],
          },
        ],
      },
      holds: "once-reached",
      duties,
      authority,
      components: ["supportive-environment", "school-team"],
    },
  ],
};
