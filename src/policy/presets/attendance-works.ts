/**
 * The three tiers of Attendance Works, as a policy: days missed for any reason, this year's pace and share, and the year before.
 *
 * Two facts come from the caller: `priorYearAbsenceRate`, the share of days missed in the school year before (0 to 1), and
 * `notRespondingToTier2`, that attendance has not improved under the support of tier 2. Where a fact is missing, its rule is undetermined.
 *
 * Attendance Works speaks of days missed and leaves parts of days to the district. So does this policy: a day is one that was missed
 * entirely. Lay a `presentShare` over its `counting` where the district has one: it is guidance, so an overlay may change all of it.
 *
 * @module
 */
import type { Authority, Policy } from "../types.js";

const authority: Authority = {
  citation: "Attendance Works, What activates support at each of the 3 tiers",
  url: "https://www.attendanceworks.org/chronic-absence/addressing-chronic-absence/what-activates-support-at-each-of-the-3-tiers/",
  kind: "guidance",
  verified: true,
};

/**
 * Attendance Works: what activates support at each of the three tiers.
 *
 * @example
 * ```ts
 * import { attendanceWorks } from "truancy-prevention/presets/attendance-works";
 *
 * attendanceWorks.rules[0]?.when; //=> { count: "day", within: "school-year", atLeastPerMonth: 2 }
 * ```
 * @category Presets
 */
export const attendanceWorks: Policy = {
  id: "attendance-works",
  title: "Attendance Works: three tiers of support",
  jurisdiction: "US",
  version: "1.0.0",
  counting: {},
  tiers: [
    {
      tier: 1,
      title: "Support for every student, all year",
      supports: ["A school worth coming to", "Outreach at once where contact with a family is lost"],
    },
    {
      tier: 2,
      title: "Early support",
      supports: ["All of tier 1", "Early and personal outreach", "Help with what keeps the student away"],
    },
    {
      tier: 3,
      title: "Intensive support",
      supports: ["All of tiers 1 and 2", "Help coordinated with other services"],
    },
  ],
  rules: [
    {
      id: "aw-pace",
      title: "Two days missed for each month of the year",
      tier: 2,
      override: "free",
      when: { count: "day", within: "school-year", atLeastPerMonth: 2 },
      duties: [],
      authority,
      components: ["supportive-environment", "measurable-goals"],
    },
    {
      id: "aw-prior-year",
      title: "A tenth of the year before missed",
      tier: 2,
      override: "free",
      when: { fact: "priorYearAbsenceRate", atLeast: 0.1 },
      duties: [],
      authority,
      components: ["supportive-environment", "measurable-goals"],
    },
    {
      id: "aw-prior-year-severe",
      title: "A fifth of the year before missed",
      tier: 3,
      override: "free",
      when: { fact: "priorYearAbsenceRate", atLeast: 0.2 },
      duties: [],
      authority,
      components: ["supportive-environment", "measurable-goals"],
    },
    {
      id: "aw-severely-absent",
      title: "A fifth of the days in membership missed",
      tier: 3,
      override: "free",
      when: { share: "day", within: "school-year", of: "membership", atLeast: 0.2 },
      duties: [],
      authority,
      components: ["supportive-environment", "measurable-goals"],
    },
    {
      id: "aw-not-responding",
      title: "No improvement under tier 2",
      tier: 3,
      override: "free",
      when: { fact: "notRespondingToTier2", equals: true },
      duties: [],
      authority,
      components: ["supportive-environment", "school-team"],
    },
  ],
};
