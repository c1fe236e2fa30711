import type { Node, RuleProgram } from "../compile/program.js";
import { unknown, type Truth } from "../compile/truth.js";
import { evaluateBeforeSchool } from "../evaluate/before-school.js";
import { evaluate, gradeTruth } from "../evaluate/evaluate.js";
import { ageTruth } from "../evaluate/fact-truth.js";
import { noSuchTerm, windowStart, type Ledger } from "../evaluate/ledger.js";
import { calendarStart } from "../evaluate/rule-days.js";

/** The facts, terms and determinations that would settle a rule that is undetermined on a position; -1 for before the first school day. */
export function needsOf(rule: RuleProgram, ledger: Ledger, position: number): string[] {
  return [...new Set(missing(rule, ledger, position))].sort();
}

function missing(rule: RuleProgram, ledger: Ledger, position: number): string[] {
  const { facts, days, determinations, asOf } = ledger;
  const needs = (rule.rule.requires ?? []).filter(
    (name) => !Object.hasOwn(determinations, name) || determinations[name] === undefined,
  );
  const day = position < 0 ? asOf.day : days.days[position]!;
  if (ageTruth(rule, facts, day, position < 0 ? day : calendarStart(ledger, position)) === unknown) needs.push("age");
  if (
    rule.grades !== undefined &&
    (position < 0 || gradeTruth(rule.grades, ledger, days.spans[position]!) === unknown)
  ) {
    needs.push("gradeLevel");
  }
  return [...needs, ...missingIn(rule.when, ledger, position)];
}

function missingIn(node: Node, ledger: Ledger, position: number): string[] {
  if (valueOf(node, ledger, position) !== unknown) return [];
  switch (node.kind) {
    case "all":
    case "any":
    case "not":
      return node.of.flatMap((part) => missingIn(part, ledger, position));
    case "fact":
      return [node.name];
    case "grades":
      return ["gradeLevel"];
    case "reached":
      return position >= 0 && windowStart(ledger, node.window, position) === noSuchTerm
        ? missingTerm(node.window, ledger)
        : missingBefore(ledger.bound.program.rules[node.rule]!, ledger, position);
    case "run":
      return [];
    default:
      return missingTerm(node.window, ledger);
  }
}

function valueOf(node: Node, ledger: Ledger, position: number): Truth {
  return position < 0 ? evaluateBeforeSchool(node, ledger) : evaluate(node, ledger, position);
}

function missingTerm(window: number, { bound }: Ledger): string[] {
  const plan = bound.program.windows[window]!;
  return typeof plan === "object" && "term" in plan ? [`term:${plan.term}`] : [];
}

/** What was missing on any day up to a position for a rule that others refer to. */
function missingBefore(rule: RuleProgram, ledger: Ledger, position: number): string[] {
  const days = ledger.rules[ledger.bound.program.rules.indexOf(rule)]!;
  const needs = new Set<string>();
  for (let at = 0; at <= position; at++) {
    if (days.values[at] === unknown) for (const need of missing(rule, ledger, at)) needs.add(need);
  }
  return [...needs];
}
