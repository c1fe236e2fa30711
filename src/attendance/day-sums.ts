import type { Writable } from "../writable.js";
import type { DayCounts } from "./day-counts.js";
import type { StudentDays } from "./student-days.js";

/** Days of one student added up, in 336000ths; membership in days. */
export interface DaySums extends DayCounts {
  readonly membership: number;
}

/** So many days in membership without a mark. */
export function unmarkedDays(membership: number): Writable<DaySums> {
  return { membership, absent: 0, excused: 0, unexcused: 0, unknown: 0, uncoded: 0, tardy: 0 };
}

/** Add what a marked date counts for. */
export function addDay(sums: Writable<DaySums>, day: DayCounts): void {
  sums.absent += day.absent;
  sums.excused += day.excused;
  sums.unexcused += day.unexcused;
  sums.unknown += day.unknown;
  sums.uncoded += day.uncoded;
  sums.tardy += day.tardy;
}

/**
 * Add up the days by the date asked for of the school year that holds the last of them.
 *
 * @param counts what each pattern counts for
 */
export function sumYear(counts: readonly DayCounts[], days: StudentDays): DaySums {
  const { last, yearStarts, patterns, marked, markedBefore } = days;
  const yearStart = yearStarts[last] ?? 0;
  const sums = unmarkedDays(last + 1 - yearStart);
  for (let mark = markedBefore[yearStart]!; mark < markedBefore[last + 1]!; mark++) {
    addDay(sums, counts[patterns[marked[mark]!]!]!);
  }
  return sums;
}
