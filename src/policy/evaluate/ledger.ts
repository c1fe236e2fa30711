import { positionFrom, unmarked, type AsOf, type StudentDays } from "../../attendance/internal.js";
import type { IsoDate } from "../../calendar/index.js";
import { isoDate } from "../../calendar/internal.js";
import type { RunNode } from "../compile/program.js";
import type { Determinations, Facts } from "../types.js";
import type { Bound } from "./bind.js";
import { betweenTerms } from "./window-table.js";

/** The position of a student who has no school day yet: nothing is counted, facts and the grade are read as of the date asked for. */
export const beforeSchool = -1;

/** A window that does not hold the day: it lies between terms, or there is no school day yet. */
const outsideWindow = -1;

/** A window that the calendar does not know: it has no terms of the kind. */
export const noSuchTerm = -2;

/** When a rule was reached in a student's record, each in order. */
export interface Occasions {
  /** The positions on which it was reached for sure. */
  readonly sure: readonly number[];
  /** The positions on which it would be reached if all that is unknown were true. */
  readonly possible: readonly number[];
}

/**
 * One student's record opened for a policy: the days in order, and each tally added up along them. Sums are made when they are first asked for.
 */
export interface Ledger {
  readonly bound: Bound;
  readonly asOf: AsOf;
  readonly student: number;
  readonly days: StudentDays;
  readonly facts: Facts;
  readonly determinations: Determinations;
  /** Sums of each tally before each marked day, by tally. */
  readonly sums: (readonly number[] | undefined)[];
  /** Sums of whole absences before each position, by tally; only where school days differ. */
  readonly wholes: (readonly number[] | undefined)[];
  /** Lengths of runs that end on each marked day, by node. */
  readonly runs: Map<RunNode, readonly number[]>;
  /** The positions on which any rising rule can come true, once asked for. */
  rising?: readonly number[];
  /** When the rules that others refer to were reached, by rule; filled by `openLedger`. */
  readonly reached: (Occasions | undefined)[];
}

/** What a tally counts on one position. */
export function amountOn({ bound, days }: Ledger, tally: number, position: number): number {
  const pattern = days.patterns[position]!;
  return pattern === unmarked ? 0 : bound.tables[tally]!.amounts[pattern]!;
}

/** What a tally counts from one position up to and including another. */
export function amountBetween(ledger: Ledger, tally: number, from: number, to: number): number {
  const { markedBefore } = ledger.days;
  const sums = (ledger.sums[tally] ??= markedSums(ledger, tally));
  return sums[markedBefore[to + 1]!]! - sums[markedBefore[from]!]!;
}

function markedSums({ bound, days }: Ledger, tally: number): number[] {
  const { amounts } = bound.tables[tally]!;
  let sum = 0;
  const sums = [sum];
  for (const position of days.marked) sums.push((sum += amounts[days.patterns[position]!]!));
  return sums;
}

/** What whole absences on every day from one position up to and including another would come to. */
export function wholeBetween(ledger: Ledger, tally: number, from: number, to: number): number {
  const { everyDay } = ledger.bound.tables[tally]!;
  if (everyDay !== undefined) return (to - from + 1) * everyDay;
  const sums = (ledger.wholes[tally] ??= wholeSums(ledger, tally));
  return sums[to + 1]! - sums[from]!;
}

function wholeSums(ledger: Ledger, tally: number): number[] {
  const { whole } = ledger.bound.tables[tally]!;
  let sum = 0;
  const sums = [sum];
  for (let at = 0; at < ledger.days.length; at++) sums.push((sum += whole[shapeOn(ledger, at)]!));
  return sums;
}

/** The calendar attended on a position. */
export function calendarOn({ bound, days }: Ledger, position: number): number {
  return bound.register.packed.spanCalendar[days.spans[position]!]!;
}

/** The shape of the school day on a position. */
export function shapeOn(ledger: Ledger, position: number): number {
  return ledger.bound.register.packed.dayShapes[calendarOn(ledger, position)]![ledger.days.ordinals[position]!]!;
}

/** The day of a position. */
export function dayOn({ days, asOf }: Ledger, position: number): number {
  return position < 0 ? asOf.day : days.days[position]!;
}

/** The date of a position, as the calendar has it. */
export function dateOn(ledger: Ledger, position: number): IsoDate {
  const calendar = ledger.bound.register.calendars[calendarOn(ledger, position)];
  return calendar?.days[ledger.days.ordinals[position]!]!.date ?? isoDate(ledger.asOf.day);
}

/** The enrollment as of the date asked for, as a span; -1 for a student who is on no roll. */
export function spanAsOf({ bound, asOf, student }: Ledger): number {
  const { studentSpan, spanEntry, spanExit } = bound.register.packed;
  for (let span = studentSpan[student]!; span < studentSpan[student + 1]!; span++) {
    if (spanEntry[span]! <= asOf.day && asOf.day < spanExit[span]!) return span;
  }
  return -1;
}

/** The first position of a window that ends on a position; {@link noSuchTerm} or {@link outsideWindow} where there is none. */
export function windowStart(ledger: Ledger, window: number, position: number): number {
  if (position < 0) return outsideWindow;
  const { bound, days } = ledger;
  const { unit, last, clip } = bound.program.windows[window]!;
  const yearStart = days.yearStarts[position]!;
  if (unit === "school-year") return yearStart;
  const earliest = unit === "enrollment" || clip ? yearStart : 0;
  if (unit === "school-day") return Math.max(position - last! + 1, earliest);
  const first =
    unit === "enrollment" ? bound.register.packed.spanEntry[days.spans[position]!] : firstDay(ledger, window, position);
  if (first === undefined) return noSuchTerm;
  return first === betweenTerms ? outsideWindow : positionFrom(days, first, earliest);
}

/** The first day of a window that follows from the calendar alone, {@link betweenTerms} where the day is in none; undefined for other windows. */
export function firstDay(ledger: Ledger, window: number, position: number): number | undefined {
  return ledger.bound.starts[window]![calendarOn(ledger, position)]?.[ledger.days.ordinals[position]!];
}
