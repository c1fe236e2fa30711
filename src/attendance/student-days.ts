import { countUpTo } from "./as-of.js";

/** No marks on a school day. */
export const unmarked = -1;

/**
 * The school days of one student in order, at all schools and in all years of a register: how all that looks at single days reads a record.
 *
 * Positions up to `last` are the days by the date asked for; those after it are the days to come, without marks. Under positive
 * attendance a day that was not taken is no position.
 */
export interface StudentDays {
  readonly length: number;
  /** The last position by the date, or -1. */
  readonly last: number;
  /** The date of each position, in days since 1970-01-01. */
  readonly days: readonly number[];
  /** The span of each position. */
  readonly spans: readonly number[];
  /** The ordinal of each position in the calendar of its span. */
  readonly ordinals: readonly number[];
  /** What was recorded: a pattern, or {@link unmarked}. */
  readonly patterns: readonly number[];
  /** The first position of the school year of each position. */
  readonly yearStarts: readonly number[];
  /** The marked positions, in order. */
  readonly marked: readonly number[];
  /** How many marked positions lie before each position, and at the end before the end. */
  readonly markedBefore: readonly number[];
}

/** The first position on or after a date. */
export function positionFrom({ days, length }: StudentDays, day: number, from = 0): number {
  return countUpTo(days, day - 1, from, length);
}

/** The same student when all days have come, with a mark on each of those to come, as `patternOf` says. */
export function markedFromNowOn(days: StudentDays, patternOf: (position: number) => number): StudentDays {
  const patterns = days.patterns.slice();
  const marked = days.marked.slice();
  const markedBefore = days.markedBefore.slice();
  for (let position = days.last + 1; position < days.length; position++) {
    patterns[position] = patternOf(position);
    marked.push(position);
    markedBefore[position + 1] = marked.length;
  }
  return { ...days, last: days.length - 1, patterns, marked, markedBefore };
}
