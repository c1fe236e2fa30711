import type { SchoolCalendar } from "../../calendar/index.js";
import { civilDate, epochDay, monthsBefore, parseDay } from "../../calendar/internal.js";
import type { WindowPlan } from "../compile/program.js";

/** The first day of no window: the day lies between terms. */
export const betweenTerms = 2147483647;

/** The dates of a window, both included, in days since 1970-01-01. */
export interface Dates {
  readonly first: number;
  readonly last: number;
}

/** The dates of a window by the day on which it ends; undefined between terms. */
export type DatesOn = (day: number) => Dates | undefined;

/**
 * How to tell the dates of a window in a calendar. Undefined where the calendar cannot say, for want of terms of the kind, and for windows that
 * depend on the student: the school year, the enrollment, school days.
 */
export function datesIn({ term, unit, last }: WindowPlan, { terms }: SchoolCalendar): DatesOn | undefined {
  if (unit === "calendar-month") return monthOf;
  if (term) {
    const spans = terms
      .filter(({ kind }) => kind === term)
      .map(({ firstDay, lastDay }) => ({ first: parseDay(firstDay)!, last: parseDay(lastDay)! }));
    return spans.length > 0 ? (day) => spans.find(({ first, last }) => first <= day && day <= last) : undefined;
  }
  if (last === undefined || unit === "school-day") return undefined;
  const before = (day: number): number =>
    unit === "month" ? monthsBefore(day, last) : day - last * (unit === "week" ? 7 : 1);
  return (day) => ({ first: before(day) + 1, last: day });
}

function monthOf(day: number): Dates {
  const { year, month } = civilDate(day);
  return { first: epochDay(year, month, 1), last: epochDay(year, month + 1, 0) };
}
