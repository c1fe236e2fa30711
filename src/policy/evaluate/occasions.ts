import { isCompound } from "../compile/leaves.js";
import { isRising, lies } from "../compile/bounds.js";
import type { CounterNode, Node, ReachedNode, RuleProgram } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import { compoundTruth } from "./evaluate.js";
import { amountBetween, type Ledger, type Occasions } from "./ledger.js";
import { positionsOf } from "./positions.js";
import { mayBeMet, ruleOn } from "./rule-days.js";

/** The positions, from one on, on which a rule came to be true: each time, once a school year, or whenever it was not before. */
export function occasionsOf(rule: RuleProgram, ledger: Ledger, from: number): Occasions {
  const { holds } = rule;
  const sure: number[] = [];
  const possible: number[] = [];
  const positions = mayHold(rule.when, ledger, ledger.days.last) !== no ? positionsOf(rule, ledger, from) : [];
  for (const position of positions) {
    const yearStart = ledger.days.yearStarts[position]!;
    // What is reached once is not looked at again in its year.
    const onceIn = holds === "once-reached" ? yearStart : Number.POSITIVE_INFINITY;
    if (sure[sure.length - 1]! >= onceIn || !mayBeMet(rule, ledger, position)) continue;
    const value = ruleOn(rule, ledger, position);
    if (value === no) continue;
    const before = holds === "while-true" && position > yearStart ? ruleOn(rule, ledger, position - 1) : no;
    if (value === yes && before !== yes) sure.push(position);
    if (before === no && !(possible[possible.length - 1]! >= onceIn)) possible.push(position);
  }
  return { sure, possible };
}

/** Whether a condition may ever hold: not where all that was ever missed, or reached, is too little. No window of it can count more. */
function mayHold(node: Node, ledger: Ledger, position: number): Truth {
  if (isCompound(node)) return compoundTruth(node, ledger, position, mayHold);
  if (node.kind === "fact" || node.kind === "grades" || node.kind === "share") return unknown;
  return !isRising(node.bounds) || mayBeUnknown(node, ledger) || isEnough(node, ledger) ? unknown : no;
}

/** A calendar does not know the terms of a window. */
function mayBeUnknown({ window }: CounterNode | ReachedNode, { bound }: Ledger): boolean {
  return bound.program.windows[window]!.term !== undefined && bound.starts[window]!.includes(undefined);
}

function isEnough(node: CounterNode | ReachedNode, ledger: Ledger): boolean {
  if (node.kind === "reached") {
    const { sure, possible } = ledger.reached[node.rule]!;
    return lies(node.bounds, Math.max(sure.length, possible.length), 1);
  }
  const amount = amountBetween(ledger, node.tally, 0, ledger.days.last);
  return lies(node.bounds, amount, ledger.bound.program.tallies[node.tally]!.size);
}
