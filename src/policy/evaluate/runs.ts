import { unmarked } from "../../attendance/internal.js";
import type { RunNode } from "../compile/program.js";
import type { Ledger } from "./ledger.js";

/** The length of the run that ends on a position. */
export function runOn(ledger: Ledger, node: RunNode, position: number): number {
  if (ledger.days.patterns[position] === unmarked) return 0;
  let lengths = ledger.runs.get(node);
  if (lengths === undefined) ledger.runs.set(node, (lengths = runLengths(ledger, node)));
  return lengths[ledger.days.markedBefore[position]!]!;
}

/**
 * The length of the run of days missed that ends on each marked day, in the tally's amounts.
 *
 * A day that is not counted ends a run, unless it bridges; so does a day attended, and the end of a school year. A day only partly missed can
 * be the last of a run and the first of the next, so two lengths go along: the run ending here, and what a next day can build on.
 */
function runLengths({ bound, days }: Ledger, { tally, bridge }: RunNode): number[] {
  const { amounts, carries } = bound.tables[tally]!;
  let carried = 0;
  let next = -1;
  return days.marked.map((position) => {
    const pattern = days.patterns[position]!;
    const amount = amounts[pattern]!;
    const built = position === next && days.yearStarts[position] !== position ? carried : 0;
    const bridges = amount === 0 && bridge !== undefined && bound.tables[bridge]!.amounts[pattern]! > 0;
    const length = amount > 0 || bridges ? amount + built : 0;
    carried = bridges || carries[pattern] === 1 ? length : amount;
    next = position + 1;
    return length;
  });
}
