import { isEnrolled } from "../../attendance/internal.js";
import type { Node, RuleProgram } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import { gradeTruth } from "./evaluate.js";
import { ageTruth, factTruth } from "./fact-truth.js";
import type { Ledger } from "./ledger.js";
import { determinationsOn } from "./rule-days.js";

/**
 * The value of a rule for a student without a school day yet, as on the first day of August: nothing is counted, facts and the grade are read as
 * of the date.
 */
export function ruleBeforeSchool(rule: RuleProgram, ledger: Ledger): Truth {
  const { day } = ledger.asOf;
  if (day < rule.effective.from || day > rule.effective.until || rule.minimumMembership > 0) return no;
  const grade = rule.grades === undefined ? yes : gradeAsOf(rule.grades, ledger);
  const age = ageTruth(rule, ledger.facts, day, day);
  return Math.min(
    grade,
    age,
    determinationsOn(rule, ledger.determinations),
    evaluateBeforeSchool(rule.when, ledger),
  ) as Truth;
}

/** Whether a condition holds where nothing can be counted. */
export function evaluateBeforeSchool(node: Node, ledger: Ledger): Truth {
  switch (node.kind) {
    case "all":
      return Math.min(yes, ...node.of.map((part) => evaluateBeforeSchool(part, ledger))) as Truth;
    case "any":
      return Math.max(no, ...node.of.map((part) => evaluateBeforeSchool(part, ledger))) as Truth;
    case "not":
      return (yes - evaluateBeforeSchool(node.of[0], ledger)) as Truth;
    case "fact":
      return factTruth(node, ledger.facts, ledger.asOf.day);
    case "grades":
      return gradeAsOf(node.grades, ledger);
    default:
      return no;
  }
}

function gradeAsOf(grades: ReadonlySet<string>, ledger: Ledger): Truth {
  const { register } = ledger.bound;
  const { studentSpan, spanEntry, spanExit } = register.packed;
  if (!isEnrolled(register, ledger.student, ledger.asOf.day)) return unknown;
  let span = studentSpan[ledger.student]!;
  while (!(spanEntry[span]! <= ledger.asOf.day && ledger.asOf.day < spanExit[span]!)) span++;
  return gradeTruth(grades, ledger, span);
}
