import { isCompound } from "../compile/leaves.js";
import type { Node, RuleProgram } from "../compile/program.js";
import { unknown } from "../compile/truth.js";
import { evaluate } from "../evaluate/evaluate.js";
import { noSuchTerm, windowStart, type Ledger } from "../evaluate/ledger.js";
import { determinationOf, isCounted, ruleOn } from "../evaluate/rule-days.js";

/** The facts, terms and determinations that would settle a rule that is undetermined on a position. */
export function needsOf(rule: RuleProgram, ledger: Ledger, position: number): string[] {
  return [...new Set(missing(rule, ledger, position, []))].sort();
}

/** @param told the last position up to which each rule that others refer to was looked through, by rule */
function missing({ rule, scoped }: RuleProgram, ledger: Ledger, position: number, told: number[]): string[] {
  const { requires = [] } = rule;
  return [
    ...requires.filter((name) => determinationOf(ledger.determinations, name) === unknown),
    ...missingIn(scoped, ledger, position, told),
  ];
}

function missingIn(node: Node, ledger: Ledger, position: number, told: number[]): string[] {
  if (evaluate(node, ledger, position) !== unknown) return [];
  if (isCompound(node)) return node.of.flatMap((part) => missingIn(part, ledger, position, told));
  if (node.kind === "fact") return [node.name];
  if (node.kind === "grades") return ["gradeLevel"];
  if (node.kind === "run") return [];
  const plan = ledger.bound.program.windows[node.window]!;
  if (windowStart(ledger, node.window, position) === noSuchTerm && typeof plan === "object" && "term" in plan) {
    return [`term:${plan.term}`];
  }
  return node.kind === "reached" ? missingBefore(node.rule, ledger, position, told) : [];
}

/** What was missing on any day up to a position for a rule that others refer to: later days first, so that none is looked at twice. */
function missingBefore(number: number, ledger: Ledger, position: number, told: number[]): string[] {
  const rule = ledger.bound.program.rules[number]!;
  const needs: string[] = [];
  const from = told[number] ?? -1;
  told[number] = Math.max(from, position);
  for (let at = position; at > from; at--) {
    const matters = rule.rule.holds !== "each-time" || isCounted(rule, ledger, at);
    if (matters && ruleOn(rule, ledger, at) === unknown) needs.push(...missing(rule, ledger, at, told));
  }
  return needs;
}
