import { TruancyError } from "../errors.js";
import { checkCalendar } from "./check.js";
import { isoDate, weekday } from "./civil.js";
import { closedDays } from "./closed-days.js";
import { requireDay } from "./require-day.js";
import { requireFields, requireList } from "./require-parts.js";
import { splitTerms } from "./split-terms.js";
import type { CalendarPlan, IsoDate, SchoolCalendar, SchoolDay } from "./types.js";

const mondayToFriday = [1, 2, 3, 4, 5];
const longestYear = 731;

/**
 * Lay out a school year: every date from the first to the last that falls on a day of the week with school and in no closure.
 *
 * @param plan the year's frame
 * @returns the calendar, as plain data
 * @throws {@link TruancyError} `invalid-date`, or `invalid-calendar` with the path of what is not in order: a year that ends before it
 * begins or is longer than two years, a day of the week outside 1 to 7, a half day without school, terms out of order
 *
 * @example A week with a holiday and a half day
 * ```ts
 * import { buildCalendar } from "truancy-prevention/calendar";
 *
 * const week = buildCalendar({
 *   id: "main",
 *   schoolYear: "2025-26",
 *   firstDay: "2025-11-10",
 *   lastDay: "2025-11-14",
 *   closures: [{ from: "2025-11-11", reason: "Veterans Day" }],
 *   halfDays: ["2025-11-14"],
 * });
 * week.days.map((day) => day.date); //=> ["2025-11-10", "2025-11-12", "2025-11-13", "2025-11-14"]
 * week.days[3]; //=> { date: "2025-11-14", share: 0.5 }
 * ```
 * @category Calendars
 */
export function buildCalendar(plan: CalendarPlan): SchoolCalendar {
  checkPlan(plan);
  const days = schoolDays(plan);
  const { id, schoolYear, schoolIds, terms = [], minutesPerDay = 390, periodsPerDay = 7 } = plan;
  const calendar: SchoolCalendar = {
    id,
    schoolYear,
    ...(schoolIds && { schoolIds }),
    days,
    terms: typeof terms === "string" ? splitTerms(days, terms) : terms,
    minutesPerDay,
    periodsPerDay,
  };
  checkCalendar(calendar);
  return calendar;
}

function checkPlan(plan: CalendarPlan): void {
  requireFields(plan, []);
  for (const part of ["closures", "weekdays", "halfDays"] as const) requireList(plan[part], [part]);
  if (typeof plan.terms !== "string") requireList(plan.terms, ["terms"]);
}

function schoolDays(plan: CalendarPlan): SchoolDay[] {
  const first = requireDay(plan.firstDay, ["firstDay"]);
  const last = requireDay(plan.lastDay, ["lastDay"]);
  if (last < first) throw new TruancyError("invalid-calendar", ["lastDay"], "the year ends before it begins");
  if (last - first > longestYear) throw new TruancyError("invalid-calendar", ["lastDay"], "longer than two years");
  const taught = weekdaysOf(plan);
  const closed = closedDays(plan.closures ?? [], ["closures"]);
  const half = new Set<IsoDate>(plan.halfDays);
  const days: SchoolDay[] = [];
  for (let day = first; day <= last; day++) {
    if (!taught.has(weekday(day)) || closed.has(day)) continue;
    const date = isoDate(day);
    days.push(half.delete(date) ? { date, share: 0.5 } : { date });
  }
  for (const date of half) refuseHalfDay(plan, date);
  return days;
}

function weekdaysOf(plan: CalendarPlan): Set<number> {
  const weekdays = plan.weekdays ?? mondayToFriday;
  weekdays.forEach((number, index) => {
    if (!Number.isInteger(number) || number < 1 || number > 7) {
      throw new TruancyError("invalid-calendar", ["weekdays", index], "1 for Monday to 7 for Sunday");
    }
  });
  return new Set(weekdays);
}

function refuseHalfDay(plan: CalendarPlan, date: IsoDate): never {
  const path = ["halfDays", plan.halfDays?.indexOf(date) ?? 0];
  requireDay(date, path);
  throw new TruancyError("invalid-calendar", path, "a half day on a date without school");
}
