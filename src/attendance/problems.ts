import type { Problem, ProblemCode } from "./types.js";

const texts: Record<ProblemCode, string> = {
  "ambiguous-date": "the date can be read in more than one way: name its order",
  "duplicate-day": "this date is already in the calendar",
  "duplicate-enrollment": "this student already has an enrollment at this school from this date",
  "exit-before-entry": "the exit lies before the entry",
  "invalid-date": "expected a civil date `YYYY-MM-DD` between 1900 and 2199, or for `recordedAt` also a UTC date-time",
  "invalid-record": "expected one of the kinds and excusals that a mark can have",
  "invalid-value": "expected a number in the range that the field allows",
  "missing-value": "this field is empty and has to be given",
  "no-calendar": "no calendar covers any date of this enrollment",
  "no-school-day": "no school is held on this date",
  "outside-membership": "the student is not on a roll on this date",
  "overlapping-enrollment": "an earlier enrollment still runs; the dates that both cover count for the earlier one",
  "school-year-out-of-order": "the student has already begun another school year; these days are not counted",
  "unknown-calendar": "no calendar has this id",
  "unknown-code": "the code table does not have this code",
  "unknown-student": "the student has no enrollment that can be used",
};

/** A problem at a path, in the words that belong to its code. */
export function problem(code: ProblemCode, path: readonly (string | number)[]): Problem {
  return { code, path, message: texts[code] };
}
