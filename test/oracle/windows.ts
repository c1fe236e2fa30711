import type { IsoDate, SchoolCalendar, SchoolDay, Term, Window } from "../../src/index.js";
import { addDays, monthOf, subtractMonths } from "./dates.js";
import type { MemberDay } from "./model.js";
import { never } from "./model.js";
import { firstDayOf } from "./serving-calendar.js";
import type { Verdict } from "./verdict.js";
import { no, unknownFor } from "./verdict.js";
import type { World } from "./world.js";
import { daysUpTo } from "./world.js";

type LastWindow = Extract<Window, { last: number }>;

/** The member days of a window that ends on `d`; or why there is no such window: false, or unknown for want of a term. */
export function memberDaysIn(world: World, window: Window, d: MemberDay): readonly MemberDay[] | Verdict {
  const soFar = daysUpTo(world, d);
  const from = firstDateOf(world, window, d);
  if (typeof from !== "string") return from;
  const inYear = ({ calendar }: MemberDay): boolean => calendar.schoolYear === d.calendar.schoolYear;
  if (window === "school-year") return soFar.filter(inYear);
  const days = soFar.filter(({ date }) => date >= from);
  const ofOneYear =
    window === "enrollment" || (typeof window === "object" && "last" in window && window.clip !== undefined);
  return ofOneYear ? days.filter(inYear) : days;
}

/** All school days of the whole window, in the calendar attended on `d`; to be asked only where there is a window. */
export function schoolDaysOf(world: World, window: Window, d: MemberDay): SchoolDay[] {
  const { calendar } = d;
  if (window === "school-year") return [...calendar.days];
  const from = firstDateOf(world, window, d) as IsoDate;
  return calendar.days.filter(({ date }) => date >= from && date < dateAfter(window, d));
}

/** The first date of a window, or why there is none. */
function firstDateOf(world: World, window: Window, d: MemberDay): IsoDate | Verdict {
  if (window === "school-year") return firstDayOf(d.calendar);
  if (window === "enrollment") return d.roll.enrollment.entryDate;
  if (window === "calendar-month") return `${monthOf(d.date)}-01`;
  if ("term" in window) return termStart(d.calendar, window.term, d.date);
  switch (window.unit) {
    case "calendar-day":
      return addDays(d.date, 1 - window.last);
    case "week":
      return addDays(d.date, 1 - 7 * window.last);
    case "month":
      return addDays(subtractMonths(d.date, window.last), 1);
    case "school-day":
      return schoolDaysBack(world, window, d)[0]!.date;
  }
}

/** The last so many member days, and with `clip` those of them that are of the school year. */
function schoolDaysBack(world: World, { last, clip }: LastWindow, d: MemberDay): readonly MemberDay[] {
  const days = daysUpTo(world, d).slice(-last);
  return clip === undefined ? days : days.filter(({ calendar }) => calendar.schoolYear === d.calendar.schoolYear);
}

/** The first date after the whole window. */
function dateAfter(window: Window, d: MemberDay): IsoDate {
  if (window === "enrollment") return d.roll.enrollment.exitDate ?? never;
  if (window === "calendar-month") return `${monthOf(d.date)}-32`;
  if (typeof window === "object" && "term" in window) {
    return addDays(termOn(d.calendar, window.term, d.date)!.lastDay, 1);
  }
  return addDays(d.date, 1);
}

function termStart(calendar: SchoolCalendar, kind: Term["kind"], date: IsoDate): IsoDate | Verdict {
  if (!calendar.terms.some((term) => term.kind === kind)) return unknownFor(`term:${kind}`);
  return termOn(calendar, kind, date)?.firstDay ?? no;
}

function termOn(calendar: SchoolCalendar, kind: Term["kind"], date: IsoDate): Term | undefined {
  return calendar.terms.find((term) => term.kind === kind && term.firstDay <= date && date <= term.lastDay);
}
