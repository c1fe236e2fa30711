import { whole } from "../../attendance/internal.js";
import { wholeBounds } from "../compile/bounds.js";
import type { CountNode, RunNode, ShareNode } from "../compile/program.js";
import { yes } from "../compile/truth.js";
import type { Bound } from "../evaluate/bind.js";
import { betweenTerms } from "../evaluate/window-table.js";
import type { Chunk } from "./chunk.js";

/** Finds the candidates of a chunk, students with one span each, for whom a rising leaf ever reaches what it asks. */
export type PeakFinder = (chunk: Chunk, candidates: number, values: Uint8Array) => void;

/** The total of the year that a leaf must reach for any of its windows to reach it. */
export function leastTotal(leaf: CountNode | RunNode, bound: Bound): number {
  return wholeBounds(leaf.bounds, bound.program.tallies[leaf.tally]!.size).least;
}

/** A window that can reach into an earlier year of the register, or that a calendar does not know. */
export function looksFurther(leaf: CountNode | ShareNode | RunNode, bound: Bound): boolean {
  if (leaf.kind === "run") return false;
  const plan = bound.program.windows[leaf.window]!;
  if (plan === "school-year" || plan === "enrollment") return false;
  if (typeof plan === "object" && "term" in plan && bound.starts[leaf.window]!.includes(undefined)) return true;
  return bound.register.calendars.some(({ schoolYear }, _, [first]) => schoolYear !== first!.schoolYear);
}

/** The total of the year decides: the window is the year, or a single date counted is enough in any window. */
export function isDecidedByTotal(leaf: CountNode | RunNode, bound: Bound): boolean {
  if (leaf.kind === "run") return bound.program.tallies[leaf.tally]!.byDate && leastTotal(leaf, bound) <= whole;
  const plan = bound.program.windows[leaf.window]!;
  if (plan === "school-year") return true;
  const oneDate = bound.program.tallies[leaf.tally]!.byDate && leastTotal(leaf, bound) <= whole;
  return oneDate && !looksFurther(leaf, bound) && !(typeof plan === "object" && "term" in plan);
}

/** How to find peaks of a leaf; undefined where whole records have to be opened. */
export function peakFinder(leaf: CountNode | RunNode, bound: Bound): PeakFinder | undefined {
  if (leaf.kind === "run") return leaf.bridge === undefined ? runFinder(leaf, bound) : undefined;
  const plan = bound.program.windows[leaf.window]!;
  if (plan === "school-year") return undefined;
  if (plan === "enrollment") return everyCandidate;
  if (plan === "calendar-month" || "term" in plan) return partFinder(leaf, bound);
  return plan.unit === "school-day" ? schoolDayFinder(leaf, bound, plan.last) : windowFinder(leaf, bound);
}

/** With one span in all, the enrollment is the year. */
function everyCandidate({ candidates }: Chunk, count: number, values: Uint8Array): void {
  for (let at = 0; at < count; at++) values[candidates[at]!] = yes;
}

/** Runs of school days. Only where enough marked days stand in a row is it worth adding up; under positive attendance they always do. */
function runFinder(leaf: RunNode, bound: Bound): PeakFinder {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay } = bound.register.packed;
  const needed = leastTotal(leaf, bound);
  const mostADay = amounts.reduce((most, amount) => Math.max(most, amount), 1);
  const daysInRow = bound.register.days === "positive" ? 1 : Math.max(1, Math.ceil(needed / mostADay));
  const reaches = runReaches(leaf, bound, needed);
  return ({ candidates, firstEntry, endEntry }, count, values) => {
    for (let place = 0; place < count; place++) {
      const at = candidates[place]!;
      const end = endEntry[at]!;
      for (let last = firstEntry[at]! + daysInRow - 1; last < end; last++) {
        if (entryDay[last]! - entryDay[last - daysInRow + 1]! > daysInRow - 1) continue;
        if (reaches(firstEntry[at]!, end)) values[at] = yes;
        break;
      }
    }
  };
}

/** Whether a run among some entries is long enough; under positive attendance every entry follows on the one before. */
function runReaches(leaf: RunNode, bound: Bound, needed: number): (firstEntry: number, endEntry: number) => boolean {
  const { amounts, carries } = bound.tables[leaf.tally]!;
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
function partFinder(leaf: CountNode, bound: Bound): PeakFinder {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern, spanCalendar } = bound.register.packed;
  const byCalendar = bound.starts[leaf.window]!;
  const needed = leastTotal(leaf, bound);
  return ({ candidates, firstEntry, endEntry, lastSpan }, count, values) => {
    for (let place = 0; place < count; place++) {
      const at = candidates[place]!;
      const end = endEntry[at]!;
      const starts = byCalendar[spanCalendar[lastSpan[at]!]!]!;
      let part = betweenTerms;
      let sum = 0;
      for (let entry = firstEntry[at]!; entry < end; entry++) {
        const start = starts[entryDay[entry]!]!;
        if (start !== part) sum = 0;
        part = start;
        sum += amounts[entryPattern[entry]!]!;
        if (sum >= needed && start !== betweenTerms) {
          values[at] = yes;
          break;
        }
      }
    }
  };
}

/** Windows of calendar time that move with the day: what falls out of the window is taken off. */
function windowFinder(leaf: CountNode, bound: Bound): PeakFinder {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern, epochDays, spanCalendar } = bound.register.packed;
  const byCalendar = bound.starts[leaf.window]!;
  const needed = leastTotal(leaf, bound);
  return ({ candidates, firstEntry, endEntry, lastSpan }, count, values) => {
    for (let place = 0; place < count; place++) {
      const at = candidates[place]!;
      const end = endEntry[at]!;
      const calendar = spanCalendar[lastSpan[at]!]!;
      const starts = byCalendar[calendar]!;
      const dates = epochDays[calendar]!;
      let oldest = firstEntry[at]!;
      let sum = 0;
      for (let entry = oldest; entry < end; entry++) {
        const start = starts[entryDay[entry]!]!;
        sum += amounts[entryPattern[entry]!]!;
        while (dates[entryDay[oldest]!]! < start) sum -= amounts[entryPattern[oldest++]!]!;
        if (sum >= needed) {
          values[at] = yes;
          break;
        }
      }
    }
  };
}

/** The last so many school days: ordinals of the calendar, or, under positive attendance, entries. */
function schoolDayFinder(leaf: CountNode, bound: Bound, length: number): PeakFinder {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern } = bound.register.packed;
  const needed = leastTotal(leaf, bound);
  const positive = bound.register.days === "positive";
  return ({ candidates, firstEntry, endEntry }, count, values) => {
    for (let place = 0; place < count; place++) {
      const at = candidates[place]!;
      const end = endEntry[at]!;
      let oldest = firstEntry[at]!;
      let sum = 0;
      for (let entry = oldest; entry < end; entry++) {
        sum += amounts[entryPattern[entry]!]!;
        const gone = entryDay[entry]! - length;
        while (positive ? oldest <= entry - length : entryDay[oldest]! <= gone) {
          sum -= amounts[entryPattern[oldest++]!]!;
        }
        if (sum >= needed) {
          values[at] = yes;
          break;
        }
      }
    }
  };
}
