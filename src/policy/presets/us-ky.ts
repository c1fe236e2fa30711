/**
 * The attendance law of Kentucky, as a policy: the truant, and the habitual truant.
 *
 * Days absent and days tardy are two counters that never add up. A student is reported as a truant on the third day of a counter and, as we
 * read the statute, anew on each further day of it: reported twice, a student is a habitual truant. That reading is ours and not verified.
 * What is counted goes with the student from school to school.
 *
 * @module
 */
import type { Authority, Condition, Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const authority: Authority = {
  citation: "KRS 159.150",
  url: "https://law.justia.com/codes/kentucky/2019/chapter-159/section-159-150/",
  kind: "statute",
  verified: true,
};

/** The third day of this counter or a further one, on that day. */
const thirdOrFurther = (count: "day" | "tardy"): Condition => ({
  all: [
    { count, within: "school-year", excusal: ["unexcused"], atLeast: 3 },
    { count, within: { last: 1, unit: "school-day" }, excusal: ["unexcused"], atLeast: 1 },
  ],
});

/**
 * Kentucky: KRS 159.150.
 *
 * @example
 * ```ts
 * import { usKy } from "truancy-prevention/presets/us-ky";
 *
 * usKy.rules[1]?.when; //=> { reached: "ky-truant", atLeast: 2 }
 * ```
 * @category Presets
 */
export const usKy: Policy = {
  id: "us-ky",
  title: "Kentucky",
  jurisdiction: "US-KY",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "ky-truant",
      title: "Three unexcused days, or three days late without an excuse",
      tier: 2,
      status: "truant",
      when: { any: [thirdOrFurther("day"), thirdOrFurther("tardy")] },
      holds: "each-time",
      duties: [],
      authority,
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "ky-habitually-truant",
      title: "Reported as a truant twice",
      tier: 3,
      status: "habitual-truant",
      when: { reached: "ky-truant", atLeast: 2 },
      holds: "once-reached",
      duties: [],
      authority: { ...authority, verified: false },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
