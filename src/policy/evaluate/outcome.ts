import { isRising, lies } from "../compile/bounds.js";
import type { CountNode, Node, RuleProgram, RunNode } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import { ruleBeforeSchool } from "./before-school.js";
import { sizeOf } from "./evaluate.js";
import { amountBetween, type Ledger } from "./ledger.js";
import { everyPosition, risingPositions } from "./positions.js";
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
const notMet: Outcome = { truth: no, reached: nowhere, occurrences: never };

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
  const { last, yearStarts } = ledger.days;
  if (!mayRise(rule.when, ledger)) return notMet;
  let firstUnknown = nowhere;
  const positions = rule.rising ? risingPositions(rule, ledger) : everyPosition(yearStarts[last]!, last);
  for (const position of positions) {
    const value = ruleOn(rule, ledger, position);
    if (value === yes) return { truth: yes, reached: position, occurrences: never };
    if (value === unknown && firstUnknown === nowhere) firstUnknown = position;
  }
  return { truth: firstUnknown === nowhere ? no : unknown, reached: firstUnknown, occurrences: never };
}

/** Whether all that was ever missed is enough for a condition: no window of it can count more. */
function mayRise(node: Node, ledger: Ledger): boolean {
  if (node.kind === "all") return node.of.every((part) => mayRise(part, ledger));
  if (node.kind === "any") return node.of.some((part) => mayRise(part, ledger));
  if ((node.kind !== "count" && node.kind !== "run") || !isRising(node.bounds) || termUnknown(node, ledger))
    return true;
  return lies(node.bounds, amountBetween(ledger, node.tally, 0, ledger.days.last), sizeOf(node, ledger));
}

function termUnknown(node: CountNode | RunNode, { bound }: Ledger): boolean {
  if (node.kind === "run") return false;
  const plan = bound.program.windows[node.window]!;
  return typeof plan === "object" && "term" in plan && bound.starts[node.window]!.includes(undefined);
}

function eachTime(rule: RuleProgram, ledger: Ledger): Outcome {
  const { last, yearStarts, marked, markedBefore } = ledger.days;
  const occurrences: number[] = [];
  let firstUnknown = nowhere;
  for (let mark = markedBefore[yearStarts[last]!]!; mark < markedBefore[last + 1]!; mark++) {
    const position = marked[mark]!;
    if (!isCounted(rule, ledger, position)) continue;
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
  if (truth === no) return notMet;
  const reached = rule.rising ? stretchOfRising(rule, ledger, truth) : stretch(rule, ledger, truth, yearStarts[last]!);
  return { truth, reached, occurrences: never };
}

/** The first day of the stretch up to the last day on which a rule is at least so true. */
function stretch(rule: RuleProgram, ledger: Ledger, truth: Truth, yearStart: number): number {
  let first = ledger.days.last;
  while (first > yearStart && ruleOn(rule, ledger, first - 1) >= truth) first--;
  return first;
}

/** The same for a rising rule: between two days on which it can rise it only falls, so the day before each tells of all of them. */
function stretchOfRising(rule: RuleProgram, ledger: Ledger, truth: Truth): number {
  const positions = risingPositions(rule, ledger);
  let place = positions.length - 1;
  while (place > 0 && ruleOn(rule, ledger, positions[place]! - 1) >= truth) place--;
  return positions[place]!;
}
