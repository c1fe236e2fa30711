import type { CountingRules, DayShape } from "../../../attendance/index.js";
import type { SchoolCalendar, SchoolDay } from "../../../calendar/index.js";
import { monthIndex, monthsBefore, parseDay } from "../../../calendar/internal.js";
import { countedIn, type Counted } from "../../implication/unit-order.js";
import type { Window } from "../../types.js";
import type { Limits } from "./limits.js";
import { mostOnDate } from "./most-on-date.js";

/** 52 weeks: the year before is taken to be like this one, weekday by weekday. */
const daysBetweenYears = 364;
/** Sums of minutes and shares are compared in millionths. */
const precision = 1e6;

interface Dated {
  readonly day: number;
  readonly shape: DayShape;
}

/** What the windows of a calendar can hold. Windows that reach behind its first day find a year like it there. */
export function calendarLimits(calendar: SchoolCalendar, counting: CountingRules): Limits {
  const year = calendar.days.map((day): Dated => ({ day: parseDay(day.date)!, shape: shapeOf(day, calendar) }));
  const before = year.map(({ day, shape }): Dated => ({ day: day - daysBetweenYears, shape }));
  const years = [...before.filter(({ day }) => day < (year[0]?.day ?? 0)), ...year];
  const known = new Map<string, number>();
  const mostIn = (window: Window, counted: Counted): number => {
    const key = JSON.stringify([window, counted]);
    const most = known.get(key) ?? inMillionths(mostOver(calendar, year, years, window, counted, counting));
    known.set(key, most);
    return most;
  };
  return {
    ofCalendar: true,
    knows: (window) =>
      typeof window === "string" || !("term" in window) || calendar.terms.some(({ kind }) => kind === window.term),
    mostIn,
    daysIn: (window) => mostIn(window, countedIn("day")),
  };
}

function shapeOf(
  { share = 1, minutes, periods }: SchoolDay,
  { minutesPerDay, periodsPerDay }: SchoolCalendar,
): DayShape {
  return { share, minutes: minutes ?? share * minutesPerDay, periods: periods ?? periodsPerDay };
}

function inMillionths(amount: number): number {
  return Math.round(amount * precision) / precision;
}

function mostOver(
  calendar: SchoolCalendar,
  year: readonly Dated[],
  years: readonly Dated[],
  window: Window,
  counted: Counted,
  counting: CountingRules,
): number {
  const amount = ({ shape }: Dated): number => mostOnDate(counted, shape, counting);
  if (window === "school-year" || window === "enrollment") return sum(year.map(amount));
  if (window === "calendar-month") return mostByMonth(years, amount);
  if ("term" in window) {
    const terms = calendar.terms.filter(({ kind }) => kind === window.term);
    const sums = terms.map(({ firstDay, lastDay }) => {
      const [first, last] = [parseDay(firstDay)!, parseDay(lastDay)!];
      return sum(year.filter(({ day }) => first <= day && day <= last).map(amount));
    });
    return Math.max(0, ...sums);
  }
  const days = window.clip === undefined ? years : year;
  if (window.unit === "school-day") return window.last * Math.max(0, ...year.map(amount));
  return mostSliding(days, amount, (day) => startOf(window, day));
}

function startOf({ last, unit }: Extract<Window, { last: number }>, day: number): number {
  if (unit === "month") return monthsBefore(day, last) + 1;
  return day - last * (unit === "week" ? 7 : 1) + 1;
}

function mostByMonth(days: readonly Dated[], amount: (day: Dated) => number): number {
  const months = new Map<number, number>();
  for (const day of days) months.set(monthIndex(day.day), (months.get(monthIndex(day.day)) ?? 0) + amount(day));
  return Math.max(0, ...months.values());
}

/** The greatest sum over a window that ends on a school day. */
function mostSliding(days: readonly Dated[], amount: (day: Dated) => number, start: (day: number) => number): number {
  const amounts = days.map(amount);
  if (amounts.includes(Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  let [most, within, first] = [0, 0, 0];
  days.forEach(({ day }, end) => {
    within += amounts[end]!;
    while (days[first]!.day < start(day)) within -= amounts[first++]!;
    most = Math.max(most, within);
  });
  return most;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
