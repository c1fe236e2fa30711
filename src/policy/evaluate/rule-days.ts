import type { RuleProgram } from "../compile/program.js";
import { no, truth, unknown, yes, type Truth } from "../compile/truth.js";
import type { Determinations } from "../types.js";
import { evaluate, gradeTruth } from "./evaluate.js";
import { ageTruth } from "./fact-truth.js";
import { amountOn, type Ledger, type RuleDays } from "./ledger.js";

/** Evaluate the rules that others refer to, those first that refer to no other. */
export function referToRules(ledger: Ledger): Ledger {
  for (const number of ledger.bound.program.referred) ledger.rules[number] = ruleDays(ledger, number);
  return ledger;
}

function ruleDays(ledger: Ledger, number: number): RuleDays {
  const rule = ledger.bound.program.rules[number]!;
  const { length, yearStarts } = ledger.days;
  const values = new Uint8Array(length);
  const counted = new Uint8Array(length);
  for (let position = 0; position < length; position++) {
    values[position] = ruleOn(rule, ledger, position);
    counted[position] = isCounted(rule, ledger, position) ? 1 : 0;
  }
  return { holds: rule.rule.holds ?? "while-true", values, counted, yearStarts };
}

/** The value of a rule on a day: the least of its condition, its application and the determinations it requires. */
export function ruleOn(rule: RuleProgram, ledger: Ledger, position: number): Truth {
  const scope = scopeOn(rule, ledger, position);
  if (scope === no) return no;
  const found = determinationsOn(rule, ledger.determinations);
  if (found === no) return no;
  const holds = evaluate(rule.when, ledger, position);
  return Math.min(scope, found, holds) as Truth;
}

/** Whether a rule is in force on a day and for the student. */
export function scopeOn(rule: RuleProgram, ledger: Ledger, position: number): Truth {
  const { days } = ledger;
  const day = days.days[position]!;
  if (day < rule.effective.from || day > rule.effective.until) return no;
  const yearStart = days.yearStarts[position]!;
  if (position - yearStart + 1 < rule.minimumMembership) return no;
  const grade = rule.grades === undefined ? yes : gradeTruth(rule.grades, ledger, days.spans[position]!);
  const age = rule.ages === undefined ? yes : ageTruth(rule, ledger.facts, day, calendarStart(ledger, position));
  return Math.min(grade, age) as Truth;
}

/** The first school day of the calendar attended on a position. */
export function calendarStart({ bound, days }: Ledger, position: number): number {
  const { packed } = bound.register;
  return packed.epochDays[packed.spanCalendar[days.spans[position]!]!]![0]!;
}

/** Whether every determination that a rule requires has been made, and made in the affirmative. */
export function determinationsOn({ rule }: RuleProgram, determinations: Determinations): Truth {
  let value: Truth = yes;
  for (const name of rule.requires ?? []) {
    const found = Object.hasOwn(determinations, name) ? determinations[name] : undefined;
    const next = typeof found === "boolean" ? truth(found) : unknown;
    if (next < value) value = next;
  }
  return value;
}

/** Whether a condition of the rule counts anything on the day itself. */
export function isCounted({ counters }: RuleProgram, ledger: Ledger, position: number): boolean {
  return counters.some((counter) => amountOn(ledger, counter.tally, position) > 0);
}
