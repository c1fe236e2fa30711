import type { SchoolCalendar } from "truancy-prevention/calendar";
import type { CalendarDay } from "truancy-prevention/interop";

/** "2025-26", from the first of the days: a school year begins in July. */
export function schoolYearOf(days: readonly CalendarDay[]): string {
  const first = days.reduce((earliest, { date }) => (date < earliest ? date : earliest), "9999");
  const year = Number(first.slice(0, 4)) - (first.slice(5, 7) < "07" ? 1 : 0);
  return `${year}-${`${year + 1}`.slice(-2)}`;
}

/** The first and the last date of a calendar's school year: July to June, and longer if school is held then. */
export function spanOf({ schoolYear, days }: SchoolCalendar): { readonly from: string; readonly until: string } {
  const year = Number(schoolYear.slice(0, 4));
  const [first, last] = [days[0]!.date, days.at(-1)!.date];
  const [july, june] = [`${year}-07-01`, `${year + 1}-06-30`];
  return { from: first < july ? first : july, until: last > june ? last : june };
}
