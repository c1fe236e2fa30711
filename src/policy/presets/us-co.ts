/**
 * The truancy law of Colorado and its measure of chronic absence, as a policy.
 *
 * What it reads as: unexcused days in a calendar month or in the school year, for students of 6 to 16 years. The sources read give the tenth
 * of chronic absence without saying of what: here it is of the days in membership, for any reason, and so not verified. A day is one missed
 * entirely; a district that calls a day absent from some share on lays `presentShare` over `counting`.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

/**
 * Colorado: C.R.S. §§22-33-104 and 22-33-107.
 *
 * @example
 * ```ts
 * import { usCo } from "truancy-prevention/presets/us-co";
 *
 * usCo.rules[0]?.appliesTo; //=> { ages: { between: [6, 16] } }
 * ```
 * @category Presets
 */
export const usCo: Policy = {
  id: "us-co",
  title: "Colorado",
  jurisdiction: "US-CO",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "co-habitually-truant",
      title: "Four unexcused days in one month, or ten in the school year",
      tier: 3,
      status: "habitually-truant",
      appliesTo: { ages: { between: [6, 16] } },
      when: {
        any: [
          { count: "day", within: "calendar-month", excusal: ["unexcused"], atLeast: 4 },
          { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 10 },
        ],
      },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "C.R.S. §22-33-107",
        url: "https://www.jdsupra.com/legalnews/colorado-truancy-laws-1736340/",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "co-chronically-absent",
      title: "A tenth of the school days missed, for any reason",
      tier: 2,
      status: "chronically-absent",
      when: { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
      duties: [],
      authority: {
        citation: "C.R.S. §22-33-104",
        url: "https://casetext.com/statute/colorado-revised-statutes/title-22-education/school-districts/article-33-school-attendance-law-of-1963/part-1-school-attendance-law-of-1963/section-22-33-104-compulsory-school-attendance",
        kind: "statute",
        verified: false,
      },
      components: ["supportive-environment", "measurable-goals"],
    },
  ],
};
