import type { RuleProgram } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import { beforeSchool, type Ledger } from "./ledger.js";
import { occasionsOf } from "./occasions.js";
import { positionsOf } from "./positions.js";
import { ruleOn } from "./rule-days.js";

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
  const { last, yearStarts } = ledger.days;
  const yearStart = yearStarts[last] ?? 0;
  if (rule.holds === "while-true") return whileTrue(rule, ledger, yearStart);
  const { sure, possible } = occasionsOf(rule, ledger, yearStart);
  const [reached = beforeSchool] = sure.length > 0 ? sure : possible;
  return { truth: sure.length > 0 ? yes : possible.length > 0 ? unknown : no, reached, occurrences: sure };
}

/** The first day of the stretch up to the last day on which a rule is at least so true as on that. */
function whileTrue(rule: RuleProgram, ledger: Ledger, yearStart: number): Outcome {
  const truth = ruleOn(rule, ledger, ledger.days.last);
  const positions = truth === no ? [beforeSchool] : positionsOf(rule, ledger, yearStart);
  // Between two days on which a rule can come true it only falls, so the day before each tells of all of them.
  let place = positions.length - 1;
  while (place > 0 && ruleOn(rule, ledger, positions[place]! - 1) >= truth) place--;
  return { truth, reached: positions[place]!, occurrences: [] };
}
