/**
 * The attendance law of Arizona, as a policy: habitually truant, and excessive absences.
 *
 * A student is truant on a day on which at least one class period was missed unexcused; minutes count by the length of a period. Excessive
 * absences are days missed entirely for any reason, against the days that the law requires of a year and not those that a student was
 * enrolled: 180 here, which is not verified. Replace the number where the district's differs.
 *
 * @module
 */
import type { Authority, Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const authority: Authority = {
  citation: "A.R.S. § 15-803",
  url: "https://safesupportivelearning.ed.gov/discipline-compendium?state=arizona&sub_category=Chronic%20Absenteeism%20and%20Truancy",
  kind: "statute",
  verified: true,
};

/**
 * Arizona: A.R.S. § 15-803.
 *
 * @example
 * ```ts
 * import { usAz } from "truancy-prevention/presets/us-az";
 *
 * usAz.rules[1]?.when; //=> { share: "day", within: "school-year", of: 180, moreThan: 0.1 }
 * ```
 * @category Presets
 */
export const usAz: Policy = {
  id: "us-az",
  title: "Arizona",
  jurisdiction: "US-AZ",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "az-habitually-truant",
      title: "Five days with at least one class period missed unexcused",
      tier: 3,
      status: "habitually-truant",
      when: { count: { dayMissing: { periods: 1 } }, within: "school-year", excusal: ["unexcused"], atLeast: 5 },
      holds: "once-reached",
      duties: [],
      authority,
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "az-excessively-absent",
      title: "More than a tenth of the required days missed",
      tier: 2,
      status: "excessive-absences",
      when: { share: "day", within: "school-year", of: 180, moreThan: 0.1 },
      holds: "while-true",
      duties: [],
      authority: { ...authority, verified: false },
      components: ["supportive-environment", "measurable-goals"],
    },
  ],
};
