import { monthIndex } from "../../calendar/internal.js";
import type { CounterNode, ReachedNode } from "../compile/program.js";
import { denominator } from "./denominator.js";
import { amountBetween, dayOn, windowStart, type Ledger } from "./ledger.js";
import { timesReached } from "./reached-truth.js";
import { runOn } from "./runs.js";

/** What a counting leaf counts on a position, in the amounts of its tally. */
export function amountOf(node: CounterNode, ledger: Ledger, start: number, position: number): number {
  return node.kind === "run" ? runOn(ledger, node, position) : amountBetween(ledger, node.tally, start, position);
}

/** What the amounts of a counting leaf are divided by: one of its unit, or what a share is of. */
export function sizeOf(node: CounterNode, ledger: Ledger, start: number, position: number): number {
  if (node.kind === "share") return denominator(node, ledger, start, position);
  return ledger.bound.program.tallies[node.tally]!.size;
}

/** How many times its threshold a leaf asks for: once, or for each calendar month begun since the first school day of the year. */
export function timesAsked(node: CounterNode | ReachedNode, ledger: Ledger, position: number): number {
  if (position < 0 || node.kind !== "count" || !node.perMonth) return 1;
  const yearStart = ledger.days.yearStarts[position]!;
  return monthIndex(dayOn(ledger, position)) - monthIndex(dayOn(ledger, yearStart)) + 1;
}

/** What a leaf came to on a position: in its unit, as a share, or how often a rule was reached for sure. */
export function observedOn(node: CounterNode | ReachedNode, ledger: Ledger, position: number): number {
  const start = windowStart(ledger, node.window, position);
  if (start < 0) return 0;
  if (node.kind === "reached") return timesReached(node, ledger, start, position)[0];
  const size = sizeOf(node, ledger, start, position);
  return size > 0 ? amountOf(node, ledger, start, position) / size : 0;
}

/** What a leaf is compared with on a position. */
export function thresholdOn(node: CounterNode | ReachedNode, ledger: Ledger, position: number): number {
  return node.bounds.threshold * timesAsked(node, ledger, position);
}
