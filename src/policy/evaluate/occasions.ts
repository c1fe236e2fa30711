import { isRising, lies } from "../compile/bounds.js";
import type { CounterNode, Node, ReachedNode, RuleProgram } from "../compile/program.js";
import { no, yes } from "../compile/truth.js";
import { amountBetween, type Ledger, type Occasions } from "./ledger.js";
import { positionsOf } from "./positions.js";
import { isCounted, ruleOn } from "./rule-days.js";

/** Find when the rules that others refer to were reached, those first that refer to no other. */
export function referToRules(ledger: Ledger): Ledger {
  const { referred, rules } = ledger.bound.program;
  for (const number of referred) ledger.reached[number] = occasionsOf(rules[number]!, ledger, 0);
  return ledger;
}

/** The positions, from one on, on which a rule came to be true: each time, once a school year, or whenever it was not before. */
export function occasionsOf(rule: RuleProgram, ledger: Ledger, from: number): Occasions {
  const { holds } = rule;
  const sure: number[] = [];
  const possible: number[] = [];
  const positions = mayRise(rule.when, ledger) ? positionsOf(rule, ledger, from) : [];
  for (const position of positions) {
    const yearStart = ledger.days.yearStarts[position]!;
    // What is reached once is not looked at again in its year.
    const onceIn = holds === "once-reached" ? yearStart : Number.POSITIVE_INFINITY;
    if (sure[sure.length - 1]! >= onceIn || (holds === "each-time" && !isCounted(rule, ledger, position))) continue;
    const value = ruleOn(rule, ledger, position);
    if (value === no) continue;
    const before = holds === "while-true" && position > yearStart ? ruleOn(rule, ledger, position - 1) : no;
    if (value === yes && before !== yes) sure.push(position);
    if (before === no && !(possible[possible.length - 1]! >= onceIn)) possible.push(position);
  }
  return { sure, possible };
}

/** Whether all that was ever missed, or reached, is enough for a condition: no window of it can count more. */
function mayRise(node: Node, ledger: Ledger): boolean {
  switch (node.kind) {
    case "all":
      return node.of.every((part) => mayRise(part, ledger));
    case "any":
      return node.of.some((part) => mayRise(part, ledger));
    case "count":
    case "run":
    case "reached":
      return !isRising(node.bounds) || mayBeUnknown(node, ledger) || isEnough(node, ledger);
    default:
      return true;
  }
}

/** A calendar does not know the terms of a window. */
function mayBeUnknown({ window }: CounterNode | ReachedNode, { bound }: Ledger): boolean {
  const plan = bound.program.windows[window]!;
  return typeof plan === "object" && "term" in plan && bound.starts[window]!.includes(undefined);
}

function isEnough(node: CounterNode | ReachedNode, ledger: Ledger): boolean {
  if (node.kind === "reached") {
    const { sure, possible } = ledger.reached[node.rule]!;
    return lies(node.bounds, Math.max(sure.length, possible.length), 1);
  }
  const amount = amountBetween(ledger, node.tally, 0, ledger.days.last);
  return lies(node.bounds, amount, ledger.bound.program.tallies[node.tally]!.size);
}
