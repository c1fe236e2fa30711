/**
 * The attendance law of Tennessee, as a policy: five days in the school year without adequate excuse.
 *
 * Days are days missed entirely, and add up over the year. The district's plan of tiers comes before anything else that the statute
 * allows; it differs from district to district and is not here.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

/**
 * Tennessee: T.C.A. § 49-6-3007.
 *
 * @example
 * ```ts
 * import { usTn } from "truancy-prevention/presets/us-tn";
 *
 * usTn.rules[0]?.when; //=> { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 5 }
 * ```
 * @category Presets
 */
export const usTn: Policy = {
  id: "us-tn",
  title: "Tennessee",
  jurisdiction: "US-TN",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "tn-five-unexcused",
      title: "Five unexcused days in the year",
      tier: 2,
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 5 },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "T.C.A. § 49-6-3007",
        url: "http://techstuff.sparrowmail.net/doku.php?id=law:tn:49-6-3007",
        kind: "statute",
        verified: true,
      },
      components: ["proactive-policy", "supportive-environment"],
    },
  ],
};
