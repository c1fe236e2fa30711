import { TruancyError } from "../errors.js";
import type { SchoolClaims } from "./calendar-claims.js";
import { ordinalFrom, type DayIndex } from "./day-index.js";
import { problem } from "./problems.js";
import type { Problem, ProblemCode } from "./types.js";

/**
 * The exit day of an enrollment that has none, in a column of exits.
 *
 * @category Registers
 */
export const noExit = 2147483647;

/** The calendar of a span without one. */
export const noCalendar = 65535;

/** One enrollment in numbers; `row` is its position in the input. */
export interface Stay {
  readonly row: number;
  readonly entry: number;
  readonly exit: number;
  readonly school: number;
  readonly grade: number;
  /** Which calendars hold, by date. */
  readonly claims: SchoolClaims;
}

/** The enrollments of one student; the list and what is in it are good until the next student is asked for. */
export type StaysOf = (student: number) => Stay[];

/** Takes the school days of one enrollment in one calendar: the ordinals from `from` up to `to`. */
export type AddSpan = (stay: Stay, calendar: number, from: number, to: number) => void;

/** Names the place of a field of an enrollment in the input. */
export type EnrollmentPath = (row: number, field: string) => readonly (string | number)[];

/** The school years of one student up to a date: the one at hand, and those left for another. */
interface YearsSoFar {
  current: string | undefined;
  readonly left: string[];
}

/**
 * Add the spans of one student, by date. Where two enrollments overlap, the earlier entry stands. A span of a school year
 * that the student has left for another one is not added, so that each school year of a student is unbroken.
 *
 * @param stays the student's enrollments in the order of the input; sorted in place
 */
export function addSpans(
  stays: Stay[],
  index: DayIndex,
  path: EnrollmentPath,
  problems: Problem[],
  add: AddSpan,
): void {
  if (stays.length > 1) stays.sort((a, b) => a.entry - b.entry || a.row - b.row);
  const years: YearsSoFar = { current: undefined, left: [] };
  let taken = Number.NEGATIVE_INFINITY;
  for (let position = 0; position < stays.length; position++) {
    const stay = stays[position]!;
    if (isRepeated(stays, position)) {
      problems.push(problem("duplicate-enrollment", path(stay.row, "entryDate")));
      continue;
    }
    const from = Math.max(stay.entry, taken);
    const overlap = from > stay.entry && stay.exit > stay.entry ? "overlapping-enrollment" : undefined;
    let lost: ProblemCode | undefined;
    if (from === stay.entry || from < stay.exit) {
      if (isDisputed(stay, from))
        throw new TruancyError("ambiguous-calendar", path(stay.row, "calendarId"), "name one");
      lost = addClaimed(stay, from, index, years, add);
    }
    const fault = lost === "school-year-out-of-order" ? lost : (overlap ?? lost);
    if (fault !== undefined) {
      problems.push(problem(fault, path(stay.row, fault === "no-calendar" ? "calendarId" : "entryDate")));
    }
    if (stay.exit > stay.entry) taken = Math.max(taken, stay.exit);
  }
}

function isRepeated(stays: readonly Stay[], position: number): boolean {
  const stay = stays[position]!;
  for (let before = position - 1; before >= 0 && stays[before]!.entry === stay.entry; before--) {
    if (stays[before]!.school === stay.school) return true;
  }
  return false;
}

function isDisputed({ claims: { disputed }, exit }: Stay, from: number): boolean {
  return disputed.some((claim) => claim.from < exit && claim.until >= from);
}

/** Add the spans of a stay, one without a calendar where there is no other; what days are lost by, if any are. */
function addClaimed(
  stay: Stay,
  from: number,
  index: DayIndex,
  years: YearsSoFar,
  add: AddSpan,
): ProblemCode | undefined {
  let lost: ProblemCode | undefined;
  let added = false;
  for (const claim of stay.claims.claims) {
    const first = Math.max(from, claim.from);
    const last = Math.min(stay.exit - 1, claim.until);
    if (first > last) continue;
    const calendar = index.calendars[claim.calendar]!;
    const firstDay = ordinalFrom(calendar, first);
    const endDay = ordinalFrom(calendar, last + 1);
    if (firstDay < endDay && !turnTo(years, calendar.schoolYear)) {
      lost = "school-year-out-of-order";
      continue;
    }
    add(stay, claim.calendar, firstDay, endDay);
    added = true;
  }
  if (added) return lost;
  add(stay, noCalendar, 0, 0);
  return lost ?? (stay.exit > from ? "no-calendar" : undefined);
}

/** Go on in a school year or to another one; false, and nothing changed, where the student has left it before. */
function turnTo(years: YearsSoFar, year: string): boolean {
  if (year === years.current) return true;
  if (years.left.includes(year)) return false;
  if (years.current !== undefined) years.left.push(years.current);
  years.current = year;
  return true;
}
