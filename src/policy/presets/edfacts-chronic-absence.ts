/**
 * Chronic absence as the states report it to the U.S. Department of Education (EDFacts), as a policy.
 *
 * What it reads as: a tenth of the days on the roll missed, excused or not, by students with at least ten such days. The ten days, and that a
 * day is one missed entirely, were not read in the file specification: the rule is not verified.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

/**
 * EDFacts: students absent 10% or more of school days (file specification 195).
 *
 * @example
 * ```ts
 * import { edfactsChronicAbsence } from "truancy-prevention/presets/edfacts-chronic-absence";
 *
 * edfactsChronicAbsence.rules[0]?.appliesTo; //=> { minimumMembership: 10 }
 * ```
 * @category Presets
 */
export const edfactsChronicAbsence: Policy = {
  id: "edfacts-chronic-absence",
  title: "EDFacts: chronic absence",
  jurisdiction: "US",
  version: "1.0.0",
  counting: { minimumMembership: 10 },
  tiers: supportTiers,
  rules: [
    {
      id: "edfacts-chronically-absent",
      title: "A tenth of the days on the roll missed, for any reason",
      tier: 2,
      status: "chronically-absent",
      appliesTo: { minimumMembership: 10 },
      when: { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
      duties: [],
      authority: {
        citation: "EDFacts, File specification 195: chronic absenteeism",
        url: "https://eddataexpress.ed.gov/dashboard/chronic-absenteeism/2021-2022",
        kind: "guidance",
        verified: false,
      },
      components: ["supportive-environment", "measurable-goals"],
    },
  ],
};
