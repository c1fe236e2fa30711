import { countUpTo } from "../../attendance/internal.js";
import { wholeBounds } from "../compile/bounds.js";
import type { ReachedNode } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import type { Ledger } from "./ledger.js";

/** Whether another rule was reached as often as a condition asks, from one position up to and including another. */
export function reachedTruth(node: ReachedNode, ledger: Ledger, start: number, position: number): Truth {
  const [one, other] = timesReached(node, ledger, start, position);
  const [fewest, most] = one < other ? [one, other] : [other, one];
  const wanted = wholeBounds(node.bounds, 1);
  if (wanted.least <= fewest && most <= wanted.most) return yes;
  return Math.max(wanted.least, fewest) <= Math.min(wanted.most, most) ? unknown : no;
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
