import { countUpTo } from "../../attendance/internal.js";
import { lies } from "../compile/bounds.js";
import type { ReachedNode } from "../compile/program.js";
import { truth, unknown, type Truth } from "../compile/truth.js";
import type { Ledger } from "./ledger.js";

/** Whether another rule was reached as often as a condition asks, from one position up to and including another. */
export function reachedTruth(node: ReachedNode, ledger: Ledger, start: number, position: number): Truth {
  const times = timesReached(node, ledger, start, position);
  const fewest = Math.min(...times);
  const most = Math.max(...times);
  const value = lies(node.bounds, fewest, 1);
  for (let count = fewest + 1; count <= most; count++) {
    if (lies(node.bounds, count, 1) !== value) return unknown;
  }
  return truth(value);
}

/** How often another rule was reached for sure, and how often if all that is unknown were true. */
export function timesReached({ rule }: ReachedNode, ledger: Ledger, start: number, position: number): [number, number] {
  const { sure, possible } = ledger.reached[rule]!;
  // What is reached once holds until its school year ends.
  const once = ledger.bound.program.rules[rule]!.holds === "once-reached";
  const from = once ? Math.max(start, ledger.days.yearStarts[position]!) : start;
  const times = (positions: readonly number[]): number =>
    countUpTo(positions, position) - countUpTo(positions, from - 1);
  return [times(sure), times(possible)];
}
