/**
 * The truancy law of Minnesota, as a policy.
 *
 * What it reads as: whole days in elementary school, days with missed class periods in middle and high school. Where one ends and the other
 * begins is read as grade 6 and grade 7, which is ours, so the rules are not verified: a district whose middle school begins sooner replaces
 * both lists of grades. A student whose grade is not known is undetermined.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const elementary = { grades: ["PK", "KG", "01", "02", "03", "04", "05", "06"] };
const secondary = { grades: ["07", "08", "09", "10", "11", "12"] };

/**
 * Minnesota: Statutes §§260A.02 and 260C.007, subdivision 19.
 *
 * @example
 * ```ts
 * import { usMn } from "truancy-prevention/presets/us-mn";
 *
 * usMn.rules[1]?.appliesTo; //=> { ages: { lessThan: 17 } }
 * ```
 * @category Presets
 */
export const usMn: Policy = {
  id: "us-mn",
  title: "Minnesota",
  jurisdiction: "US-MN",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "mn-continuing-truant",
      title: "Three unexcused days, or from grade 7 on, three or more class periods missed on each of three days",
      tier: 2,
      status: "continuing-truant",
      when: {
        any: [
          { all: [elementary, { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 3 }] },
          {
            all: [
              secondary,
              { count: { dayMissing: { periods: 3 } }, within: "school-year", excusal: ["unexcused"], atLeast: 3 },
            ],
          },
        ],
      },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "Minn. Stat. §260A.02",
        url: "https://instalawyer.io/laws/minnesota-statutes/section-260a02-definitions",
        kind: "statute",
        verified: false,
      },
      components: ["supportive-environment", "family-partnership"],
    },
    {
      id: "mn-habitually-truant",
      title: "Seven unexcused days, or from grade 7 on, one or more class periods missed on each of seven days",
      tier: 3,
      status: "habitual-truant",
      appliesTo: { ages: { lessThan: 17 } },
      when: {
        any: [
          { all: [elementary, { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 7 }] },
          {
            all: [
              secondary,
              { count: { dayMissing: { periods: 1 } }, within: "school-year", excusal: ["unexcused"], atLeast: 7 },
            ],
          },
        ],
      },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "Minn. Stat. §260C.007, subd. 19",
        url: "http://www.co.wadena.mn.us/503/Truancy",
        kind: "statute",
        verified: false,
      },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
