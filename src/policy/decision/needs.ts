import { isCompound } from "../compile/leaves.js";
import type { Node, RuleProgram } from "../compile/program.js";
import { unknown, yes } from "../compile/truth.js";
import { evaluate } from "../evaluate/evaluate.js";
import { noSuchTerm, windowStart, type Ledger } from "../evaluate/ledger.js";
import { determinationOf, isCounted, ruleOn } from "../evaluate/rule-days.js";

/** The facts, terms and determinations that would settle a rule that is undetermined on a position. */
export function needsOf(rule: RuleProgram, ledger: Ledger, position: number): string[] {
  return [...new Set(missing(rule, ledger, position, []))].sort();
}

/** @param told the positions for which each rule that others refer to was looked at, by rule */
function missing({ requires, scoped }: RuleProgram, ledger: Ledger, position: number, told: Set<number>[]): string[] {
  return [
    ...requires.filter((name) => determinationOf(ledger.determinations, name) === unknown),
    ...missingIn(scoped, ledger, position, told),
  ];
}

function missingIn(node: Node, ledger: Ledger, position: number, told: Set<number>[]): string[] {
  if (evaluate(node, ledger, position) !== unknown) return [];
  if (isCompound(node)) return node.of.flatMap((part) => missingIn(part, ledger, position, told));
  if (node.kind === "fact") return [node.name];
  if (node.kind === "grades") return ["gradeLevel"];
  if (node.kind === "run") return [];
  const plan = ledger.bound.program.windows[node.window]!;
  const start = windowStart(ledger, node.window, position);
  if (start === noSuchTerm && typeof plan === "object" && "term" in plan) return [`term:${plan.term}`];
  return node.kind === "reached" ? missingBetween(node.rule, ledger, start, position, told) : [];
}

/** What was missing for a rule that others refer to on the days of a window, and on those before it that tell when it was reached. */
function missingBetween(number: number, ledger: Ledger, start: number, end: number, told: Set<number>[]): string[] {
  const rule = ledger.bound.program.rules[number]!;
  const { holds } = rule;
  const { yearStarts } = ledger.days;
  // A rule that was true the day before, in the same year, does not begin to hold.
  const dayBefore = holds === "while-true" && yearStarts[start]! < start;
  const from = holds === "once-reached" ? yearStarts[end]! : dayBefore ? start - 1 : start;
  const known = (told[number] ??= new Set());
  const needs: string[] = [];
  for (let at = from; at <= end; at++) {
    if (known.has(at) || (holds === "each-time" && !isCounted(rule, ledger, at))) continue;
    known.add(at);
    const value = ruleOn(rule, ledger, at);
    if (value === yes && holds === "once-reached") break;
    if (value === unknown) needs.push(...missing(rule, ledger, at, told));
  }
  return needs;
}
