/**
 * The attendance law of Ohio, as a policy.
 *
 * What it reads as: hours, with every late minute in them. In the 30 hours in a row a day missed in part can only begin or end the row. The
 * school month is a term of kind `school-month` in the calendar; how long it is the sources read do not say, and a calendar without it leaves
 * undecided what the month alone would settle. Time missed with the reason `medical` is not in *excessively absent*: a school that codes
 * that reason before it has the excuse, or other words for it, replaces the list `exceptReasons`.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

/**
 * Ohio: Revised Code §§2151.011 and 3321.191.
 *
 * @example
 * ```ts
 * import { usOh } from "truancy-prevention/presets/us-oh";
 *
 * usOh.rules.map((rule) => rule.id); //=> ["oh-habitually-truant", "oh-excessively-absent"]
 * ```
 * @category Presets
 */
export const usOh: Policy = {
  id: "us-oh",
  title: "Ohio",
  jurisdiction: "US-OH",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "oh-habitually-truant",
      title:
        "30 hours in a row missed without an excuse, or 42 hours in a school month, or 72 hours in the school year",
      tier: 3,
      status: "habitual-truant",
      when: {
        any: [
          { consecutive: "hour", excusal: ["unexcused"], atLeast: 30 },
          { count: "hour", within: { term: "school-month" }, excusal: ["unexcused"], atLeast: 42 },
          { count: "hour", within: "school-year", excusal: ["unexcused"], atLeast: 72 },
        ],
      },
      holds: "once-reached",
      duties: [
        {
          id: "team",
          action: "Bring together a team to help the student come back, with the guardian on it",
          recipients: ["student", "guardian"],
          responsible: "school district",
          requires: ["team-formed"],
        },
        {
          id: "plan",
          action: "Make a plan to help the student, together with student and guardian",
          recipients: ["student", "guardian"],
          responsible: "absence intervention team",
          requires: ["plan-made"],
        },
      ],
      authority: {
        citation: "Ohio R.C. §2151.011, §3321.191",
        url: "https://ennisbritton.com/blog/2017/ohios-new-truancy-laws",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "school-team", "family-partnership"],
    },
    {
      id: "oh-excessively-absent",
      title: "38 hours missed in a school month, or 65 hours in the school year, not counting medical excuses",
      tier: 2,
      status: "excessively-absent",
      when: {
        any: [
          { count: "hour", within: { term: "school-month" }, exceptReasons: ["medical"], atLeast: 38 },
          { count: "hour", within: "school-year", exceptReasons: ["medical"], atLeast: 65 },
        ],
      },
      holds: "once-reached",
      duties: [
        {
          id: "notify",
          action: "Tell the guardian of the absences in writing",
          recipients: ["guardian"],
          responsible: "school district",
          requires: ["notice-sent"],
        },
      ],
      authority: {
        citation: "Ohio R.C. §3321.191",
        url: "https://legalbeagle.com/8567463-truancy-law-ohio.html",
        kind: "statute",
        verified: true,
      },
      components: ["proactive-policy", "family-partnership"],
    },
  ],
};
