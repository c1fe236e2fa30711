import type { Window } from "../types.js";

type LastWindow = Extract<Window, { last: number }>;

const shortestMonth = 28;
const longestMonth = 31;

/**
 * Whether a window holds every date of another, for every student and day.
 *
 * That terms lie in the school year is taken for granted: the dates of two school years do not overlap. A calendar month can reach
 * into the year before, so it is not taken to lie in the school year.
 */
export function holdsDates(outer: Window, inner: Window): boolean {
  if (isSameWindow(outer, inner)) return true;
  if (outer === "school-year") return liesInYear(inner);
  if (typeof outer === "string" || "term" in outer) return false;
  if (inner === "calendar-month") return holdsDates(outer, { last: 1, unit: "month" });
  if (typeof inner === "string" || "term" in inner) return false;
  return (outer.clip === undefined || inner.clip !== undefined) && reachesBack(outer, inner);
}

/** Whether two windows are one. */
export function isSameWindow(a: Window, b: Window): boolean {
  if (typeof a === "string" || typeof b === "string") return a === b;
  if ("term" in a) return "term" in b && a.term === b.term;
  return "last" in b && a.last === b.last && a.unit === b.unit && a.clip === b.clip;
}

function liesInYear(window: Window): boolean {
  return window === "enrollment" || (typeof window === "object" && ("term" in window || window.clip !== undefined));
}

/** Whether the outer window begins no later than the inner. A calendar day holds one school day at most, and often none. */
function reachesBack(outer: LastWindow, inner: LastWindow): boolean {
  if (outer.unit === inner.unit) return outer.last >= inner.last;
  if (inner.unit === "school-day") return false;
  return outer.unit === "school-day"
    ? outer.last >= daysOf(inner, "most")
    : daysOf(outer, "least") >= daysOf(inner, "most");
}

/** The calendar days of a window, at least or at most. */
function daysOf({ last, unit }: LastWindow, bound: "least" | "most"): number {
  if (unit === "month") return last * (bound === "least" ? shortestMonth : longestMonth);
  return unit === "week" ? last * 7 : last;
}
