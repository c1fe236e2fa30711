import type { NoticeMessages } from "../notice-types.js";
import { language as say } from "./language.js";

export function notice(): NoticeMessages {
  return {
    greeting: ({ student, toStudent }) => (toStudent ? `To ${student} and family:` : `To the family of ${student}:`),
    glad: ({ student, school }) => `We are glad that ${student} is part of ${school}.`,
    absentOn: ({ student, dates }) => `${student} was not in school on ${say.dates(dates)}.`,
    missed: ({ student, asOf, daysAbsent, daysInMembership }) =>
      `As of ${say.date(asOf)}, ${student} has missed ${daysAbsent} of ${daysInMembership} school days.`,
    reasons: "Many things can make it hard to come to school. Please tell us what would help.",
    help: "This letter is not a punishment. We want to help.",
    meeting: ({ dates }) =>
      `We would like to meet with you. You can choose a day: ${say.either(dates.map(say.date))}. If no day suits you, please tell us.`,
    moreTime: ({ days, unit }) =>
      `If you need more time, you can ask for up to ${days} more ${unit === "school-day" ? "school " : ""}${days === 1 ? "day" : "days"}.`,
    interpreter: "Would you like an interpreter? Please tell us.",
    call: ({ name, role, phone }) => `Please call ${name}${role === undefined ? "" : ` (${role})`} at ${phone}.`,
    source: (citation) => `Why we write: ${citation}.`,
  };
}
