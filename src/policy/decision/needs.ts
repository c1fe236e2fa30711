import { isCompound } from "../compile/leaves.js";
import type { Node, RuleProgram } from "../compile/program.js";
import { unknown, yes } from "../compile/truth.js";
import { evaluate } from "../evaluate/evaluate.js";
import { noSuchTerm, windowStart, type Ledger } from "../evaluate/ledger.js";
import { determinationOf, mayBeMet, ruleOn } from "../evaluate/rule-days.js";

/** The facts, terms and determinations that would settle a rule that is undetermined on a position. */
export function needsOf(rule: RuleProgram, ledger: Ledger, position: number): string[] {
  return [...new Set(missing(rule, ledger, position, new Set()))].sort();
}

/** @param told the days on which rules that others refer to were looked at */
function missing({ requires, scoped }: RuleProgram, ledger: Ledger, position: number, told: Set<number>): string[] {
  return [
    ...requires.filter((name) => determinationOf(ledger.determinations, name) === unknown),
    ...missingIn(scoped, ledger, position, told),
  ];
}

function missingIn(node: Node, ledger: Ledger, position: number, told: Set<number>): string[] {
  if (evaluate(node, ledger, position) !== unknown) return [];
  if (isCompound(node)) return node.of.flatMap((part) => missingIn(part, ledger, position, told));
  if (node.kind === "fact") return [node.name];
  if (node.kind === "grades") return ["gradeLevel"];
  const start = windowStart(ledger, node.window, position);
  if (node.kind === "reached" && start !== noSuchTerm) return missingBetween(node.rule, ledger, start, position, told);
  return [`term:${ledger.bound.program.windows[node.window]!.term}`];
}

/** What was missing for a rule that others refer to on the days of a window, and on those before it that tell when it was reached. */
function missingBetween(number: number, ledger: Ledger, start: number, end: number, told: Set<number>): string[] {
  const rule = ledger.bound.program.rules[number]!;
  const { holds } = rule;
  const { yearStarts, length } = ledger.days;
  // A rule that was true the day before, in the same year, does not begin to hold.
  const first = holds === "while-true" ? Math.max(start - 1, yearStarts[start]!) : start;
  const needs: string[] = [];
  for (let at = holds === "once-reached" ? yearStarts[end]! : first; at <= end; at++) {
    const place = number * length + at;
    if (told.has(place) || !mayBeMet(rule, ledger, at)) continue;
    told.add(place);
    const value = ruleOn(rule, ledger, at);
    if (value === yes && holds === "once-reached") break;
    if (value === unknown) needs.push(...missing(rule, ledger, at, told));
  }
  return needs;
}
