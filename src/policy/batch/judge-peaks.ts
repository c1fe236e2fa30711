import type { CountNode, RuleProgram, RunNode } from "../compile/program.js";
import { yes } from "../compile/truth.js";
import { outcomeOf } from "../evaluate/outcome.js";
import { isDecidedByTotal, leastTotal, looksFurther, peakFinder } from "./peaks.js";
import type { Sitting } from "./sitting.js";

/** Judge a rule that is met once any of its counts or runs was ever high enough. The determinations it requires are not looked at. */
export function judgePeaks(rule: RuleProgram, leaves: readonly (CountNode | RunNode)[], sitting: Sitting): Uint8Array {
  const values = new Uint8Array(sitting.chunk.length);
  for (const leaf of leaves) judgeLeaf(rule, leaf, sitting, values);
  return values;
}

function judgeLeaf(rule: RuleProgram, leaf: CountNode | RunNode, sitting: Sitting, values: Uint8Array): void {
  const { bound, chunk } = sitting;
  const { spans, candidates } = chunk;
  const totals = chunk.totals[leaf.tally]!;
  const needed = leastTotal(leaf, bound);
  const further = looksFurther(leaf, bound);
  const byTotal = isDecidedByTotal(leaf, bound);
  const find = peakFinder(leaf, bound);
  let count = 0;
  for (let at = 0; at < values.length; at++) {
    const alone = spans[at] === 1;
    if (values[at] === yes || (totals[at]! < needed && (alone || !further))) continue;
    if (byTotal) values[at] = yes;
    else if (alone && find !== undefined) candidates[count++] = at;
    else values[at] = conditionOf(rule, sitting, at);
  }
  find?.(chunk, count, values);
}

/** The whole rule, from the student's record, as if every determination had been made. */
function conditionOf(rule: RuleProgram, sitting: Sitting, at: number): number {
  const { requires: _, ...withoutDeterminations } = rule.rule;
  return outcomeOf({ ...rule, rule: withoutDeterminations }, sitting.ledger(at)).truth;
}
