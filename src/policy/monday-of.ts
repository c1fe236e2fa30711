const daysPerWeek = 7;

/** The Monday of a day's week, both in days since 1970-01-01. That was a Thursday, so that day 4 is a Monday. */
export function mondayOf(day: number): number {
  return day - ((((day - 4) % daysPerWeek) + daysPerWeek) % daysPerWeek);
}
