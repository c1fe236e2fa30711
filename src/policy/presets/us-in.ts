/**
 * The attendance law of Indiana, as a policy: the *absent student* of kindergarten to grade 6, and the habitual truant.
 *
 * Days are days missed entirely. An absence that a note on file covers under a student's plan is not counted toward the five: give its
 * mark one of the reasons in `exceptReasons`, or replace that list with the codes of the district. The ten weeks are the last seventy
 * days, and the statute does not stop them at the start of a school year.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

/**
 * Indiana: IC 20-33-2.5 (absent student, P.L.125-2024) and IC 20-20-8-8 (habitual truant).
 *
 * @example
 * ```ts
 * import { usIn } from "truancy-prevention/presets/us-in";
 *
 * usIn.rules[0]?.appliesTo?.grades; //=> ["KG", "01", "02", "03", "04", "05", "06"]
 * ```
 * @category Presets
 */
export const usIn: Policy = {
  id: "us-in",
  title: "Indiana",
  jurisdiction: "US-IN",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "in-absent-student",
      title: "Five unexcused days in ten weeks, up to grade 6",
      tier: 2,
      status: "absent-student",
      appliesTo: { grades: ["KG", "01", "02", "03", "04", "05", "06"] },
      when: {
        count: "day",
        within: { last: 10, unit: "week" },
        excusal: ["unexcused"],
        exceptReasons: ["individualized-education-program", "section-504-plan", "service-plan"],
        atLeast: 5,
      },
      holds: "once-reached",
      duties: [
        {
          id: "notice",
          action: "Write to the guardian at once about the absences",
          recipients: ["guardian"],
          responsible: "school",
          requires: ["notice-sent"],
        },
        {
          id: "conference",
          action: "Hold a meeting with the guardian about the absences",
          recipients: ["guardian"],
          responsible: "school",
          requires: ["conference-held"],
        },
      ],
      authority: {
        citation: "IC 20-33-2.5-1, -4",
        url: "https://codes.findlaw.com/in/title-20-education/in-code-sect-20-33-2-5-4/",
        kind: "statute",
        verified: true,
      },
      components: ["proactive-policy", "supportive-environment", "family-partnership"],
    },
    {
      id: "in-habitually-truant",
      title: "Ten unexcused days in the year",
      tier: 3,
      status: "habitual-truant",
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 10 },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "IC 20-20-8-8",
        url: "http://www.marion.k12.in.us/index.cfm?event=boardpolicies&bps=7&bpp=363",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
