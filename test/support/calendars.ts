import type { IsoDate, SchoolCalendar, SchoolDay } from "../../src/index.js";

const millisecondsPerDay = 86_400_000;

/** The days from 1970-01-01 to a date. */
export function epochDay(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

/** The date so many days after 1970-01-01. */
export function isoDate(day: number): IsoDate {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The dates from Monday to Friday between two dates, both included. */
export function weekdays(from: IsoDate, until: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let day = epochDay(from); day <= epochDay(until); day++) {
    // 1970-01-01 was a Thursday, so that day 2 and day 3 of each seven are a weekend.
    if (day % 7 !== 2 && day % 7 !== 3) dates.push(isoDate(day));
  }
  return dates;
}

/** A calendar for tests: what is not named is a year without a closure, with days of 360 minutes and 6 periods and without terms. */
export interface CalendarSketch extends Partial<Omit<SchoolCalendar, "days">> {
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  readonly closed?: readonly IsoDate[];
  /** Days that differ from a full day. */
  readonly special?: readonly SchoolDay[];
}

/** Lays out a calendar without asking the library. 2025-09-01 is a Monday, 2026-06-12 a Friday. */
export function calendarOf(sketch: CalendarSketch = {}): SchoolCalendar {
  const { from = "2025-09-01", until = "2026-06-12", closed = [], special = [], ...rest } = sketch;
  const specialDay = new Map(special.map((day) => [day.date, day]));
  const dates = weekdays(from, until).filter((date) => !closed.includes(date));
  const days = dates.map((date) => specialDay.get(date) ?? { date });
  return { id: "2025-26", schoolYear: "2025-26", terms: [], minutesPerDay: 360, periodsPerDay: 6, ...rest, days };
}

/** Two weeks of school, 2025-09-01 to 2025-09-12. */
export const tenDays = calendarOf({ until: "2025-09-12" });

/** Four weeks of school, 2025-09-01 to 2025-09-26. */
export const twentyDays = calendarOf({ until: "2025-09-26" });
