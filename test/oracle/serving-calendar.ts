import type { Enrollment, IsoDate, SchoolCalendar } from "../../src/index.js";

/** The calendar that holds for an enrollment on a date; throws where two of equal claim cover it. */
export function servingCalendar(
  calendars: readonly SchoolCalendar[],
  enrollment: Enrollment,
  date: IsoDate,
): SchoolCalendar | undefined {
  const covering = calendars.filter((calendar) => covers(calendar, date));
  if (enrollment.calendarId !== undefined) return covering.find(({ id }) => id === enrollment.calendarId);
  const naming = covering.filter(({ schoolIds }) => schoolIds?.includes(enrollment.schoolId));
  const general = covering.filter(({ schoolIds }) => schoolIds === undefined);
  const claimants = naming.length > 0 ? naming : general;
  if (claimants.length > 1) throw new Error("ambiguous-calendar");
  return claimants[0];
}

/** The first school day of a calendar. */
export const firstDayOf = (calendar: SchoolCalendar): IsoDate => calendar.days[0]!.date;

/** The last school day of a calendar. */
export const lastDayOf = (calendar: SchoolCalendar): IsoDate => calendar.days.at(-1)!.date;

function covers(calendar: SchoolCalendar, date: IsoDate): boolean {
  return firstDayOf(calendar) <= date && date <= lastDayOf(calendar);
}
