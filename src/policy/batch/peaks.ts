import { wholeBounds } from "../compile/bounds.js";
import type { CountNode, RunNode } from "../compile/program.js";
import type { Bound } from "../evaluate/bind.js";
import { betweenTerms } from "../evaluate/window-table.js";
import type { Chunk } from "./chunk.js";

/** Whether the amount of a rising leaf ever reaches what it asks, for a student with one span. */
export type Reaches = (firstEntry: number, endEntry: number, calendar: number) => boolean;

/** The totals that a leaf must reach in the year for any of its windows to reach it. */
export function leastTotal(leaf: CountNode | RunNode, bound: Bound): number {
  return wholeBounds(leaf.bounds, bound.program.tallies[leaf.tally]!.size).least;
}

/** How to tell for one student whether a leaf is reached; undefined where the whole record has to be opened. */
export function reacherOf(leaf: CountNode | RunNode, bound: Bound): Reaches | undefined {
  const needed = leastTotal(leaf, bound);
  if (leaf.kind === "run") return leaf.bridge === undefined ? runReaches(leaf.tally, bound, needed) : undefined;
  const plan = bound.program.windows[leaf.window]!;
  if (plan === "enrollment") return () => true;
  if (plan === "calendar-month" || (typeof plan === "object" && "term" in plan))
    return partReaches(leaf, bound, needed);
  if (typeof plan !== "object") return undefined;
  return plan.unit === "school-day"
    ? schoolDaysReach(leaf, bound, needed, plan.last)
    : windowReaches(leaf, bound, needed);
}

/** Runs of school days: under positive attendance every entry follows on the one before. */
function runReaches(tally: number, bound: Bound, needed: number): Reaches {
  const { amounts, carries } = bound.tables[tally]!;
  const { entryDay, entryPattern } = bound.register.packed;
  const positive = bound.register.days === "positive";
  return (firstEntry, endEntry) => {
    let carried = 0;
    let next = -1;
    for (let entry = firstEntry; entry < endEntry; entry++) {
      const pattern = entryPattern[entry]!;
      const amount = amounts[pattern]!;
      const day = entryDay[entry]!;
      if (day !== next && !positive) carried = 0;
      next = day + 1;
      const length = amount + carried;
      if (amount > 0 && length >= needed) return true;
      carried = carries[pattern] === 1 ? length : amount;
    }
    return false;
  };
}

/** Months and terms: a count that begins anew with each. */
function partReaches(leaf: CountNode, bound: Bound, needed: number): Reaches {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern } = bound.register.packed;
  const byCalendar = bound.starts[leaf.window]!;
  return (firstEntry, endEntry, calendar) => {
    const starts = byCalendar[calendar]!;
    let part = betweenTerms;
    let sum = 0;
    for (let entry = firstEntry; entry < endEntry; entry++) {
      const start = starts[entryDay[entry]!]!;
      if (start !== part) sum = 0;
      part = start;
      sum += amounts[entryPattern[entry]!]!;
      if (sum >= needed && start !== betweenTerms) return true;
    }
    return false;
  };
}

/** Windows that move with the day: what falls out of the window is taken off. */
function windowReaches(leaf: CountNode, bound: Bound, needed: number): Reaches {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern, epochDays } = bound.register.packed;
  const byCalendar = bound.starts[leaf.window]!;
  return (firstEntry, endEntry, calendar) => {
    const starts = byCalendar[calendar]!;
    const dates = epochDays[calendar]!;
    let sum = 0;
    let oldest = firstEntry;
    for (let entry = firstEntry; entry < endEntry; entry++) {
      const day = entryDay[entry]!;
      sum += amounts[entryPattern[entry]!]!;
      while (dates[entryDay[oldest]!]! < starts[day]!) sum -= amounts[entryPattern[oldest++]!]!;
      if (sum >= needed) return true;
    }
    return false;
  };
}

/** The last so many school days: ordinals of the calendar, or, under positive attendance, entries. */
function schoolDaysReach(leaf: CountNode, bound: Bound, needed: number, length: number): Reaches {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern } = bound.register.packed;
  const positive = bound.register.days === "positive";
  return (firstEntry, endEntry) => {
    let sum = 0;
    let oldest = firstEntry;
    for (let entry = firstEntry; entry < endEntry; entry++) {
      sum += amounts[entryPattern[entry]!]!;
      const earliest = entryDay[entry]! - length;
      while (positive ? oldest <= entry - length : entryDay[oldest]! <= earliest) {
        sum -= amounts[entryPattern[oldest++]!]!;
      }
      if (sum >= needed) return true;
    }
    return false;
  };
}

/** Whether a student's year can be read from one span alone, with nothing before it that a window could reach. */
export function hasOneSpan(chunk: Chunk, at: number): boolean {
  return chunk.spans[at] === 1;
}
