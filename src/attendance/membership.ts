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

/** The enrollments of one student; the list and what is in it are good until the next student is asked for. */
export type StaysOf = (student: number) => Stay[];

/** Takes the school days of one enrollment in one calendar: the ordinals from `from` up to `to`. */
export type AddSpan = (stay: Stay, calendar: number, from: number, to: number) => void;

/** Names the place of a field of an enrollment in the input. */
export type EnrollmentPath = (row: number, field: string) => readonly (string | number)[];

/**
 * Add the spans of one student, by date. Where two enrollments overlap, the earlier entry stands.
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
  let taken = Number.NEGATIVE_INFINITY;
  for (let position = 0; position < stays.length; position++) {
    const stay = stays[position]!;
    if (isRepeated(stays, position)) {
      problems.push(problem("duplicate-enrollment", path(stay.row, "entryDate")));
      continue;
    }
    if (stay.entry < taken && stay.exit > stay.entry) {
      problems.push(problem("overlapping-enrollment", path(stay.row, "entryDate")));
    }
    const from = Math.max(stay.entry, taken);
    if (from > stay.entry && from >= stay.exit) continue;
    if (isDisputed(stay, from)) throw new TruancyError("ambiguous-calendar", path(stay.row, "calendarId"), "name one");
    const known = addClaimed(stay, from, index, add);
    if (!known && stay.exit > from && from === stay.entry) {
      problems.push(problem("no-calendar", path(stay.row, "calendarId")));
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

/** Whether any calendar holds during the stay; where none does, the stay is a span without one. */
function addClaimed(stay: Stay, from: number, index: DayIndex, add: AddSpan): boolean {
  let known = false;
  for (const claim of stay.claims.claims) {
    const first = Math.max(from, claim.from);
    const last = Math.min(stay.exit - 1, claim.until);
    if (first > last) continue;
    const calendar = index.calendars[claim.calendar]!;
    add(stay, claim.calendar, ordinalFrom(calendar, first), ordinalFrom(calendar, last + 1));
    known = true;
  }
  if (!known) add(stay, noCalendar, 0, 0);
  return known;
}
