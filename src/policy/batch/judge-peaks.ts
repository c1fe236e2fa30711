import type { RuleProgram } from "../compile/program.js";
import { no, yes } from "../compile/truth.js";
import { outcomeOf } from "../evaluate/outcome.js";
import { takeRoom } from "./chunk.js";
import { findPeaks, type PeakGroup, type PeakLeaf } from "./peak-groups.js";
import type { Sitting } from "./sitting.js";

/** Judge a rule that is met once any of its counts or runs was ever high enough. The determinations it requires are not looked at. */
export function judgePeaks(rule: RuleProgram, leaves: readonly PeakLeaf[], sitting: Sitting): Uint8Array {
  const values = takeRoom(sitting.chunk).fill(no);
  for (const leaf of leaves) {
    if (leaf.group === undefined) judgeByTotal(leaf, sitting, values);
    else judgeByPeak(rule, leaf, leaf.group, sitting, values);
  }
  return values;
}

function judgeByTotal({ tally, needed }: PeakLeaf, { chunk }: Sitting, values: Uint8Array): void {
  const totals = chunk.totals[tally]!;
  for (let at = 0; at < chunk.length; at++) values[at] = Math.max(values[at]!, yes * +(totals[at]! >= needed));
}

/** Students with one span are looked at together, the others one by one. */
function judgeByPeak(
  rule: RuleProgram,
  { tally, needed, further }: PeakLeaf,
  group: PeakGroup,
  sitting: Sitting,
  values: Uint8Array,
): void {
  const { bound, chunk } = sitting;
  const totals = chunk.totals[tally]!;
  if (findPeaks(group, bound, chunk)) {
    const { candidates, count, peaks } = group;
    for (let place = 0; place < count; place++) if (peaks[place]! >= needed) values[candidates[place]!] = yes;
  } else {
    for (let at = 0; at < chunk.length; at++) if (totals[at]! >= needed) values[at] = conditionOf(rule, sitting, at);
  }
  for (const at of chunk.severalSpans) {
    if (further || totals[at]! >= needed) values[at] = conditionOf(rule, sitting, at);
  }
}

/** The whole rule, from the student's record, as if every determination had been made. */
function conditionOf(rule: RuleProgram, sitting: Sitting, at: number): number {
  return outcomeOf({ ...rule, requires: [] }, sitting.ledger(at)).truth;
}
