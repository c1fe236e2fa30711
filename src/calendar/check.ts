import { TruancyError } from "../errors.js";
import { requireDay } from "./require-day.js";
import type { SchoolCalendar, SchoolDay, Term } from "./types.js";

type Path = readonly (string | number)[];

const mostDays = 65000;

/** Throw where a calendar is not in order: numbers out of range, days out of order, terms that end before they begin or overlap their kind. */
export function checkCalendar(calendar: SchoolCalendar, path: Path = []): void {
  requirePositive(calendar.minutesPerDay, [...path, "minutesPerDay"]);
  requirePositive(calendar.periodsPerDay, [...path, "periodsPerDay"]);
  if (calendar.days.length > mostDays) throw new TruancyError("invalid-calendar", [...path, "days"], "too many days");
  checkDays(calendar.days, [...path, "days"]);
  checkTerms(calendar.terms, [...path, "terms"]);
}

function checkDays(days: readonly SchoolDay[], path: Path): void {
  let before = Number.NEGATIVE_INFINITY;
  days.forEach((day, index) => {
    const number = requireDay(day.date, [...path, index, "date"]);
    if (number <= before) throw new TruancyError("invalid-calendar", [...path, index, "date"], "days in order, each once");
    before = number;
    if (day.share !== undefined && !(day.share > 0 && day.share <= 1)) {
      throw new TruancyError("invalid-calendar", [...path, index, "share"], "above 0 and at most 1");
    }
    if (day.minutes !== undefined) requirePositive(day.minutes, [...path, index, "minutes"]);
    if (day.periods !== undefined) requirePositive(day.periods, [...path, index, "periods"]);
  });
}

function checkTerms(terms: readonly Term[], path: Path): void {
  const lastByKind = new Map<string, { first: number; last: number }[]>();
  terms.forEach((term, index) => {
    const first = requireDay(term.firstDay, [...path, index, "firstDay"]);
    const last = requireDay(term.lastDay, [...path, index, "lastDay"]);
    if (last < first) throw new TruancyError("invalid-calendar", [...path, index, "lastDay"], "a term ends before it begins");
    const others = lastByKind.get(term.kind) ?? [];
    if (others.some((other) => first <= other.last && other.first <= last)) {
      throw new TruancyError("invalid-calendar", [...path, index, "firstDay"], "terms of one kind overlap");
    }
    lastByKind.set(term.kind, [...others, { first, last }]);
  });
}

function requirePositive(value: number, path: Path): void {
  if (!(Number.isFinite(value) && value > 0)) throw new TruancyError("invalid-calendar", path, "a number above 0");
}
