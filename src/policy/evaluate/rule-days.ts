import type { RuleProgram } from "../compile/program.js";
import { no, truth, unknown, yes, type Truth } from "../compile/truth.js";
import type { Determinations } from "../types.js";
import { evaluate } from "./evaluate.js";
import { amountOn, dayOn, type Ledger, type RuleDays } from "./ledger.js";

/** Evaluate the rules that others refer to, those first that refer to no other. */
export function referToRules(ledger: Ledger): Ledger {
  for (const number of ledger.bound.program.referred) {
    ledger.rules[number] = ruleDays(ledger.bound.program.rules[number]!, ledger);
  }
  return ledger;
}

function ruleDays(rule: RuleProgram, ledger: Ledger): RuleDays {
  const values = Array.from({ length: ledger.days.length }, (_, position) => ruleOn(rule, ledger, position));
  return {
    values,
    sure: timesReached(rule, ledger, values, yes),
    possible: timesReached(rule, ledger, values, unknown),
  };
}

/** The positions on which a rule came to be at least so true: each time, once a school year, or whenever it was not before. */
function timesReached(rule: RuleProgram, ledger: Ledger, values: readonly Truth[], least: Truth): number[] {
  const { holds } = rule.rule;
  const positions: number[] = [];
  let held = false;
  for (let position = 0; position < values.length; position++) {
    if (ledger.days.yearStarts[position] === position) held = false;
    const holdsNow = values[position]! >= least;
    const anew = holds === "each-time" ? isCounted(rule, ledger, position) : !held;
    if (holdsNow && anew) positions.push(position);
    held = holdsNow || (held && holds === "once-reached");
  }
  return positions;
}

/** The value of a rule on a position: the least of its condition, its application and the determinations it requires. */
export function ruleOn(rule: RuleProgram, ledger: Ledger, position: number): Truth {
  const found = determinationsOn(rule, ledger.determinations);
  return found === no ? no : (Math.min(found, conditionOn(rule, ledger, position)) as Truth);
}

/** The same, as if every determination had been made. */
export function conditionOn(rule: RuleProgram, ledger: Ledger, position: number): Truth {
  const day = dayOn(ledger, position);
  const membership = position + 1 - (ledger.days.yearStarts[position] ?? 0);
  if (day < rule.effective.from || day > rule.effective.until || membership < rule.minimumMembership) return no;
  return evaluate(rule.scoped, ledger, position);
}

/** Whether every determination that a rule requires has been made, and made in the affirmative. */
export function determinationsOn({ rule }: RuleProgram, determinations: Determinations): Truth {
  let value: Truth = yes;
  if (rule.requires === undefined) return value;
  for (const name of rule.requires) value = Math.min(value, determinationOf(determinations, name)) as Truth;
  return value;
}

/** What was found under a name; unknown where nothing was. */
export function determinationOf(determinations: Determinations, name: string): Truth {
  const found = Object.hasOwn(determinations, name) ? determinations[name] : undefined;
  return typeof found === "boolean" ? truth(found) : unknown;
}

/** Whether a condition of the rule counts anything on the day itself. */
export function isCounted({ counters }: RuleProgram, ledger: Ledger, position: number): boolean {
  return counters.some((counter) => amountOn(ledger, counter.tally, position) > 0);
}
