/**
 * The attendance law of Florida, as a policy: the teacher's report, and the habitual truant.
 *
 * An absence whose reason nobody knows counts toward the report, and not toward habitual truancy. Ninety days are calendar days, the last
 * of them the day looked at; the statute does not stop them at the start of a school year. The rules were read in pages that quote the
 * statute in part, so that none of them is called verified.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const page = "https://fl02219191.schoolwires.net/Domain/3089";

/**
 * Florida: F.S. 1003.26 and 1003.01.
 *
 * @example
 * ```ts
 * import { usFl } from "truancy-prevention/presets/us-fl";
 *
 * usFl.rules.map((rule) => rule.authority.verified); //=> [false, false]
 * ```
 * @category Presets
 */
export const usFl: Policy = {
  id: "us-fl",
  title: "Florida",
  jurisdiction: "US-FL",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "fl-report",
      title: "Five days in a month, or ten in ninety days, unexcused or for a reason not known",
      tier: 2,
      when: {
        any: [
          { count: "day", within: "calendar-month", excusal: ["unexcused", "unknown"], atLeast: 5 },
          { count: "day", within: { last: 90, unit: "calendar-day" }, excusal: ["unexcused", "unknown"], atLeast: 10 },
        ],
      },
      holds: "once-reached",
      duties: [
        {
          id: "report",
          action: "Tell the principal that the student may be missing school in a pattern",
          recipients: ["principal"],
          responsible: "teacher",
          requires: ["principal-informed"],
        },
      ],
      authority: { citation: "F.S. 1003.26(1)(b)", url: page, kind: "statute", verified: false },
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "fl-habitually-truant",
      title: "Fifteen unexcused days in ninety days",
      tier: 3,
      status: "habitual-truant",
      when: { count: "day", within: { last: 90, unit: "calendar-day" }, excusal: ["unexcused"], atLeast: 15 },
      holds: "once-reached",
      duties: [],
      authority: { citation: "F.S. 1003.01", url: page, kind: "statute", verified: false },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
