/**
 * The attendance regulation of Virginia, as a policy: a plan at five unexcused days, a conference after the seventh and soon after the
 * tenth, and the fifteen days in a row after which a name leaves the roll.
 *
 * Only whole days count. A school that sees a pattern of parts of days needs a local rule for it. The conference rules are those in force
 * since 18 March 2021; the earlier ones (after the sixth day) are not here.
 *
 * In 2025 the Virginia Register published an action that repeals 8VAC20-730 from 6 November 2025 on and moves a part of it to 8VAC20-720. We
 * have read neither that it took effect nor what § 22.1-258 asks for beside it, so the rules have no last date: have counsel read them for a
 * school year after 2024-25.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const definitions = "https://law.lis.virginia.gov/admincode/title8/agency20/chapter730/section10";
const steps = "https://register.dls.virginia.gov/details.aspx?id=9372";
const sinceMarch2021 = { from: "2021-03-18" };

/**
 * Virginia: 8VAC20-730 and Code of Virginia § 22.1-258.
 *
 * @example
 * ```ts
 * import { usVa } from "truancy-prevention/presets/us-va";
 *
 * usVa.rules[1]?.duties[1]?.due; //=> { within: 10, unit: "school-day", from: "va-tenth" }
 * ```
 * @category Presets
 */
export const usVa: Policy = {
  id: "us-va",
  title: "Virginia",
  jurisdiction: "US-VA",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "va-plan",
      title: "Five unexcused days: a plan",
      tier: 2,
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 5 },
      holds: "once-reached",
      duties: [
        {
          id: "contact",
          action: "Talk with the guardian about the absences",
          recipients: ["guardian"],
          responsible: "school",
          requires: ["guardian-contacted"],
        },
        {
          id: "plan",
          action: "Make a plan for better attendance: school, guardian and student together",
          recipients: ["guardian", "student"],
          responsible: "school",
          requires: ["plan-agreed"],
        },
      ],
      authority: { citation: "8VAC20-730-20; § 22.1-258", url: steps, kind: "regulation", verified: true },
      components: ["supportive-environment", "school-team", "family-partnership"],
    },
    {
      id: "va-conference",
      title: "Seven unexcused days: a meeting",
      tier: 2,
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 7 },
      holds: "once-reached",
      duties: [
        {
          id: "schedule",
          action: "Set a date for a meeting about attendance",
          recipients: ["guardian", "student"],
          responsible: "school",
          requires: ["conference-scheduled"],
        },
        {
          id: "conference",
          action: "Hold the meeting within ten school days after the tenth unexcused day",
          recipients: ["guardian", "student"],
          responsible: "school",
          requires: ["conference-held"],
          due: { within: 10, unit: "school-day", from: "va-tenth" },
        },
      ],
      authority: { citation: "8VAC20-730-10", url: definitions, kind: "regulation", verified: true },
      components: ["supportive-environment", "school-team", "family-partnership"],
      effective: sinceMarch2021,
    },
    {
      id: "va-tenth",
      title: "Ten unexcused days",
      tier: 3,
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 10 },
      holds: "once-reached",
      duties: [],
      authority: { citation: "8VAC20-730-10", url: definitions, kind: "regulation", verified: true },
      components: ["supportive-environment", "school-team"],
      effective: sinceMarch2021,
    },
    {
      id: "va-dropped",
      title: "Fifteen days absent in a row: no longer on the roll",
      tier: 3,
      status: "dropped-from-roll",
      when: { consecutive: "day", atLeast: 15 },
      holds: "once-reached",
      duties: [],
      authority: { citation: "8VAC20-730-10, -20", url: steps, kind: "regulation", verified: true },
      components: ["supportive-environment", "family-partnership"],
    },
  ],
};
