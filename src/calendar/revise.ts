import { produce } from "immer";
import { TruancyError } from "../errors.js";
import { checkCalendar, checkLength } from "./check.js";
import { parseDay } from "./civil.js";
import { closedDays } from "./closed-days.js";
import { requireFields, requireList } from "./require-parts.js";
import { requireDay } from "./require-day.js";
import type { CalendarRevision, SchoolCalendar, SchoolDay } from "./types.js";

/**
 * A school year as it stands after a change: a snow day closed, a make-up day added.
 *
 * Make a new register from the revised calendar and the marks as they are: a mark on a day that was closed becomes a problem
 * `no-school-day` instead of an absence. Terms keep their dates unless new ones are given.
 *
 * @param calendar the year so far; it is not changed
 * @param revision what changed; a day that is both closed and added is added
 * @returns the year from now on
 * @throws {@link TruancyError} `invalid-date` or `invalid-calendar` with the path of what is not in order
 *
 * @example A snow day in January, made up in June
 * ```ts
 * import { buildCalendar, reviseCalendar } from "truancy-prevention/calendar";
 *
 * const plan = { id: "main", schoolYear: "2025-26", firstDay: "2026-01-26", lastDay: "2026-01-28" };
 * const revised = reviseCalendar(buildCalendar(plan), { close: ["2026-01-27"], add: ["2026-06-22"] });
 * revised.days.map((day) => day.date); //=> ["2026-01-26", "2026-01-28", "2026-06-22"]
 * ```
 * @category Calendars
 */
export function reviseCalendar(calendar: SchoolCalendar, revision: CalendarRevision): SchoolCalendar {
  checkCalendar(calendar);
  requireFields(revision, ["revision"]);
  for (const part of ["close", "add", "terms"] as const) requireList(revision[part], [part]);
  const added = addedDays(revision);
  const gone = closedDays(revision.close ?? [], ["close"]);
  for (const day of added) gone.add(requireDay(day.date, ["add"]));
  const revised = produce(calendar, (draft) => {
    const kept = draft.days.filter((day) => !gone.has(parseDay(day.date)!));
    draft.days = [...kept, ...added].sort((a, b) => (a.date < b.date ? -1 : 1));
    if (revision.terms) draft.terms = [...revision.terms];
  });
  checkCalendar(revised);
  return revised;
}

function addedDays({ add = [] }: CalendarRevision): SchoolDay[] {
  const dates = new Set<string>();
  return add.map((day, index) => {
    const added = typeof day === "string" ? { date: day } : day;
    requireFields(added, ["add", index]);
    requireDay(added.date, ["add", index]);
    if (dates.has(added.date)) throw new TruancyError("invalid-calendar", ["add", index], "added twice");
    dates.add(added.date);
    checkLength(added, ["add", index]);
    return added;
  });
}
