import { findYear, type AsOf, type YearRange } from "./as-of.js";
import type { DayCounts } from "./day-counts.js";
import { addDay, unmarkedDays, type DaySums } from "./day-sums.js";
import type { Register } from "./types.js";

/**
 * What `sumYear` gives, straight from the packed entries: what only counts needs no list of a student's days.
 *
 * @param counts what each pattern counts for
 * @param range room for the student's school year
 */
export function sumEntries(
  register: Register,
  asOf: AsOf,
  student: number,
  counts: readonly DayCounts[],
  range: YearRange,
): DaySums {
  findYear(register, asOf, student, range);
  const { entryPattern } = register.packed;
  const sums = unmarkedDays(range.membership);
  for (let entry = range.firstEntry; entry < range.endEntry; entry++) addDay(sums, counts[entryPattern[entry]!]!);
  return sums;
}
