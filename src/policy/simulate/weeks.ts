import { isoDate, requireDay } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import { mondayOf } from "../monday-of.js";

/** A week, or what of it lies between two dates; days since 1970-01-01, both included. */
export interface Week {
  readonly from: number;
  readonly until: number;
}

/** The weeks from one date to another. */
export function weeksBetween(from: string, until: string): Week[] {
  const [first, last] = [requireDay(from, ["from"]), requireDay(until, ["until"])];
  if (last < first) throw new TruancyError("invalid-date", ["until"], "a date from `from` on");
  const weeks: Week[] = [];
  for (let monday = mondayOf(first); monday <= last; monday += 7) {
    weeks.push({ from: Math.max(first, monday), until: Math.min(last, monday + 6) });
  }
  return weeks;
}

/** A week by its dates. */
export function datesOf({ from, until }: Week): { readonly from: string; readonly until: string } {
  return { from: isoDate(from), until: isoDate(until) };
}
