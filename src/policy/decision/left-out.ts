import type { MarkCode } from "../../attendance/index.js";
import { countedExcusal } from "../../attendance/internal.js";
import type { Tally } from "../compile/program.js";
import { amountOn, dateOn, type Ledger } from "../evaluate/ledger.js";
import { admits } from "../evaluate/tally-table.js";
import type { LeftOut, LeftOutReason } from "../types.js";

/** The marked days of the school year up to a position that a tally does not count from `start` on, with the reason. */
export function leftOut(tally: number, ledger: Ledger, start: number, position: number): LeftOut[] {
  const { bound, days } = ledger;
  const { patterns } = bound.register.packed;
  const list: LeftOut[] = [];
  const first = days.markedBefore[Math.min(start, days.yearStarts[position]!)]!;
  for (let mark = first; mark < days.markedBefore[position + 1]!; mark++) {
    const at = days.marked[mark]!;
    const pattern = days.patterns[at]!;
    const counts = amountOn(ledger, tally, at) > 0;
    if (counts && at >= start) continue;
    const because = counts ? "outside-window" : whyNot(bound.program.tallies[tally]!, patterns[pattern]!.marks, ledger);
    if (because !== undefined) list.push({ date: dateOn(ledger, at), because });
  }
  return list;
}

/** Why a tally counts nothing on a day with these marks; undefined where nothing was missed. */
function whyNot(tally: Tally, marks: readonly MarkCode[], { bound }: Ledger): LeftOutReason | undefined {
  const { counting } = bound.program;
  const [first] = marks;
  if (first === undefined) return undefined;
  if (marks.some((mark) => admits(tally, mark, counting))) return "too-little-missed";
  const excusal = countedExcusal(first, counting);
  if (excusal === undefined) return "instructed";
  if (tally.excusal !== undefined && !tally.excusal.includes(excusal)) return "excusal";
  return tally.kinds !== undefined && !tally.kinds.includes(first.kind) ? "kind" : "reason";
}
