import { isCompound } from "../compile/leaves.js";
import type { Node, RuleProgram } from "../compile/program.js";
import { unknown } from "../compile/truth.js";
import { evaluate } from "../evaluate/evaluate.js";
import { noSuchTerm, windowStart, type Ledger } from "../evaluate/ledger.js";
import { determinationOf } from "../evaluate/rule-days.js";

/** The facts, terms and determinations that would settle a rule that is undetermined on a position. */
export function needsOf(rule: RuleProgram, ledger: Ledger, position: number): string[] {
  return [...new Set(missing(rule, ledger, position))].sort();
}

function missing({ rule, scoped }: RuleProgram, ledger: Ledger, position: number): string[] {
  const { requires = [] } = rule;
  return [
    ...requires.filter((name) => determinationOf(ledger.determinations, name) === unknown),
    ...missingIn(scoped, ledger, position),
  ];
}

function missingIn(node: Node, ledger: Ledger, position: number): string[] {
  if (evaluate(node, ledger, position) !== unknown) return [];
  if (isCompound(node)) return node.of.flatMap((part) => missingIn(part, ledger, position));
  if (node.kind === "fact") return [node.name];
  if (node.kind === "grades") return ["gradeLevel"];
  if (node.kind === "run") return [];
  const plan = ledger.bound.program.windows[node.window]!;
  if (windowStart(ledger, node.window, position) === noSuchTerm && typeof plan === "object" && "term" in plan) {
    return [`term:${plan.term}`];
  }
  return node.kind === "reached" ? missingBefore(node.rule, ledger, position) : [];
}

/** What was missing on any day up to a position for a rule that others refer to. */
function missingBefore(rule: number, ledger: Ledger, position: number): string[] {
  const needs = new Set<string>();
  ledger.rules[rule]!.values.slice(0, position + 1).forEach((value, at) => {
    if (value !== unknown) return;
    for (const need of missing(ledger.bound.program.rules[rule]!, ledger, at)) needs.add(need);
  });
  return [...needs];
}
