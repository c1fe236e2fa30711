import type { CountNode, RuleProgram, RunNode } from "../compile/program.js";
import { no, yes } from "../compile/truth.js";
import { outcomeOf } from "../evaluate/outcome.js";
import { takeRoom } from "./chunk.js";
import { isDecidedByTotal, leastTotal, looksFurther, peakFinder } from "./peaks.js";
import type { Sitting } from "./sitting.js";

/** Judge a rule that is met once any of its counts or runs was ever high enough. The determinations it requires are not looked at. */
export function judgePeaks(rule: RuleProgram, leaves: readonly (CountNode | RunNode)[], sitting: Sitting): Uint8Array {
  const values = takeRoom(sitting.chunk).fill(no);
  for (const leaf of leaves) {
    if (isDecidedByTotal(leaf, sitting.bound)) judgeByTotal(leaf, sitting, values);
    else judgeByPeak(rule, leaf, sitting, values);
  }
  return values;
}

function judgeByTotal(leaf: CountNode | RunNode, { bound, chunk }: Sitting, values: Uint8Array): void {
  const totals = chunk.totals[leaf.tally]!;
  const needed = leastTotal(leaf, bound);
  for (let at = 0; at < chunk.length; at++) values[at] = Math.max(values[at]!, yes * +(totals[at]! >= needed));
}

/** Students with one span are picked out by their totals and looked at together; the others one by one. */
function judgeByPeak(rule: RuleProgram, leaf: CountNode | RunNode, sitting: Sitting, values: Uint8Array): void {
  const { bound, chunk } = sitting;
  const { candidates, length, severalSpans } = chunk;
  const totals = chunk.totals[leaf.tally]!;
  const needed = leastTotal(leaf, bound);
  const find = peakFinder(leaf, bound);
  let count = 0;
  for (let at = 0; at < length; at++) {
    candidates[count] = at;
    count += +(totals[at]! >= needed);
  }
  if (find !== undefined) find(chunk, count, values);
  else
    for (let place = 0; place < count; place++)
      values[candidates[place]!] = conditionOf(rule, sitting, candidates[place]!);
  const further = looksFurther(leaf, bound);
  for (const at of severalSpans) {
    values[at] = further || totals[at]! >= needed ? conditionOf(rule, sitting, at) : values[at]!;
  }
}

/** The whole rule, from the student's record, as if every determination had been made. */
function conditionOf(rule: RuleProgram, sitting: Sitting, at: number): number {
  const { requires: _, ...withoutDeterminations } = rule.rule;
  return outcomeOf({ ...rule, rule: withoutDeterminations }, sitting.ledger(at)).truth;
}
