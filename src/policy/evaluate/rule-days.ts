import type { RuleProgram } from "../compile/program.js";
import { no, truth, unknown, yes, type Truth } from "../compile/truth.js";
import type { Determinations } from "../types.js";
import { evaluate } from "./evaluate.js";
import { factOf } from "./fact-truth.js";
import { amountOn, dayOn, type Ledger } from "./ledger.js";

/** The value of a rule on a position: the least of its condition, its application and the determinations it requires. */
export function ruleOn(rule: RuleProgram, ledger: Ledger, position: number): Truth {
  return Math.min(determinationsOn(rule, ledger.determinations), conditionOn(rule, ledger, position)) as Truth;
}

/** The same, as if every determination had been made. */
export function conditionOn(rule: RuleProgram, ledger: Ledger, position: number): Truth {
  const day = dayOn(ledger, position);
  const membership = position + 1 - (ledger.days.yearStarts[position] ?? 0);
  if (day < rule.effective.from || day > rule.effective.until || membership < rule.minimumMembership) return no;
  return evaluate(rule.scoped, ledger, position);
}

/** Whether every determination that a rule requires has been made, and made in the affirmative. */
export function determinationsOn({ requires }: RuleProgram, determinations: Determinations): Truth {
  let value: Truth = yes;
  for (const name of requires) value = Math.min(value, determinationOf(determinations, name)) as Truth;
  return value;
}

/** What was found under a name; unknown where nothing was. */
export function determinationOf(determinations: Determinations, name: string): Truth {
  const found = factOf(determinations, name);
  return typeof found === "boolean" ? truth(found) : unknown;
}

/** Whether a rule can be met on a day: one that is met each time only where it counts something on the day itself. */
export function mayBeMet({ holds, counters }: RuleProgram, ledger: Ledger, position: number): boolean {
  return holds !== "each-time" || counters.some((counter) => amountOn(ledger, counter.tally, position) > 0);
}
