import { positionFrom, studentDays, unmarked, type AsOf, type StudentDays } from "../../attendance/internal.js";
import type { IsoDate } from "../../calendar/index.js";
import type { RunNode } from "../compile/program.js";
import type { Determinations, Facts, Holds } from "../types.js";
import type { Bound } from "./bind.js";
import { betweenTerms } from "./window-table.js";

/** A window that the calendar does not know: it has no terms of the kind. */
export const noSuchTerm = -1;

/** A window that does not hold the day: it lies between terms. */
export const outsideTerm = -2;

/** A rule on every day of a student's record. */
export interface RuleDays {
  readonly holds: Holds;
  readonly values: Uint8Array;
  /** 1 on the days that a condition of the rule itself counts. */
  readonly counted: Uint8Array;
  readonly yearStarts: readonly number[];
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
  readonly wholes: (Float64Array | undefined)[];
  /** Lengths of runs that end on each marked day, by node. */
  readonly runs: Map<RunNode, readonly number[]>;
  /** The days of the year on which any rising rule can come true, once asked for. */
  rising?: readonly number[];
  /** The rules that others refer to, on every day; filled by `referToRules` before any is evaluated. */
  readonly rules: (RuleDays | undefined)[];
}

/** Open a student's record. */
export function openLedger(
  bound: Bound,
  asOf: AsOf,
  student: number,
  facts: Facts,
  determinations: Determinations,
): Ledger {
  return ledgerOver(bound, asOf, student, studentDays(bound.register, asOf, student), facts, determinations);
}

/** A ledger over days that are already laid out. */
export function ledgerOver(
  bound: Bound,
  asOf: AsOf,
  student: number,
  days: StudentDays,
  facts: Facts,
  determinations: Determinations,
): Ledger {
  return { bound, asOf, student, days, facts, determinations, sums: [], wholes: [], runs: new Map(), rules: [] };
}

/** What a tally counts on one position. */
export function amountOn({ bound, days }: Ledger, tally: number, position: number): number {
  const pattern = days.patterns[position]!;
  return pattern === unmarked ? 0 : bound.tables[tally]!.amounts[pattern]!;
}

/** What a tally counts from one position up to and including another. */
export function amountBetween(ledger: Ledger, tally: number, from: number, to: number): number {
  const { markedBefore } = ledger.days;
  const sums = (ledger.sums[tally] ??= addUp(ledger, tally));
  return sums[markedBefore[to + 1]!]! - sums[markedBefore[from]!]!;
}

function addUp({ bound, days }: Ledger, tally: number): number[] {
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
  const sums = (ledger.wholes[tally] ??= addUpWholes(ledger, tally));
  return sums[to + 1]! - sums[from]!;
}

function addUpWholes(ledger: Ledger, tally: number): Float64Array {
  const { whole } = ledger.bound.tables[tally]!;
  const sums = new Float64Array(ledger.days.length + 1);
  for (let position = 0; position < ledger.days.length; position++) {
    sums[position + 1] = sums[position]! + whole[shapeOn(ledger, position)]!;
  }
  return sums;
}

/** The shape of the school day on a position. */
export function shapeOn(ledger: Ledger, position: number): number {
  const { dayShapes } = ledger.bound.register.packed;
  return dayShapes[calendarOn(ledger, position)]![ledger.days.ordinals[position]!]!;
}

/** The date of a position, as the calendar has it. */
export function dateOn(ledger: Ledger, position: number): IsoDate {
  return ledger.bound.register.calendars[calendarOn(ledger, position)]!.days[ledger.days.ordinals[position]!]!.date;
}

/** The calendar attended on a position. */
export function calendarOn({ bound, days }: Ledger, position: number): number {
  return bound.register.packed.spanCalendar[days.spans[position]!]!;
}

/** The first position of a window that ends on a position; {@link noSuchTerm} or {@link outsideTerm} where there is none. */
export function windowStart(ledger: Ledger, window: number, position: number): number {
  const { bound, days } = ledger;
  const plan = bound.program.windows[window]!;
  const yearStart = days.yearStarts[position]!;
  if (plan === "school-year") return yearStart;
  if (plan === "enrollment") {
    const entry = bound.register.packed.spanEntry[days.spans[position]!]!;
    return positionFrom(days, entry, yearStart);
  }
  if (typeof plan === "object" && "last" in plan && plan.unit === "school-day") {
    return Math.max(position - plan.last + 1, plan.clip === undefined ? 0 : yearStart);
  }
  const starts = bound.starts[window]![calendarOn(ledger, position)];
  if (starts === undefined) return noSuchTerm;
  const first = starts[days.ordinals[position]!]!;
  if (first === betweenTerms) return outsideTerm;
  const clipped = typeof plan === "object" && "last" in plan && plan.clip !== undefined;
  return positionFrom(days, first, clipped ? yearStart : 0);
}
