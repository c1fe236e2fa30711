/**
 * The truancy law of Illinois, as a policy.
 *
 * What it reads as: days missed entirely without a valid cause, of the student's last 180 school days, which reach back into the school
 * year before; 180 is the whole even for a student who has had fewer. So two days make more than 1%, and nine days make 5%. A student with
 * 5% or more is a *chronic or habitual truant* and no longer a *truant*. Until 2018 a part of a day counted as well; the text here is the
 * later one.
 *
 * @module
 */
import type { Authority, Policy, Window } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const authority: Authority = {
  citation: "105 ILCS 5/26-2a",
  url: "https://ilga.gov/legislation/ilcs/documents/010500050K26-2a.htm",
  kind: "statute",
  verified: true,
};
const last180: Window = { last: 180, unit: "school-day" };

/**
 * Illinois: 105 ILCS 5/26-2a.
 *
 * @example
 * ```ts
 * import { usIl } from "truancy-prevention/presets/us-il";
 *
 * usIl.rules.map((rule) => rule.id); //=> ["il-truant", "il-chronically-truant"]
 * ```
 * @category Presets
 */
export const usIl: Policy = {
  id: "us-il",
  title: "Illinois",
  jurisdiction: "US-IL",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "il-truant",
      title: "More than 1% but less than 5% of the last 180 school days missed without a valid cause",
      tier: 2,
      status: "truant",
      when: {
        all: [
          { share: "day", within: last180, of: 180, excusal: ["unexcused"], moreThan: 0.01 },
          { share: "day", within: last180, of: 180, excusal: ["unexcused"], lessThan: 0.05 },
        ],
      },
      duties: [],
      authority,
      components: ["supportive-environment", "measurable-goals"],
    },
    {
      id: "il-chronically-truant",
      title: "At least 5% of the last 180 school days missed without a valid cause",
      tier: 3,
      status: "chronic-or-habitual-truant",
      when: { share: "day", within: last180, of: 180, excusal: ["unexcused"], atLeast: 0.05 },
      duties: [],
      authority,
      components: ["supportive-environment", "school-team", "measurable-goals"],
    },
  ],
};
