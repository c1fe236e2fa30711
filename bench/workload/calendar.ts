import { buildCalendar } from "truancy-prevention/calendar";
import type { SchoolCalendar } from "truancy-prevention/calendar";

/** The workload's year: 180 school days in four quarters of 45. */
export const calendar: SchoolCalendar = buildCalendar({
  id: "main",
  schoolYear: "2025-26",
  firstDay: "2025-08-27",
  lastDay: "2026-06-09",
  closures: [
    "2025-09-01",
    "2025-10-13",
    "2025-11-11",
    { from: "2025-11-27", until: "2025-11-28" },
    { from: "2025-12-24", until: "2026-01-02" },
    "2026-01-19",
    { from: "2026-02-16", until: "2026-02-20" },
    { from: "2026-04-20", until: "2026-04-24" },
    "2026-05-25",
  ],
  terms: "quarters",
});

/** The date as of which all is decided: the last school day. */
export const asOf = "2026-06-09";

/** Each school day in days since 1970-01-01. */
export const epochDays: Int32Array = Int32Array.from(calendar.days, (day) => epochDay(day.date));

/** The quarter of each school day, 0 to 3. */
export const quarters: Uint8Array = Uint8Array.from(calendar.days, (day) =>
  calendar.terms.findIndex((term) => term.firstDay <= day.date && day.date <= term.lastDay),
);

/** The first school day after the date six months before each school day, as an ordinal. */
export const sixMonthsFrom: Uint8Array = Uint8Array.from(calendar.days, (day) => {
  const before = sixMonthsBefore(day.date);
  return calendar.days.findIndex((other) => other.date > before);
});

/** A civil date in days since 1970-01-01. */
export function epochDay(date: string): number {
  return Date.parse(date) / 86_400_000;
}

/** The date six months earlier; the last of the month where that month is shorter. */
export function sixMonthsBefore(date: string): string {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 7, Math.min(day, lastOfMonth))).toISOString().slice(0, 10);
}
