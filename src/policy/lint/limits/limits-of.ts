import type { CountingRules } from "../../../attendance/index.js";
import type { SchoolCalendar } from "../../../calendar/index.js";
import type { Window } from "../../types.js";
import { calendarLimits } from "./calendar-limits.js";
import type { Limits } from "./limits.js";
import { mostOnAnyDate } from "./most-on-date.js";

const daysOfYear = 366;
const daysOfMonth = 31;

/** What a calendar can hold; without one, what any can. */
export function limitsOf(calendar: SchoolCalendar | undefined, counting: CountingRules): Limits {
  if (calendar !== undefined) return calendarLimits(calendar, counting);
  return {
    ofCalendar: false,
    knows: () => true,
    mostIn: (window, counted) => mostOnAnyDate(counted) * datesIn(window),
  };
}

/** The dates of a window, at most. A school year has no more than a year has. */
function datesIn(window: Window): number {
  if (window === "calendar-month") return daysOfMonth;
  if (typeof window === "string" || "term" in window) return daysOfYear;
  const { last, unit, clip } = window;
  const dates = unit === "week" ? last * 7 : unit === "month" ? last * daysOfMonth : last;
  return clip === undefined ? dates : Math.min(dates, daysOfYear);
}
