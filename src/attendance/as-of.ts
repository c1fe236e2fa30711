import { requireDay } from "../calendar/internal.js";
import { noCalendar } from "./membership.js";
import type { PackedAttendance, Register } from "./types.js";

/** A date, and where it cuts every calendar of a register. */
export interface AsOf {
  /** In days since 1970-01-01. */
  readonly day: number;
  /** How many school days of each calendar lie on or before the date. */
  readonly limits: readonly number[];
  /** Which school year each calendar is of. */
  readonly years: readonly string[];
}

export function asOfDate(register: Register, date: string, path: readonly (string | number)[] = ["asOf"]): AsOf {
  const day = requireDay(date, path);
  const { calendars, packed } = register;
  const limits = packed.epochDays.map((days) => countUpTo(days, day));
  return { day, limits, years: calendars.map(({ schoolYear }) => schoolYear) };
}

/** How many of these days, in ascending order, lie on or before a day. */
export function countUpTo(days: ArrayLike<number>, day: number, low = 0, high = days.length): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a student's record that belongs to the school year of the last school day by a date. */
export interface YearRange {
  /** The spans of that year up to the date: from the first up to, not including, the second. */
  firstSpan: number;
  endSpan: number;
  /** The entries up to the date. */
  firstEntry: number;
  endEntry: number;
  /** School days in membership up to the date. */
  membership: number;
}

/** A range to be filled by {@link findYear}. */
export function emptyRange(): YearRange {
  return { firstSpan: 0, endSpan: 0, firstEntry: 0, endEntry: 0, membership: 0 };
}

/** Find a student's school year as of a date; false, and an empty range, where the student has no school day by then. */
export function findYear({ packed, days }: Register, asOf: AsOf, student: number, range: YearRange): boolean {
  const positive = days === "positive";
  const firstSpan = packed.studentSpan[student]!;
  let span = packed.studentSpan[student + 1]! - 1;
  while (span >= firstSpan && daysOfSpan(packed, asOf, span, positive) === 0) span--;
  if (span < firstSpan) {
    range.firstSpan = range.endSpan = range.firstEntry = range.endEntry = range.membership = 0;
    return false;
  }
  range.endSpan = span + 1;
  range.endEntry = entriesUpTo(packed, asOf, span);
  range.membership = 0;
  const year = asOf.years[packed.spanCalendar[span]!]!;
  for (; span >= firstSpan; span--) {
    const days = daysOfSpan(packed, asOf, span, positive);
    if (days === 0) continue;
    if (asOf.years[packed.spanCalendar[span]!] !== year) break;
    range.firstSpan = span;
    range.firstEntry = packed.spanEntries[span]!;
    range.membership += days;
  }
  return true;
}

/** School days of a span by a date; under positive attendance those on which roll was taken. */
function daysOfSpan(packed: PackedAttendance, asOf: AsOf, span: number, positive: boolean): number {
  const calendar = packed.spanCalendar[span]!;
  if (calendar === noCalendar) return 0;
  if (positive) return entriesUpTo(packed, asOf, span) - packed.spanEntries[span]!;
  return Math.max(0, Math.min(packed.spanTo[span]!, asOf.limits[calendar]!) - packed.spanFrom[span]!);
}

/** The end of the entries of a span by a date. */
function entriesUpTo(packed: PackedAttendance, asOf: AsOf, span: number): number {
  const limit = asOf.limits[packed.spanCalendar[span]!]!;
  let end = packed.spanEntries[span + 1]!;
  if (packed.spanTo[span]! <= limit) return end;
  const start = packed.spanEntries[span]!;
  while (end > start && packed.entryDay[end - 1]! >= limit) end--;
  return end;
}

/** Whether a student is on a roll on a day. */
export function isEnrolled({ packed }: Register, student: number, day: number): boolean {
  for (let span = packed.studentSpan[student]!; span < packed.studentSpan[student + 1]!; span++) {
    if (packed.spanEntry[span]! <= day && day < packed.spanExit[span]!) return true;
  }
  return false;
}
