/**
 * The attendance law of Maryland, as a policy: the truant student, and the habitual truant.
 *
 * The first counts whole days in a quarter, a semester or the year. The second counts days or parts of days against all the school days of
 * a marking period, a semester or the year, the coming ones too. A rule that was met in one term stays met until the year ends. Give the
 * calendar terms of each kind: a school whose marking periods are its quarters lists them twice, once as each. A district may be
 * stricter and not looser.
 *
 * @module
 */
import type { Condition, Policy, Window } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const overAFifth = (within: Window): Condition => ({
  share: { dayMissing: "any-part" },
  within,
  of: "window-days",
  excusal: ["unexcused"],
  moreThan: 0.2,
});

/**
 * Maryland: Education Article § 7-302.2 and COMAR 13A.08.01.04.
 *
 * @example
 * ```ts
 * import { usMd } from "truancy-prevention/presets/us-md";
 *
 * usMd.rules.map((rule) => rule.override); //=> ["stricter", "stricter"]
 * ```
 * @category Presets
 */
export const usMd: Policy = {
  id: "us-md",
  title: "Maryland",
  jurisdiction: "US-MD",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "md-truant",
      title: "More than 8 unexcused days in a quarter, 15 in a semester or 20 in the year",
      tier: 3,
      status: "truant-student",
      when: {
        any: [
          { count: "day", within: { term: "quarter" }, excusal: ["unexcused"], moreThan: 8 },
          { count: "day", within: { term: "semester" }, excusal: ["unexcused"], moreThan: 15 },
          { count: "day", within: "school-year", excusal: ["unexcused"], moreThan: 20 },
        ],
      },
      holds: "once-reached",
      override: "stricter",
      duties: [],
      authority: {
        citation: "Md. Code, Education § 7-302.2",
        url: "https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=ged&section=7-302.2",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "md-habitually-truant",
      title:
        "Unexcused on more than a fifth of the days of a marking period, a semester or the year, parts of days included",
      tier: 3,
      status: "habitual-truant",
      when: {
        any: [overAFifth({ term: "marking-period" }), overAFifth({ term: "semester" }), overAFifth("school-year")],
      },
      holds: "once-reached",
      override: "stricter",
      duties: [],
      authority: {
        citation: "COMAR 13A.08.01.04",
        url: "https://regulations.justia.com/states/maryland/title-13a/subtitle-08/chapter-13a-08-01/section-13a-08-01-04",
        kind: "regulation",
        verified: true,
      },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
