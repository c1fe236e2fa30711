import { civilDate, epochDay, parseDay } from "../../calendar/internal.js";
import type { RecordState } from "../review-types.js";
import type { Program } from "../types.js";
import type { Reviewed } from "./reviewed.js";

/** A program read as of a day. */
export interface Reading {
  readonly program: Program;
  readonly day: number;
  /** In months. */
  readonly staleAfter: number;
}

/** Whether a record counts, and the last day on which it does. */
export interface Standing {
  readonly state: RecordState;
  readonly until?: number;
}

/**
 * A record is current from its date through the same day of the month so many months after it was last looked at, but not beyond its end. A
 * date that cannot be read is one that has not come.
 */
export function standingOf(record: Reviewed, { day, staleAfter }: Reading): Standing {
  const since = parseDay(record.date);
  if (since === undefined || since > day) return { state: "planned" };
  const end = record.endsOn === undefined ? undefined : parseDay(record.endsOn);
  const looked = record.reviewedOn === undefined ? undefined : parseDay(record.reviewedOn);
  const last = looked !== undefined && looked <= day ? Math.max(since, looked) : since;
  const due = record.lasting
    ? undefined
    : monthsAfter(last, isCycle(record.reviewEveryMonths) ? record.reviewEveryMonths : staleAfter);
  if (end !== undefined && end < day) return { state: "ended", until: end };
  return standing(due !== undefined && due < day, earlier(end, due));
}

/** Whether something dated ages like a record that does not say when to look at it again. */
export function standingOfDate(date: string, reading: Reading): Standing {
  return standingOf({ title: "", date }, reading);
}

/** Whether something of this date is current: it has happened, and not too long ago. */
export function isCurrent(date: string | undefined, reading: Reading): boolean {
  return date !== undefined && standingOfDate(date, reading).state === "current";
}

/** Two standings together: the one that counts less, until the earlier of both days. */
export function together(a: Standing, b: Standing): Standing {
  const order: readonly RecordState[] = ["ended", "planned", "stale", "current"];
  const state = order.indexOf(a.state) <= order.indexOf(b.state) ? a.state : b.state;
  const until = earlier(a.until, b.until);
  return until === undefined ? { state } : { state, until };
}

/** Whether after so many months something can be looked at again: a program can come without having been checked. */
export function isCycle(months: unknown): months is number {
  return Number.isInteger(months) && (months as number) >= 1 && (months as number) <= 60;
}

/** The same day of the month so many months later, or that month's last day where it is shorter. */
function monthsAfter(day: number, months: number): number {
  const date = civilDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const firstOfNext = month === 12 ? epochDay(year + 1, 1, 1) : epochDay(year, month + 1, 1);
  return Math.min(epochDay(year, month, 1) + date.day - 1, firstOfNext - 1);
}

function standing(isStale: boolean, until: number | undefined): Standing {
  const state = isStale ? "stale" : "current";
  return until === undefined ? { state } : { state, until };
}

function earlier(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Math.min(a, b);
}
