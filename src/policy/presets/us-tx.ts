/**
 * The truancy law of Texas, as a policy.
 *
 * What it reads as: any part of a day missed without an excuse counts as one. A tardy of unknown length is a part of a day. The six months
 * stay within the school year, the four weeks need not. The ages of truant conduct are those of a district's page, not of the statute, so
 * that rule is not verified. Absences removed by a defense are corrected in the marks, and everything is decided again. A referral comes
 * after measures to prevent truancy, and not while they succeed.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

/**
 * Texas: Education Code §§25.095 and 25.0951, Family Code §65.003.
 *
 * @example
 * ```ts
 * import { usTx } from "truancy-prevention/presets/us-tx";
 *
 * usTx.rules[0]?.when;
 * //=> { count: { dayMissing: "any-part" }, within: { last: 4, unit: "week" }, excusal: ["unexcused"], atLeast: 3 }
 * ```
 * @category Presets
 */
export const usTx: Policy = {
  id: "us-tx",
  title: "Texas",
  jurisdiction: "US-TX",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "tx-parent-notice",
      title: "Three days or parts of days missed without an excuse in four weeks",
      tier: 2,
      when: {
        count: { dayMissing: "any-part" },
        within: { last: 4, unit: "week" },
        excusal: ["unexcused"],
        atLeast: 3,
      },
      holds: "once-reached",
      duties: [
        {
          id: "notify",
          action: "Tell the guardian of the absences",
          recipients: ["guardian"],
          responsible: "school district",
          requires: ["notice-sent"],
        },
      ],
      authority: {
        citation: "Tex. Educ. Code §25.095",
        url: "https://www.lawserver.com/law/state/texas/tx-codes/texas_education_code_25-0951",
        kind: "statute",
        verified: true,
      },
      components: ["proactive-policy", "family-partnership"],
    },
    {
      id: "tx-truant-conduct",
      title: "Ten days or parts of days missed without an excuse in six months of one school year",
      tier: 3,
      status: "truant-conduct",
      appliesTo: { ages: { between: [12, 18] } },
      when: {
        count: { dayMissing: "any-part" },
        within: { last: 6, unit: "month", clip: "school-year" },
        excusal: ["unexcused"],
        atLeast: 10,
      },
      holds: "once-reached",
      duties: [
        {
          id: "prevention-measures",
          action: "Put measures in place that help the student come to school, and note how they work",
          recipients: ["student", "guardian"],
          responsible: "school district",
          requires: ["prevention-measures-taken"],
        },
        {
          id: "referral",
          action: "If the measures do not help, refer the student to the truancy court, as state law asks",
          recipients: ["truancy court"],
          responsible: "school district",
          requires: ["prevention-measures-taken", "referral-made"],
          unless: "prevention-measures-succeeding",
          due: { within: 10, unit: "school-day" },
        },
      ],
      authority: {
        citation: "Tex. Fam. Code §65.003; Tex. Educ. Code §25.0951",
        url: "https://texas.public.law/statutes/tex._fam._code_section_65.003",
        kind: "statute",
        verified: false,
      },
      components: ["supportive-environment", "school-team", "community-partners"],
    },
  ],
};
