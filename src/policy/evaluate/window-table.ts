import type { SchoolCalendar } from "../../calendar/index.js";
import { civilDate, epochDay, monthsBefore, parseDay } from "../../calendar/internal.js";
import type { Window } from "../types.js";

/** The first day of no window: the day lies between terms. */
export const betweenTerms = 2147483647;

/**
 * The first date of a window that ends on each school day of a calendar, in days since 1970-01-01; {@link betweenTerms} where there is
 * none. Undefined where the calendar cannot say, for want of terms of the kind.
 *
 * Windows that depend on the student (the school year, the enrollment, school days) have no table.
 */
export function windowStarts(window: Window, calendar: SchoolCalendar, days: Int32Array): Int32Array | undefined {
  if (window === "calendar-month") return days.map(monthStart);
  if (typeof window === "string") return undefined;
  if ("term" in window) return termStarts(window.term, calendar, days);
  const { last, unit } = window;
  if (unit === "month") return days.map((day) => monthsBefore(day, last) + 1);
  if (unit === "school-day") return undefined;
  return days.map((day) => day - last * (unit === "week" ? 7 : 1) + 1);
}

function monthStart(day: number): number {
  return day - civilDate(day).day + 1;
}

/** The first day of the month after. */
export function monthEnd(day: number): number {
  const { year, month } = civilDate(day);
  return month === 12 ? epochDay(year + 1, 1, 1) : epochDay(year, month + 1, 1);
}

function termStarts(kind: string, calendar: SchoolCalendar, days: Int32Array): Int32Array | undefined {
  const terms = calendar.terms.filter((term) => term.kind === kind);
  if (terms.length === 0) return undefined;
  const spans = terms.map((term) => ({ first: parseDay(term.firstDay)!, last: parseDay(term.lastDay)! }));
  return days.map((day) => spans.find(({ first, last }) => first <= day && day <= last)?.first ?? betweenTerms);
}

/** The last day of the term of a kind that holds a day, included. */
export function termEnd(kind: string, calendar: SchoolCalendar, day: number): number {
  const held = calendar.terms.find(
    (term) => term.kind === kind && parseDay(term.firstDay)! <= day && day <= parseDay(term.lastDay)!,
  );
  return held === undefined ? day : parseDay(held.lastDay)!;
}
