import { unmarked } from "../attendance/internal.js";
import type { Ledger } from "./ledger.js";
import type { RunNode } from "./program.js";

/**
 * The length of the run of days missed that ends on each position, in the tally's amounts.
 *
 * A day that is not counted ends a run, unless it bridges; so does the end of a school year. A day only partly missed can be the last of a
 * run and the first of the next, so two lengths go along: the run ending here, and what a next day can build on.
 */
export function runLengths({ bound, days }: Ledger, { tally, bridge }: RunNode): Float64Array {
  const { amounts, carries } = bound.tables[tally]!;
  const bridging = bridge === undefined ? undefined : bound.tables[bridge]!.amounts;
  const lengths = new Float64Array(days.length);
  let carried = 0;
  for (let position = 0; position < days.length; position++) {
    if (days.yearStarts[position] === position) carried = 0;
    const pattern = days.patterns[position]!;
    if (pattern === unmarked) {
      carried = 0;
    } else if (amounts[pattern]! > 0) {
      lengths[position] = amounts[pattern]! + carried;
      carried = carries[pattern] === 1 ? lengths[position]! : amounts[pattern]!;
    } else if (bridging !== undefined && bridging[pattern]! > 0) {
      lengths[position] = carried;
    } else {
      carried = 0;
    }
  }
  return lengths;
}
