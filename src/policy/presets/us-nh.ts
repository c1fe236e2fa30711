/**
 * The attendance law of New Hampshire, as a policy: habitual truancy at ten unexcused half days in the school year.
 *
 * The half day is the unit, and each school district defines it. Until you lay the district's cut-offs over `counting.halfDay`, a date is
 * one half day when at least half of a full day was missed, and two when the whole of it was.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

/**
 * New Hampshire: RSA 189:35-a.
 *
 * @example
 * ```ts
 * import { usNh } from "truancy-prevention/presets/us-nh";
 *
 * usNh.counting.halfDay; //=> { oneFrom: 0.5, twoFrom: 1 }
 * ```
 * @category Presets
 */
export const usNh: Policy = {
  id: "us-nh",
  title: "New Hampshire",
  jurisdiction: "US-NH",
  version: "1.0.0",
  counting: { halfDay: { oneFrom: 0.5, twoFrom: 1 } },
  tiers: supportTiers,
  rules: [
    {
      id: "nh-habitually-truant",
      title: "Ten unexcused half days in the year",
      tier: 3,
      status: "habitual-truancy",
      when: { count: "half-day", within: "school-year", excusal: ["unexcused"], atLeast: 10 },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "RSA 189:35-a",
        url: "https://lawserver.com/law/state/new-hampshire/nh-statutes/new_hampshire_revised_statutes_189_35-a",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
