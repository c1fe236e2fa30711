/**
 * The attendance law of Massachusetts and the state's data definitions, as a policy.
 *
 * What it reads as: a day counts as present from half of it on, time under instruction counts as present (DESE). The counts that need an
 * excusal never read an uncoded absence as unexcused. *Habitually truant* needs a person's finding that the absence was willful:
 * the count alone leaves it undetermined. Nothing here sends a student to court.
 *
 * The `url` of each rule is the page on which its facts were read; where that page is not the statute itself, it quotes or restates it.
 * The law changes: have counsel read a policy before a school acts on it.
 *
 * @module
 */
import type { Policy } from "../types.js";

const section1B =
  "https://statepolicies.nasbe.org/health/categories/family-engagement/family-engagement-chronic-absenteeism/massachusetts-family-engagement-chronic-absenteeism-program-requirements";

/**
 * Massachusetts: M.G.L. c.76 §§1B, 2 and 18, c.119 §21, and DESE's definition of chronic absence.
 *
 * @example
 * ```ts
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * usMa.rules.map((rule) => rule.id).slice(0, 3); //=> ["ma-absence-notice", "ma-five-unexcused", "ma-action-steps"]
 * ```
 * @category Presets
 */
export const usMa: Policy = {
  id: "us-ma",
  title: "Massachusetts",
  jurisdiction: "US-MA",
  version: "1.0.0",
  counting: { presentShare: 0.5, instructionCountsAsPresent: true, minimumMembership: 20 },
  tiers: [
    {
      tier: 1,
      title: "Support for every student",
      supports: ["Attendance promoted for all", "A welcoming climate", "Families as partners from the first day"],
    },
    {
      tier: 2,
      title: "Early intervention",
      supports: ["A talk with student and family about the causes", "Action steps agreed with both", "Regular review"],
    },
    {
      tier: 3,
      title: "Intensive support",
      supports: ["A plan by the school's team", "Crisis intervention", "Services of community partners"],
    },
  ],
  rules: [
    {
      id: "ma-absence-notice",
      title: "A day absent that is not excused",
      tier: 1,
      when: { count: "day", within: { last: 1, unit: "school-day" }, excusal: ["unexcused", "unknown"], atLeast: 1 },
      holds: "each-time",
      duties: [
        {
          id: "notify",
          action: "Tell the guardian of the absence",
          recipients: ["guardian"],
          responsible: "school",
          requires: ["notice-sent"],
          unless: "heard-from-guardian",
          due: { within: 3, unit: "calendar-day" },
        },
      ],
      authority: { citation: "M.G.L. c.76, §1B", url: section1B, kind: "statute", verified: true },
      components: ["proactive-policy", "family-partnership"],
    },
    {
      id: "ma-five-unexcused",
      title: "Five unexcused days, or five days with two or more periods missed unexcused",
      tier: 2,
      when: {
        any: [
          { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 5 },
          { count: { dayMissing: { periods: 2 } }, within: "school-year", excusal: ["unexcused"], atLeast: 5 },
        ],
      },
      holds: "once-reached",
      duties: [
        {
          id: "notify",
          action: "Tell the guardian of the unexcused absences",
          recipients: ["guardian"],
          responsible: "school",
          requires: ["notice-sent"],
        },
      ],
      authority: { citation: "M.G.L. c.76, §1B", url: section1B, kind: "statute", verified: true },
      components: ["proactive-policy", "family-partnership"],
    },
    {
      id: "ma-action-steps",
      title: "Five unexcused days: action steps",
      tier: 2,
      when: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 5 },
      holds: "once-reached",
      duties: [
        {
          id: "meet",
          action: "Make a reasonable effort to meet the guardian",
          recipients: ["guardian"],
          responsible: "principal or designee",
          requires: ["meeting-sought"],
          unless: "meeting-held",
        },
        {
          id: "action-steps",
          action:
            "Agree action steps: principal or designee, student and guardian together, with what school staff and public agencies can add",
          recipients: ["student", "guardian"],
          responsible: "principal or designee",
          requires: ["action-steps-agreed"],
        },
      ],
      authority: { citation: "M.G.L. c.76, §1B", url: section1B, kind: "statute", verified: true },
      components: ["supportive-environment", "school-team", "family-partnership", "community-partners"],
    },
    {
      id: "ma-parent-duty",
      title: "Fourteen unexcused half days in six months",
      tier: 3,
      when: { count: "half-day", within: { last: 6, unit: "month" }, excusal: ["unexcused"], atLeast: 14 },
      holds: "once-reached",
      duties: [],
      authority: {
        citation: "M.G.L. c.76, §2",
        url: "https://instalawyer.io/laws/massachusetts-general-laws/section-2-duties-of",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "ma-habitually-truant",
      title: "More than eight unexcused days in a quarter, willfully",
      tier: 3,
      status: "habitually-truant",
      when: { count: "day", within: { term: "quarter" }, excusal: ["unexcused"], moreThan: 8 },
      holds: "once-reached",
      requires: ["willful"],
      duties: [],
      authority: {
        citation: "M.G.L. c.119, §21",
        url: "https://vdhboston.com/massachusetts-supreme-judicial-court-addresses-truancy-standard-under-the-child-requiring-assistance-statute",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "ma-exit-interview",
      title: "Ten consecutive days absent: exit interview",
      tier: 3,
      when: { consecutive: "day", atLeast: 10 },
      holds: "once-reached",
      duties: [
        {
          id: "notice",
          action: "Invite student and guardian to an exit interview, with at least two dates to choose from",
          recipients: ["student", "guardian"],
          responsible: "school",
          language: "home-and-english",
          offers: 2,
          requires: ["notice-sent"],
          due: { within: 5, unit: "calendar-day" },
        },
        {
          id: "interview",
          action: "Hold the exit interview; without the guardian only after a good-faith effort to include them",
          recipients: ["student", "guardian"],
          responsible: "team of school staff",
          requires: ["interview-held"],
          due: { within: 10, unit: "calendar-day", from: "notice" },
          extension: { within: 14, unit: "calendar-day", onRequestOf: "guardian" },
        },
      ],
      authority: {
        citation: "M.G.L. c.76, §18",
        url: "https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXII/Chapter76/section18",
        kind: "statute",
        verified: true,
      },
      components: ["supportive-environment", "cultural-respect", "school-team", "family-partnership"],
    },
    {
      id: "ma-chronically-absent",
      title: "Chronically absent: a tenth of the days in membership",
      tier: 2,
      status: "chronically-absent",
      appliesTo: { minimumMembership: 20 },
      when: { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
      duties: [],
      authority: {
        citation: "Massachusetts DESE, Student Attendance: chronically absent (10% or more)",
        url: "https://www.splitgraph.com/educationtocareer-data-mass-gov/student-attendance-ak6h-9k7x",
        kind: "guidance",
        verified: true,
      },
      components: ["supportive-environment", "measurable-goals"],
    },
    {
      id: "ma-severely-absent",
      title: "A fifth of the days in membership absent",
      tier: 3,
      appliesTo: { minimumMembership: 20 },
      when: { share: "day", within: "school-year", of: "membership", atLeast: 0.2 },
      duties: [],
      authority: {
        citation: "Massachusetts DESE, Student Attendance: chronically absent (20% or more)",
        url: "https://ma-eoe.data.socrata.com/browse?limitTo=charts",
        kind: "guidance",
        verified: true,
      },
      components: ["supportive-environment", "measurable-goals"],
    },
  ],
};
