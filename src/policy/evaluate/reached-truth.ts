import { lies } from "../compile/bounds.js";
import type { ReachedNode } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import type { Ledger } from "./ledger.js";

/** Whether another rule was reached as often as a condition asks, from one position up to and including another. */
export function reachedTruth(node: ReachedNode, ledger: Ledger, start: number, position: number): Truth {
  const [one, other] = timesReached(node, ledger, start, position);
  let [some, every] = [false, true];
  for (let times = Math.min(one, other); times <= Math.max(one, other); times++) {
    const holds = lies(node.bounds, times, 1);
    some ||= holds;
    every &&= holds;
  }
  return every ? yes : some ? unknown : no;
}

/** How often another rule was reached for sure, and how often if all that is unknown were true. */
export function timesReached({ rule }: ReachedNode, ledger: Ledger, start: number, position: number): [number, number] {
  const { sure, possible } = ledger.rules[rule]!;
  // What is reached once holds until its school year ends.
  const once = ledger.bound.program.rules[rule]!.rule.holds === "once-reached";
  const from = once ? Math.max(start, ledger.days.yearStarts[position]!) : start;
  const times = (positions: readonly number[]): number => positions.filter((at) => at >= from && at <= position).length;
  return [times(sure), times(possible)];
}
