import { whole } from "../../attendance/internal.js";
import type { CountNode, ReachedNode, RunNode, ShareNode } from "../compile/program.js";
import type { Bound } from "../evaluate/bind.js";
import { betweenTerms } from "../evaluate/window-table.js";
import type { PeakFinder } from "./peak-finder.js";
import { runFinder } from "./run-finder.js";

/** A window that can reach into an earlier year of the register, or that a calendar does not know. */
export function looksFurther(leaf: CountNode | ShareNode | RunNode | ReachedNode, bound: Bound): boolean {
  if (leaf.kind === "run") return false;
  const { unit, term } = bound.program.windows[leaf.window]!;
  if (unit === "school-year" || unit === "enrollment") return false;
  if (term !== undefined && bound.starts[leaf.window]!.includes(undefined)) return true;
  return bound.register.calendars.some(({ schoolYear }, _, [first]) => schoolYear !== first!.schoolYear);
}

/** The total of the year decides: the window is the year, or a single date counted is enough in any window. */
export function isDecidedByTotal(leaf: CountNode | RunNode, needed: number, bound: Bound): boolean {
  const oneDate = bound.program.tallies[leaf.tally]!.byDate && needed <= whole;
  if (leaf.kind === "run") return oneDate;
  const { unit, term } = bound.program.windows[leaf.window]!;
  if (unit === "school-year") return true;
  return oneDate && !looksFurther(leaf, bound) && term === undefined;
}

/**
 * How to find peaks of a leaf; undefined where whole records have to be opened.
 *
 * @param least peaks below this need not be found
 * @param enough higher peaks need not be told apart
 */
export function peakFinder(
  leaf: CountNode | RunNode,
  bound: Bound,
  least: number,
  enough: number,
): PeakFinder | undefined {
  if (leaf.kind === "run") return leaf.bridge === undefined ? runFinder(leaf, bound, least, enough) : undefined;
  const { unit, last } = bound.program.windows[leaf.window]!;
  if (unit === "school-year") return undefined;
  if (unit === "enrollment") return totalFinder(leaf);
  if (last === undefined) return partFinder(leaf, bound, least, enough);
  return unit === "school-day"
    ? schoolDayFinder(leaf, bound, last, least, enough)
    : windowFinder(leaf, bound, least, enough);
}

/** With one span in all, the enrollment is the year. */
function totalFinder({ tally }: CountNode): PeakFinder {
  return ({ totals }, candidates, count, peaks) => {
    for (let place = 0; place < count; place++) peaks[place] = totals[tally]![candidates[place]!]!;
  };
}

/** Months and terms: a count that begins anew with each. */
function partFinder(leaf: CountNode, bound: Bound, least: number, enough: number): PeakFinder {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern, spanCalendar } = bound.register.packed;
  const byCalendar = bound.starts[leaf.window]!;
  return ({ firstEntry, endEntry, lastSpan }, candidates, count, peaks) => {
    for (let place = 0; place < count; place++) {
      const at = candidates[place]!;
      const end = endEntry[at]!;
      const starts = byCalendar[spanCalendar[lastSpan[at]!]!]!;
      let part = betweenTerms;
      let sum = 0;
      let most = least - 1;
      for (let entry = firstEntry[at]!; entry < end; entry++) {
        const start = starts[entryDay[entry]!]!;
        if (start !== part) sum = 0;
        part = start;
        sum += amounts[entryPattern[entry]!]!;
        if (sum <= most || start === betweenTerms) continue;
        most = sum;
        if (most >= enough) break;
      }
      peaks[place] = most;
    }
  };
}

/** Windows of calendar time that move with the day: what falls out of the window is taken off. */
function windowFinder(leaf: CountNode, bound: Bound, least: number, enough: number): PeakFinder {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern, epochDays, spanCalendar } = bound.register.packed;
  const byCalendar = bound.starts[leaf.window]!;
  return ({ firstEntry, endEntry, lastSpan }, candidates, count, peaks) => {
    for (let place = 0; place < count; place++) {
      const at = candidates[place]!;
      const end = endEntry[at]!;
      const calendar = spanCalendar[lastSpan[at]!]!;
      const starts = byCalendar[calendar]!;
      const dates = epochDays[calendar]!;
      let oldest = firstEntry[at]!;
      let sum = 0;
      let most = least - 1;
      for (let entry = oldest; entry < end; entry++) {
        const start = starts[entryDay[entry]!]!;
        sum += amounts[entryPattern[entry]!]!;
        while (dates[entryDay[oldest]!]! < start) sum -= amounts[entryPattern[oldest++]!]!;
        if (sum <= most) continue;
        most = sum;
        if (most >= enough) break;
      }
      peaks[place] = most;
    }
  };
}

/** The last so many school days: ordinals of the calendar, or, under positive attendance, entries. */
function schoolDayFinder(leaf: CountNode, bound: Bound, length: number, least: number, enough: number): PeakFinder {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern } = bound.register.packed;
  const positive = bound.register.days === "positive";
  return ({ firstEntry, endEntry }, candidates, count, peaks) => {
    for (let place = 0; place < count; place++) {
      const at = candidates[place]!;
      const end = endEntry[at]!;
      let oldest = firstEntry[at]!;
      let sum = 0;
      let most = least - 1;
      for (let entry = oldest; entry < end; entry++) {
        sum += amounts[entryPattern[entry]!]!;
        const gone = entryDay[entry]! - length;
        while (positive ? oldest <= entry - length : entryDay[oldest]! <= gone) {
          sum -= amounts[entryPattern[oldest++]!]!;
        }
        if (sum <= most) continue;
        most = sum;
        if (most >= enough) break;
      }
      peaks[place] = most;
    }
  };
}
