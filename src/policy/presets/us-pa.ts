/**
 * The truancy law of Pennsylvania, as a policy.
 *
 * What it reads as: unexcused days in the school year. A day is one missed entirely; a district that calls a day absent from some share on
 * lays `presentShare` over `counting`. The notice is in the language and the way of reaching them that the guardian prefers, and goes to a
 * parent who lives elsewhere too. The conference is held even if the guardian does not come.
 *
 * @module
 */
import type { Authority, Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const authority: Authority = {
  citation: "24 P.S. §13-1326, §13-1333",
  url: "https://govt.westlaw.com/pac/Document/N8817E0F0BBE511E68AA0D63366DAFFEA",
  kind: "statute",
  verified: true,
};

/**
 * Pennsylvania: 24 P.S. §§13-1326 and 13-1333.
 *
 * @example
 * ```ts
 * import { usPa } from "truancy-prevention/presets/us-pa";
 *
 * usPa.rules[0]?.duties[0]?.language; //=> "home"
 * ```
 * @category Presets
 */
export const usPa: Policy = {
  id: "us-pa",
  title: "Pennsylvania",
  jurisdiction: "US-PA",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "pa-truant",
      title: "Three unexcused days in the school year",
      tier: 2,
      status: "truant",
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 3 },
      holds: "once-reached",
      duties: [
        {
          id: "notify",
          action: "Tell the guardian of the absences in writing, in the way they like best to be reached",
          recipients: ["guardian", "parent living elsewhere"],
          responsible: "school",
          language: "home",
          requires: ["notice-sent"],
          due: { within: 10, unit: "school-day" },
        },
        {
          id: "conference",
          action: "Meet to find what would help; if the guardian cannot come, the meeting still goes ahead",
          recipients: ["student", "guardian"],
          responsible: "school",
          requires: ["conference-held"],
        },
        {
          id: "plan",
          action: "Write down the plan from the meeting",
          recipients: ["student", "guardian"],
          responsible: "school",
          requires: ["plan-made"],
        },
      ],
      authority,
      components: ["supportive-environment", "cultural-respect", "family-partnership"],
    },
    {
      id: "pa-habitually-truant",
      title: "Six unexcused days in the school year",
      tier: 3,
      status: "habitually-truant",
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 6 },
      holds: "once-reached",
      duties: [],
      authority,
      components: ["supportive-environment", "school-team"],
    },
  ],
};
