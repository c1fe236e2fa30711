import { unmarked } from "../../attendance/internal.js";
import type { RuleProgram } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import { ruleBeforeSchool } from "./before-school.js";
import type { Ledger } from "./ledger.js";
import { isCounted, ruleOn } from "./rule-days.js";

/** What a rule came to for a student. */
export interface Outcome {
  readonly truth: Truth;
  /** The position on which it was reached, or can first not be ruled out; -1 where it was not, or where there is no school day. */
  readonly reached: number;
  /** The positions on which it was met, for a rule that is met each time. */
  readonly occurrences: readonly number[];
}

const nowhere = -1;
const never: readonly number[] = [];

/** What a rule comes to in the school year of the last school day. */
export function outcomeOf(rule: RuleProgram, ledger: Ledger): Outcome {
  const holds = rule.rule.holds ?? "while-true";
  if (ledger.days.last < 0) {
    return { truth: holds === "each-time" ? no : ruleBeforeSchool(rule, ledger), reached: nowhere, occurrences: never };
  }
  if (holds === "once-reached") return onceReached(rule, ledger);
  return holds === "each-time" ? eachTime(rule, ledger) : whileTrue(rule, ledger);
}

function onceReached(rule: RuleProgram, ledger: Ledger): Outcome {
  const { last } = ledger.days;
  let firstUnknown = nowhere;
  for (let position = ledger.days.yearStarts[last]!; position <= last; position++) {
    if (rule.rising && !mayRise(rule, ledger, position)) continue;
    const value = ruleOn(rule, ledger, position);
    if (value === yes) return { truth: yes, reached: position, occurrences: never };
    if (value === unknown && firstUnknown === nowhere) firstUnknown = position;
  }
  return { truth: firstUnknown === nowhere ? no : unknown, reached: firstUnknown, occurrences: never };
}

/** A day on which a rising rule can come true: a marked one, or one on which a year, a roll, a minimum or a law begins. */
function mayRise(rule: RuleProgram, { days }: Ledger, position: number): boolean {
  if (days.patterns[position] !== unmarked) return true;
  const yearStart = days.yearStarts[position]!;
  if (position === yearStart || days.spans[position] !== days.spans[position - 1]) return true;
  if (position - yearStart + 1 === rule.minimumMembership) return true;
  return days.days[position]! >= rule.effective.from && days.days[position - 1]! < rule.effective.from;
}

function eachTime(rule: RuleProgram, ledger: Ledger): Outcome {
  const { last } = ledger.days;
  const occurrences: number[] = [];
  let firstUnknown = nowhere;
  for (let position = ledger.days.yearStarts[last]!; position <= last; position++) {
    if (ledger.days.patterns[position] === unmarked || !isCounted(rule, ledger, position)) continue;
    const value = ruleOn(rule, ledger, position);
    if (value === yes) occurrences.push(position);
    else if (value === unknown && firstUnknown === nowhere) firstUnknown = position;
  }
  const [first] = occurrences;
  if (first !== undefined) return { truth: yes, reached: first, occurrences };
  return { truth: firstUnknown === nowhere ? no : unknown, reached: firstUnknown, occurrences };
}

function whileTrue(rule: RuleProgram, ledger: Ledger): Outcome {
  const { last, yearStarts } = ledger.days;
  const truth = ruleOn(rule, ledger, last);
  if (truth === no) return { truth, reached: nowhere, occurrences: never };
  let reached = last;
  while (reached > yearStarts[last]! && ruleOn(rule, ledger, reached - 1) >= truth) reached--;
  return { truth, reached, occurrences: never };
}
