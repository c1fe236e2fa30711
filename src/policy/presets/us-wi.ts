/**
 * The truancy law of Wisconsin, as a policy.
 *
 * What it reads as: any part of a day missed without an acceptable excuse counts as one. An absence that nobody coded is not read as one
 * without excuse. The semester is a term of the calendar; a calendar without semesters leaves undecided who is a *habitual truant*.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

/**
 * Wisconsin: Statutes §118.16.
 *
 * @example
 * ```ts
 * import { usWi } from "truancy-prevention/presets/us-wi";
 *
 * usWi.rules.map((rule) => rule.status); //=> ["truant", "habitual-truant"]
 * ```
 * @category Presets
 */
export const usWi: Policy = {
  id: "us-wi",
  title: "Wisconsin",
  jurisdiction: "US-WI",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "wi-truant",
      title: "Part or all of a day missed without an excuse",
      tier: 1,
      status: "truant",
      when: { count: { dayMissing: "any-part" }, within: "school-year", excusal: ["unexcused"], atLeast: 1 },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "Wis. Stat. §118.16",
        url: "http://docs-preview.legis.wisconsin.gov/document/proposaltext/2023/REG/AB1025",
        kind: "statute",
        verified: true,
      },
      components: ["proactive-policy", "family-partnership"],
    },
    {
      id: "wi-habitually-truant",
      title: "Part or all of five days in one semester missed without an excuse",
      tier: 3,
      status: "habitual-truant",
      when: { count: { dayMissing: "any-part" }, within: { term: "semester" }, excusal: ["unexcused"], atLeast: 5 },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "Wis. Stat. §118.16",
        url: "https://dcf.wisconsin.gov/manuals/w-2-manual/508Compliant/whgdata/whlstg6.htm",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
