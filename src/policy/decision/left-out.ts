import { dateOn, type Ledger } from "../evaluate/ledger.js";
import type { LeftOut } from "../types.js";

/**
 * The marked days of the school year up to a position that a tally does not count from `start` on, with the reason; of a single day, that day
 * alone.
 */
export function leftOut(tally: number, ledger: Ledger, start: number, position: number): LeftOut[] {
  const { marked, markedBefore, patterns, yearStarts } = ledger.days;
  const { amounts, leftOut: reasons } = ledger.bound.tables[tally]!;
  const list: LeftOut[] = [];
  const end = markedBefore[position + 1]!;
  const first = start === position ? position : Math.min(start, yearStarts[position]!);
  for (let mark = markedBefore[first]!; mark < end; mark++) {
    const at = marked[mark]!;
    const pattern = patterns[at]!;
    const counts = amounts[pattern]! > 0;
    if (counts && at >= start) continue;
    const because = counts ? "outside-window" : reasons[pattern];
    if (because !== undefined) list.push({ date: dateOn(ledger, at), because });
  }
  return list;
}
