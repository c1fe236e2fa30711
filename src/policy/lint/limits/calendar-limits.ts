import type { CountingRules } from "../../../attendance/index.js";
import type { SchoolCalendar } from "../../../calendar/index.js";
import { civilDate, monthsBefore, parseDay } from "../../../calendar/internal.js";
import type { Counted } from "../../implication/unit-order.js";
import type { Window } from "../../types.js";
import type { Limits } from "./limits.js";
import { mostOnDate } from "./most-on-date.js";

/** 52 weeks: the year before is taken to be like this one, weekday by weekday. */
const daysBetweenYears = 364;
/** Sums of minutes and shares are compared in millionths. */
const precision = 1e6;

/** A school day, and what it can come to at most. */
interface Dated {
  readonly day: number;
  readonly amount: number;
}

/** What the windows of a calendar can hold. Windows that reach behind its first day find a year like it there. */
export function calendarLimits(calendar: SchoolCalendar, counting: CountingRules): Limits {
  const known = new Map<string, number>();
  return {
    ofCalendar: true,
    knows: (window) =>
      typeof window === "string" || !("term" in window) || calendar.terms.some(({ kind }) => kind === window.term),
    mostIn(window, counted) {
      const key = JSON.stringify([window, counted]);
      const most = known.get(key) ?? mostOver(calendar, window, amountsOf(calendar, counted, counting));
      known.set(key, most);
      return Math.round(most * precision) / precision;
    },
  };
}

function amountsOf(calendar: SchoolCalendar, counted: Counted, counting: CountingRules): Dated[] {
  const { minutesPerDay, periodsPerDay } = calendar;
  return calendar.days.map(({ date, share = 1, minutes = share * minutesPerDay, periods = periodsPerDay }) => {
    return { day: parseDay(date)!, amount: mostOnDate(counted, { share, minutes, periods }, counting) };
  });
}

function mostOver({ terms }: SchoolCalendar, window: Window, year: readonly Dated[]): number {
  if (window === "school-year" || window === "enrollment") return sum(year);
  if (window === "calendar-month") return mostSliding(twoYears(year), (day) => day - civilDate(day).day + 1);
  if ("term" in window) {
    const own = terms.filter(({ kind }) => kind === window.term);
    const spans = own.map(({ firstDay, lastDay }) => [parseDay(firstDay)!, parseDay(lastDay)!] as const);
    return Math.max(0, ...spans.map(([first, last]) => sum(year.filter(({ day }) => first <= day && day <= last))));
  }
  const { last, unit, clip } = window;
  if (unit === "school-day") return last * Math.max(0, ...year.map(({ amount }) => amount));
  const days = clip === undefined ? twoYears(year) : year;
  if (unit === "month") return mostSliding(days, (day) => monthsBefore(day, last) + 1);
  return mostSliding(days, (day) => day - last * (unit === "week" ? 7 : 1) + 1);
}

/** A year of school after one like it. */
function twoYears(year: readonly Dated[]): Dated[] {
  const before = year.map(({ day, amount }) => ({ day: day - daysBetweenYears, amount }));
  return [...before.filter(({ day }) => day < year[0]!.day), ...year];
}

/** The greatest sum over a window that ends on a school day. */
function mostSliding(days: readonly Dated[], start: (day: number) => number): number {
  if (days.some(({ amount }) => amount === Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY;
  let [most, within, first] = [0, 0, 0];
  for (const { day, amount } of days) {
    within += amount;
    while (days[first]!.day < start(day)) within -= days[first++]!.amount;
    most = Math.max(most, within);
  }
  return most;
}

function sum(days: readonly Dated[]): number {
  return days.reduce((total, { amount }) => total + amount, 0);
}
