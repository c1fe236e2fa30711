import { TruancyError } from "../errors.js";
import { requireDay } from "./require-day.js";
import { requireFields } from "./require-parts.js";
import type { SchoolCalendar, SchoolDay, Term } from "./types.js";

type Path = readonly (string | number)[];

const mostDays = 65000;
const kinds = new Set<string>(["quarter", "trimester", "semester", "marking-period", "school-month"]);

/** Throw where a calendar is not in order: numbers out of range, days out of order, terms that end before they begin or overlap their kind. */
export function checkCalendar(calendar: SchoolCalendar, path: Path = []): void {
  requireFields(calendar, path);
  checkFrame(calendar, path);
  requirePositive(calendar.minutesPerDay, [...path, "minutesPerDay"]);
  requirePositive(calendar.periodsPerDay, [...path, "periodsPerDay"]);
  if (calendar.days.length > mostDays) throw new TruancyError("invalid-calendar", [...path, "days"], "too many days");
  checkDays(calendar.days, [...path, "days"]);
  checkTerms(calendar.terms, [...path, "terms"]);
}

function checkFrame(calendar: SchoolCalendar, path: Path): void {
  const refuse = (field: string, wanted: string): never => {
    throw new TruancyError("invalid-calendar", [...path, field], wanted);
  };
  if (typeof calendar.id !== "string") refuse("id", "a text");
  if (typeof calendar.schoolYear !== "string") refuse("schoolYear", "a text");
  if (calendar.schoolIds !== undefined && !Array.isArray(calendar.schoolIds)) refuse("schoolIds", "a list");
  if (!Array.isArray(calendar.days)) refuse("days", "a list");
  if (!Array.isArray(calendar.terms)) refuse("terms", "a list");
}

function checkDays(days: readonly SchoolDay[], path: Path): void {
  let before = Number.NEGATIVE_INFINITY;
  days.forEach((day, index) => {
    requireFields(day, [...path, index]);
    const number = requireDay(day.date, [...path, index, "date"]);
    if (number <= before)
      throw new TruancyError("invalid-calendar", [...path, index, "date"], "days in order, each once");
    before = number;
    checkLength(day, [...path, index]);
  });
}

/** Throw where a day's share, minutes or periods are no length. */
export function checkLength({ share, minutes, periods }: SchoolDay, path: Path): void {
  if (share !== undefined && !(share > 0 && share <= 1)) {
    throw new TruancyError("invalid-calendar", [...path, "share"], "above 0 and at most 1");
  }
  if (minutes !== undefined) requirePositive(minutes, [...path, "minutes"]);
  if (periods !== undefined) requirePositive(periods, [...path, "periods"]);
}

function checkTerms(terms: readonly Term[], path: Path): void {
  const known = new Map<string, { first: number; last: number }[]>();
  const ids = new Set<string>();
  terms.forEach((term, index) => {
    requireFields(term, [...path, index]);
    if (!kinds.has(term.kind)) throw new TruancyError("invalid-calendar", [...path, index, "kind"], "a kind of term");
    if (ids.has(term.id)) throw new TruancyError("invalid-calendar", [...path, index, "id"], "two terms have this id");
    ids.add(term.id);
    const first = requireDay(term.firstDay, [...path, index, "firstDay"]);
    const last = requireDay(term.lastDay, [...path, index, "lastDay"]);
    if (last < first)
      throw new TruancyError("invalid-calendar", [...path, index, "lastDay"], "a term ends before it begins");
    const others = known.get(term.kind) ?? [];
    if (others.some((other) => first <= other.last && other.first <= last)) {
      throw new TruancyError("invalid-calendar", [...path, index, "firstDay"], "terms of one kind overlap");
    }
    known.set(term.kind, [...others, { first, last }]);
  });
}

function requirePositive(value: number, path: Path): void {
  if (!(Number.isFinite(value) && value > 0)) throw new TruancyError("invalid-calendar", path, "a number above 0");
}
