import type { CountNode, RuleProgram, RunNode } from "../compile/program.js";
import { no, yes } from "../compile/truth.js";
import { outcomeOf } from "../evaluate/outcome.js";
import { hasOneSpan, leastTotal, reacherOf } from "./peaks.js";
import type { Sitting } from "./sitting.js";

/** Judge a rule that is met once any of its counts or runs was ever high enough. The determinations it requires are not looked at. */
export function judgePeaks(rule: RuleProgram, leaves: readonly (CountNode | RunNode)[], sitting: Sitting): Uint8Array {
  const values = new Uint8Array(sitting.chunk.length);
  for (const leaf of leaves) judgeLeaf(rule, leaf, sitting, values);
  return values;
}

function judgeLeaf(rule: RuleProgram, leaf: CountNode | RunNode, sitting: Sitting, values: Uint8Array): void {
  const { bound, chunk } = sitting;
  const { spanCalendar } = bound.register.packed;
  const totals = chunk.totals[leaf.tally]!;
  const needed = leastTotal(leaf, bound);
  const yearAlone = leaf.kind === "count" && bound.program.windows[leaf.window] === "school-year";
  const reaches = reacherOf(leaf, bound);
  for (let at = 0; at < values.length; at++) {
    if (values[at] === yes) continue;
    if (hasOneSpan(chunk, at)) {
      if (totals[at]! < needed) continue;
      if (yearAlone) values[at] = yes;
      else if (reaches === undefined) values[at] = conditionOf(rule, sitting, at);
      else
        values[at] = reaches(chunk.firstEntry[at]!, chunk.endEntry[at]!, spanCalendar[chunk.lastSpan[at]!]!) ? yes : no;
    } else if (yearAlone) {
      if (totals[at]! >= needed) values[at] = yes;
    } else {
      values[at] = conditionOf(rule, sitting, at);
    }
  }
}

/** The whole rule, from the student's record, as if every determination had been made. */
function conditionOf(rule: RuleProgram, sitting: Sitting, at: number): number {
  return outcomeOf(undetermined(rule), sitting.ledger(at)).truth;
}

function undetermined(rule: RuleProgram): RuleProgram {
  const { requires: _, ...without } = rule.rule;
  return { ...rule, rule: without };
}
