/**
 * The truancy law of California, as a policy.
 *
 * What it reads as: an occasion is a whole day, or more than 30 minutes of a day, without a valid excuse; three in a school year make a
 * student truant, and each further one is a further report. Section 48261 is reported to speak of absent days; that a further occasion
 * of less than a day is a report too is our reading, so the rules that rest on it are not verified. The notice belongs to the first time
 * alone: an event `first-notice-sent` makes it needless ever after. A *habitual truant* needs the finding that the district made a
 * conscientious effort to meet the family. Nothing in the sources read says how much of a day makes a full day absent; a day here is one
 * missed entirely.
 *
 * @module
 */
import type { Policy } from "../types.js";
import { supportTiers } from "./shared/support-tiers.js";

const section48260 = "https://self-law.org/code/ca/education-code/48260";
const sections48260To48263 = "https://ca01902791.schoolwires.net/Page/10938";

/**
 * California: Education Code §§48260 to 48263.6.
 *
 * @example
 * ```ts
 * import { usCa } from "truancy-prevention/presets/us-ca";
 *
 * usCa.rules.map((rule) => rule.status); //=> ["truant", undefined, "habitual-truant", "chronic-truant"]
 * ```
 * @category Presets
 */
export const usCa: Policy = {
  id: "us-ca",
  title: "California",
  jurisdiction: "US-CA",
  version: "1.0.0",
  counting: {},
  tiers: supportTiers,
  rules: [
    {
      id: "ca-truant",
      title: "Absent three times without a valid excuse, for a day or for over 30 minutes",
      tier: 2,
      status: "truant",
      when: {
        count: { occasionOver: { minutes: 30 } },
        within: "school-year",
        excusal: ["unexcused"],
        atLeast: 3,
      },
      holds: "each-time",
      duties: [
        {
          id: "notify",
          action: "The first time, tell the guardian, in the least costly way that reaches them",
          recipients: ["guardian"],
          responsible: "school district",
          requires: ["first-notice-sent"],
          unless: "first-notice-sent",
        },
        {
          id: "report",
          action: "Tell the attendance supervisor of the absences",
          recipients: ["attendance supervisor"],
          responsible: "school",
          requires: ["report-made"],
        },
      ],
      authority: { citation: "Cal. Educ. Code §48260, §48261", url: section48260, kind: "statute", verified: false },
      components: ["proactive-policy", "family-partnership"],
    },
    {
      id: "ca-reported-again",
      title: "Absent once more after a first report",
      tier: 2,
      when: { reached: "ca-truant", atLeast: 2 },
      holds: "once-reached",
      duties: [],
      authority: { citation: "Cal. Educ. Code §48261", url: section48260, kind: "statute", verified: false },
      components: ["proactive-policy", "supportive-environment"],
    },
    {
      id: "ca-habitually-truant",
      title: "Reported three times in the school year, after the district tried to meet the family",
      tier: 3,
      status: "habitual-truant",
      when: { reached: "ca-truant", atLeast: 3 },
      holds: "once-reached",
      requires: ["conscientious-effort"],
      duties: [],
      authority: { citation: "Cal. Educ. Code §48262", url: sections48260To48263, kind: "statute", verified: false },
      components: ["supportive-environment", "school-team"],
    },
    {
      id: "ca-chronically-truant",
      title: "A tenth of the days since the student enrolled missed without a valid excuse",
      tier: 3,
      status: "chronic-truant",
      when: { share: "day", within: "enrollment", of: "membership", excusal: ["unexcused"], atLeast: 0.1 },
      duties: [],
      authority: { citation: "Cal. Educ. Code §48263.6", url: sections48260To48263, kind: "statute", verified: true },
      components: ["supportive-environment", "school-team"],
    },
  ],
};
