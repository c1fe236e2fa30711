import { requireObject, requireObjects } from "../argument.js";
import {
  buildCalendar,
  type IsoDate,
  type SchoolCalendar,
  type SchoolDay,
  type Term,
  type TermKind,
} from "../calendar/index.js";
import { checkCalendar, isoDate, parseDay, requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { isGiven } from "../given.js";
import type { CalendarDay, CalendarFrame } from "./types.js";

const everyWeekday = [1, 2, 3, 4, 5, 6, 7];

/**
 * A school calendar from its days, in any order.
 *
 * A term that the days name runs from the first day that names it to the last. Of days that name their calendar, only those of the
 * frame's `id` are taken.
 *
 * @param days the school days, as {@link readRows} gives them
 * @param frame what the calendar has beside its days
 * @returns the calendar, as plain data
 * @throws {@link TruancyError} `invalid-calendar` with its path: no day, a day twice, terms out of order; `invalid-date`
 *
 * @example
 * ```ts
 * import { calendarFromDays, readRows } from "truancy-prevention/interop";
 *
 * const rows = [
 *   { Date: "2025-08-27", Type: "Full", Quarter: "Q1" },
 *   { Date: "2025-08-28", Type: "Half", Quarter: "Q1" },
 *   { Date: "2025-08-29", Type: "Recess", Quarter: "" },
 * ];
 * const { days } = readRows(rows, {
 *   kind: "calendar-days",
 *   columns: { date: "Date", code: "Type", terms: { quarter: "Quarter" } },
 *   codes: { Full: {}, Half: { share: 0.5 }, Recess: "ignore" },
 * });
 * const calendar = calendarFromDays(days, { id: "district", schoolYear: "2025-26" });
 * calendar.days; //=> [{ date: "2025-08-27" }, { date: "2025-08-28", share: 0.5 }]
 * calendar.terms; //=> [{ id: "Q1", kind: "quarter", firstDay: "2025-08-27", lastDay: "2025-08-28" }]
 * ```
 * @category Calendars
 */
export function calendarFromDays(days: readonly CalendarDay[], frame: CalendarFrame): SchoolCalendar {
  requireObjects(days, "days");
  requireObject(frame, "frame");
  days.forEach(({ date }, index) => requireDay(date, ["days", index, "date"]));
  const own = days.filter((day) => day.calendarId === undefined || day.calendarId === frame.id).sort(byDate);
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined)
    throw new TruancyError("invalid-calendar", ["days"], "no day of this calendar");
  const laidOut = buildCalendar({
    ...frame,
    firstDay: first.date,
    lastDay: last.date,
    weekdays: everyWeekday,
    closures: datesWithout(own),
    terms: frame.terms ?? namedTerms(own),
  });
  const calendar = { ...laidOut, days: own.map(schoolDay) };
  checkCalendar(calendar);
  return calendar;
}

function byDate(a: CalendarDay, b: CalendarDay): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

function datesWithout(days: readonly CalendarDay[]): IsoDate[] {
  const numbers = days.map(({ date }) => parseDay(date)!);
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1] ?? number;
    return Array.from({ length: Math.max(0, number - before - 1) }, (_, gap) => isoDate(before + 1 + gap));
  });
}

function namedTerms(days: readonly CalendarDay[]): Term[] {
  const terms = new Map<string, Term>();
  for (const { date, terms: named } of days) {
    for (const [kind, id] of Object.entries(named ?? {}) as [TermKind, string][]) {
      const key = JSON.stringify([kind, id]);
      terms.set(key, { id, kind, firstDay: terms.get(key)?.firstDay ?? date, lastDay: date });
    }
  }
  return [...terms.values()];
}

function schoolDay({ date, share, minutes, periods }: CalendarDay): SchoolDay {
  return {
    date,
    ...(isGiven(share) && { share }),
    ...(isGiven(minutes) && { minutes }),
    ...(isGiven(periods) && { periods }),
  };
}
