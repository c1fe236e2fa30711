/**
 * The attendance law of Georgia, as a policy: truant from the sixth unexcused day of the school year on.
 *
 * Days are days missed entirely.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

/**
 * Georgia: O.C.G.A. § 20-2-690.1 and State Board of Education Rule JB.
 *
 * @example
 * ```ts
 * import { usGa } from "truancy-prevention/presets/us-ga";
 *
 * usGa.rules[0]?.when; //=> { count: "day", within: "school-year", excusal: ["unexcused"], moreThan: 5 }
 * ```
 * @category Presets
 */
export const usGa: Policy = {
  id: "us-ga",
  title: "Georgia",
  jurisdiction: "US-GA",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "ga-truant",
      title: "More than five unexcused days in the year",
      tier: 2,
      status: "truant",
      when: { count: "day", within: "school-year", excusal: ["unexcused"], moreThan: 5 },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "O.C.G.A. § 20-2-690.1; Rule JB",
        url: "https://www.henry.k12.ga.us/domain/2735",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
