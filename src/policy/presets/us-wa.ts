/**
 * The truancy law of Washington, as a policy.
 *
 * What it reads as: unexcused days, counted in the calendar month, and for the last step also in the school year. The steps between the
 * second and the seventh day are read within the month too, which the text does not say, so that rule is not verified. A day is one missed
 * entirely; a district that calls a day absent from some share on lays `presentShare` over `counting`. The rules for excused absences in
 * elementary school are not here.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const section020 = "https://lawserver.com/law/state/washington/wa-code/washington_code_28a-225-020";
const section030 = "https://app.leg.wa.gov/RCW/default.aspx?cite=28A.225.030";

/**
 * Washington: RCW 28A.225.020 and 28A.225.030.
 *
 * @example
 * ```ts
 * import { usWa } from "truancy-prevention/presets/us-wa";
 *
 * usWa.rules.map((rule) => rule.id); //=> ["wa-inform", "wa-conference", "wa-steps", "wa-petition"]
 * ```
 * @category Presets
 */
export const usWa: Policy = {
  id: "us-wa",
  title: "Washington",
  jurisdiction: "US-WA",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "wa-inform",
      title: "An unexcused day",
      tier: 1,
      when: { count: "day", within: "calendar-month", excusal: ["unexcused"], atLeast: 1 },
      holds: "each-time",
      duties: [
        {
          id: "inform",
          action: "Tell the guardian of the absence",
          recipients: ["guardian"],
          responsible: "school",
          requires: ["notice-sent"],
        },
      ],
      authority: { citation: "RCW 28A.225.020", url: section020, kind: "statute", verified: true },
      components: ["proactive-policy", "family-partnership"],
    },
    {
      id: "wa-conference",
      title: "Three unexcused days in one month",
      tier: 2,
      when: { count: "day", within: "calendar-month", excusal: ["unexcused"], atLeast: 3 },
      holds: "once-reached",
      duties: [
        {
          id: "conference",
          action: "Set a time to talk with guardian and student about the causes of the absences",
          recipients: ["guardian", "student"],
          responsible: "school",
          requires: ["conference-scheduled"],
        },
      ],
      authority: { citation: "RCW 28A.225.020", url: section020, kind: "statute", verified: true },
      components: ["supportive-environment", "family-partnership"],
    },
    {
      id: "wa-steps",
      title: "Two to six unexcused days in one month",
      tier: 2,
      when: { count: "day", within: "calendar-month", excusal: ["unexcused"], between: [2, 6] },
      duties: [
        {
          id: "steps",
          action: "Take steps that fit what the data show. In middle and high school, ask about risks and needs first",
          recipients: ["student", "guardian"],
          responsible: "school",
          requires: ["steps-taken"],
        },
      ],
      authority: { citation: "RCW 28A.225.020", url: section020, kind: "statute", verified: false },
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "wa-petition",
      title: "Seven unexcused days in one month, or fifteen in the school year",
      tier: 3,
      when: {
        any: [
          { count: "day", within: "calendar-month", excusal: ["unexcused"], atLeast: 7 },
          { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 15 },
        ],
      },
      holds: "once-reached",
      duties: [
        {
          id: "agreement",
          action: "Agree with student and guardian on a way back. Or ask a community engagement board to help",
          recipients: ["student", "guardian"],
          responsible: "school district",
          requires: ["agreement-or-board"],
        },
        {
          id: "petition",
          action:
            "If the steps before have not helped, file the petition that the law asks for. This is only for a student under 17",
          recipients: ["juvenile court"],
          responsible: "school district",
          requires: ["earlier-steps-documented", "petition-filed"],
          unless: "absences-reduced",
        },
      ],
      authority: { citation: "RCW 28A.225.030", url: section030, kind: "statute", verified: true },
      components: ["supportive-environment", "school-team", "community-partners"],
    },
  ],
};
