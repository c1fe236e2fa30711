import type { SchoolCalendar } from "../calendar/index.js";

/** A school year as a number: the same for all calendars of that year. */
export function schoolYearNumber(calendars: readonly SchoolCalendar[], year: string): number {
  return calendars.findIndex(({ schoolYear }) => schoolYear === year);
}
