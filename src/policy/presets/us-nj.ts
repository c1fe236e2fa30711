/**
 * The attendance regulation of New Jersey, as a policy: a notice for each unexcused day, and three bands of unexcused days in the year.
 *
 * The state leaves it to each district to say which unexcused absence counts toward truancy. Here it is a day missed entirely; lay the
 * district's `counting` over it where that differs. The bands follow the present: with a sixth day the second one replaces the first.
 * From ten days on a child of the ages 6 to 16 is truant by the regulation; age is not asked for here.
 *
 * @module
 */
import type { Authority, Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const authority: Authority = {
  citation: "N.J.A.C. 6A:16-7.6",
  url: "https://regulations.justia.com/states/new-jersey/title-6a/chapter-16/subchapter-7/section-6a-16-7-6",
  kind: "regulation",
  verified: true,
};

/**
 * New Jersey: N.J.A.C. 6A:16-7.6.
 *
 * @example
 * ```ts
 * import { usNj } from "truancy-prevention/presets/us-nj";
 *
 * usNj.rules[1]?.when; //=> { count: "day", within: "school-year", excusal: ["unexcused"], between: [1, 4] }
 * ```
 * @category Presets
 */
export const usNj: Policy = {
  id: "us-nj",
  title: "New Jersey",
  jurisdiction: "US-NJ",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "nj-notice",
      title: "An unexcused day",
      tier: 1,
      when: { count: "day", within: { last: 1, unit: "school-day" }, excusal: ["unexcused"], atLeast: 1 },
      holds: "each-time",
      duties: [
        {
          id: "notify",
          action: "Tell the guardian of the absence before the next school day starts",
          recipients: ["guardian"],
          responsible: "school",
          requires: ["notice-sent"],
          due: { within: 1, unit: "school-day", before: true },
        },
      ],
      authority,
      components: ["proactive-policy", "family-partnership"],
    },
    {
      id: "nj-1-to-4",
      title: "One to four unexcused days",
      tier: 1,
      when: { count: "day", within: "school-year", excusal: ["unexcused"], between: [1, 4] },
      holds: "while-true",
      duties: [],
      authority,
      components: ["proactive-policy", "family-partnership"],
    },
    {
      id: "nj-5-to-9",
      title: "Five to nine unexcused days",
      tier: 2,
      when: { count: "day", within: "school-year", excusal: ["unexcused"], between: [5, 9] },
      holds: "while-true",
      duties: [],
      authority,
      components: ["supportive-environment", "school-team", "family-partnership"],
    },
    {
      id: "nj-10-or-more",
      title: "Ten or more unexcused days",
      tier: 3,
      status: "truant",
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 10 },
      holds: "once-reached",
      duties: [],
      authority,
      components: ["supportive-environment", "school-team", "community-partners"],
    },
  ],
};
