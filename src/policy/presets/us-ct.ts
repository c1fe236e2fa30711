/**
 * The truancy law of Connecticut, as a policy.
 *
 * What it reads as: unexcused days in a calendar month or in the school year. A day is one missed entirely; a district that calls a day
 * absent from some share on lays `presentShare` over `counting`.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const url = "https://instalawyer.io/laws/connecticut-general-statutes/section-10-198a-policies-and";

/**
 * Connecticut: General Statutes §§10-198a and 10-200.
 *
 * @example
 * ```ts
 * import { usCt } from "truancy-prevention/presets/us-ct";
 *
 * usCt.rules[0]?.duties[0]?.due; //=> { within: 10, unit: "school-day" }
 * ```
 * @category Presets
 */
export const usCt: Policy = {
  id: "us-ct",
  title: "Connecticut",
  jurisdiction: "US-CT",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "ct-truant",
      title: "Four unexcused days in one month, or ten in the school year",
      tier: 2,
      status: "truant",
      when: {
        any: [
          { count: "day", within: "calendar-month", excusal: ["unexcused"], atLeast: 4 },
          { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 10 },
        ],
      },
      holds: "once-reached",
      duties: [
        {
          id: "meet",
          action: "Meet the guardian",
          recipients: ["guardian"],
          responsible: "school",
          requires: ["meeting-held"],
          due: { within: 10, unit: "school-day" },
        },
      ],
      authority: { citation: "Conn. Gen. Stat. §10-198a", url, kind: "statute", verified: true },
      components: ["supportive-environment", "family-partnership"],
    },
    {
      id: "ct-habitually-truant",
      title: "Twenty unexcused days in the school year",
      tier: 3,
      status: "habitual-truant",
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 20 },
      holds: "once-reached",
      duties: [],
      authority: { citation: "Conn. Gen. Stat. §10-200", url, kind: "statute", verified: true },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
