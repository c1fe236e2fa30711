import type { SchoolCalendar, Term } from "truancy-prevention/calendar";
import { calendar } from "./calendar.js";

const daysInMonth = 20;

const months: readonly Term[] = Array.from({ length: calendar.days.length / daysInMonth }, (_, index) => {
  const days = calendar.days.slice(index * daysInMonth, (index + 1) * daysInMonth);
  return { id: `m${index + 1}`, kind: "school-month", firstDay: days[0]!.date, lastDay: days.at(-1)!.date };
});

/** The workload's calendar with school months of 20 days, which Ohio counts in. */
export const calendarWithMonths: SchoolCalendar = { ...calendar, terms: [...calendar.terms, ...months] };

/** The school month of each date, from 0. */
export const monthOfDate: ReadonlyMap<string, number> = new Map(
  calendar.days.map(({ date }, ordinal) => [date, Math.floor(ordinal / daysInMonth)]),
);
