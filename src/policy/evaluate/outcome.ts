import { isRising, lies } from "../compile/bounds.js";
import type { Node, RuleProgram } from "../compile/program.js";
import { no, yes, type Truth } from "../compile/truth.js";
import { amountBetween, beforeSchool, type Ledger } from "./ledger.js";
import { positionsOf } from "./positions.js";
import { isCounted, ruleOn } from "./rule-days.js";

/** What a rule came to for a student. */
export interface Outcome {
  readonly truth: Truth;
  /** The position on which it was reached, or can first not be ruled out; -1 where it was not, or where there is no school day. */
  readonly reached: number;
  /** The positions on which it was met, for a rule that is met each time. */
  readonly occurrences: readonly number[];
}

/** What a rule comes to in the school year of the last school day. */
export function outcomeOf(rule: RuleProgram, ledger: Ledger): Outcome {
  const { holds = "while-true" } = rule.rule;
  return holds === "while-true" ? whileTrue(rule, ledger) : reachedOnce(rule, ledger, holds === "each-time");
}

/** The first day on which a rule is true; where there is none, the first on which it is unknown. */
function reachedOnce(rule: RuleProgram, ledger: Ledger, eachTime: boolean): Outcome {
  const occurrences: number[] = [];
  let truth: Truth = no;
  let reached = beforeSchool;
  const positions = mayRise(rule.when, ledger) ? positionsOf(rule, ledger) : [];
  for (const position of positions) {
    if (eachTime && !isCounted(rule, ledger, position)) continue;
    const value = ruleOn(rule, ledger, position);
    if (value > truth) {
      truth = value;
      reached = position;
    }
    if (value < yes) continue;
    if (!eachTime) break;
    occurrences.push(position);
  }
  return { truth, reached, occurrences };
}

/** The first day of the stretch up to the last day on which a rule is at least so true as on that. */
function whileTrue(rule: RuleProgram, ledger: Ledger): Outcome {
  const truth = ruleOn(rule, ledger, ledger.days.last);
  const positions = truth === no ? [beforeSchool] : positionsOf(rule, ledger);
  // Between two days on which a rule can come true it only falls, so the day before each tells of all of them.
  let place = positions.length - 1;
  while (place > 0 && ruleOn(rule, ledger, positions[place]! - 1) >= truth) place--;
  return { truth, reached: positions[place]!, occurrences: [] };
}

/** Whether all that was ever missed is enough for a condition: no window of it can count more. */
function mayRise(node: Node, ledger: Ledger): boolean {
  if (node.kind === "all") return node.of.every((part) => mayRise(part, ledger));
  if (node.kind === "any") return node.of.some((part) => mayRise(part, ledger));
  if ((node.kind !== "count" && node.kind !== "run") || !isRising(node.bounds)) return true;
  const { program, starts } = ledger.bound;
  const plan = program.windows[node.window]!;
  if (typeof plan === "object" && "term" in plan && starts[node.window]!.includes(undefined)) return true;
  const amount = amountBetween(ledger, node.tally, 0, ledger.days.last);
  return lies(node.bounds, amount, program.tallies[node.tally]!.size);
}
