import { TruancyError } from "../errors.js";
import type { SchoolClaims } from "./calendar-claims.js";
import { ordinalFrom, type DayIndex } from "./day-index.js";
import { problem } from "./problems.js";
import type { Problem } from "./types.js";

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

/** School days of one enrollment in one calendar. */
export interface Span {
  readonly stay: Stay;
  readonly calendar: number;
  readonly from: number;
  readonly to: number;
}

/** Names the place of a field of an enrollment in the input. */
export type EnrollmentPath = (row: number, field: string) => readonly (string | number)[];

/**
 * The spans of one student, by date. Where two enrollments overlap, the earlier entry stands.
 *
 * @param stays the student's enrollments in the order of the input; sorted in place
 */
export function spansOf(stays: Stay[], index: DayIndex, path: EnrollmentPath, problems: Problem[]): Span[] {
  if (stays.length > 1) stays.sort((a, b) => a.entry - b.entry || a.row - b.row);
  const spans: Span[] = [];
  let taken = Number.NEGATIVE_INFINITY;
  for (const [position, stay] of stays.entries()) {
    if (isRepeated(stays, position)) {
      problems.push(problem("duplicate-enrollment", path(stay.row, "entryDate")));
      continue;
    }
    if (stay.entry < taken && stay.exit > stay.entry) {
      problems.push(problem("overlapping-enrollment", path(stay.row, "entryDate")));
    }
    const from = Math.max(stay.entry, taken);
    if (from > stay.entry && from >= stay.exit) continue;
    spans.push(...spansOfStay(stay, from, index, path, problems));
    if (stay.exit > stay.entry) taken = Math.max(taken, stay.exit);
  }
  return spans;
}

function isRepeated(stays: readonly Stay[], position: number): boolean {
  const stay = stays[position]!;
  for (let before = position - 1; before >= 0 && stays[before]!.entry === stay.entry; before--) {
    if (stays[before]!.school === stay.school) return true;
  }
  return false;
}

function spansOfStay(stay: Stay, from: number, index: DayIndex, path: EnrollmentPath, problems: Problem[]): Span[] {
  const until = stay.exit - 1;
  if (stay.claims.disputed.some((claim) => claim.from <= until && claim.until >= from)) {
    throw new TruancyError("ambiguous-calendar", path(stay.row, "calendarId"));
  }
  const spans: Span[] = [];
  for (const claim of stay.claims.claims) {
    const first = Math.max(from, claim.from);
    const last = Math.min(until, claim.until);
    if (first > last) continue;
    const calendar = index.calendars[claim.calendar]!;
    spans.push({
      stay,
      calendar: claim.calendar,
      from: ordinalFrom(calendar, first),
      to: ordinalFrom(calendar, last + 1),
    });
  }
  if (spans.length > 0) return spans;
  if (until >= from && from === stay.entry) problems.push(problem("no-calendar", path(stay.row, "calendarId")));
  return [{ stay, calendar: noCalendar, from: 0, to: 0 }];
}
