import type { Excusal } from "../../attendance/index.js";
import { markedFromNowOn } from "../../attendance/internal.js";
import { countersBehind } from "../compile/excusals.js";
import { leavesOf, type Leaf } from "../compile/leaves.js";
import type { CounterNode, PolicyProgram, ReachedNode, RuleProgram } from "../compile/program.js";
import { no, yes } from "../compile/truth.js";
import { observedOn, thresholdOn } from "../evaluate/counters.js";
import { evaluate } from "../evaluate/evaluate.js";
import { openLedger, shapeOn, type Ledger } from "../evaluate/ledger.js";
import type { Outcome } from "../evaluate/outcome.js";
import { referToRules } from "../evaluate/occasions.js";
import { conditionOn, isCounted } from "../evaluate/rule-days.js";
import { hypotheticalPattern } from "../evaluate/tally-table.js";
import type { Distance } from "../types.js";

type DecisiveLeaf = CounterNode | ReachedNode;

/** So many absences of one excusal reach a rule; without a distance where no leaf comes to be true by them. */
interface Way {
  readonly remaining: number;
  readonly distance: Distance | undefined;
}

/**
 * How far the rules that are not met are: the least number of whole absences on the student's next school days that would reach each, the
 * nearest first. A rule that no absence reaches before the calendar or the enrollment ends is left out.
 */
export function distancesOf(ledger: Ledger, outcomes: readonly Outcome[]): Distance[] {
  if (ledger.days.last + 1 === ledger.days.length) return [];
  const { rules, excusals } = ledger.bound.program;
  const futures: Partial<Record<Excusal, Ledger>> = {};
  const distances = rules.flatMap((rule, number) => {
    if (outcomes[number]!.truth !== no) return [];
    const ways = excusals[number]!.flatMap((excusal) =>
      distanceIn(rule, ledger, (futures[excusal] ??= absentFromNowOn(ledger, excusal))),
    );
    const least = Math.min(...ways.map(({ remaining }) => remaining));
    return ways.find(({ remaining, distance }) => remaining === least && distance)?.distance ?? [];
  });
  return distances.sort(byRemaining);
}

function byRemaining(a: Distance, b: Distance): number {
  return a.remaining - b.remaining;
}

/** What it takes if every day to come is missed; nothing where that does not reach the rule. */
function distanceIn(rule: RuleProgram, ledger: Ledger, future: Ledger): Way[] {
  const { last } = ledger.days;
  for (let position = last + 1; position < future.days.length; position++) {
    if (!isReached(rule, future, position)) continue;
    const remaining = position - last;
    const leaf = decisiveLeaf(rule, future, last, position);
    const distance = leaf && {
      ruleId: rule.rule.id,
      observed: observedOn(leaf, ledger, last),
      threshold: thresholdOn(leaf, future, position),
      unit: unitOf(leaf, ledger.bound.program),
      remaining,
    };
    return [{ remaining, distance }];
  }
  return [];
}

function isReached(rule: RuleProgram, future: Ledger, position: number): boolean {
  if (rule.rule.holds === "each-time" && !isCounted(rule, future, position)) return false;
  return conditionOn(rule, future, position) === yes;
}

/** The first leaf that is true on the day reached and was not on the last day so far; else the first that is true. */
function decisiveLeaf(rule: RuleProgram, future: Ledger, last: number, position: number): DecisiveLeaf | undefined {
  const reached = leavesOf(rule.when)
    .filter(isDecisive)
    .filter((leaf) => evaluate(leaf, future, position) === yes);
  return reached.find((leaf) => evaluate(leaf, future, last) !== yes) ?? reached[0];
}

function isDecisive(leaf: Leaf): leaf is DecisiveLeaf {
  return leaf.kind !== "fact" && leaf.kind !== "grades";
}

/** What a leaf counts; of one that refers to a rule, what that rule counts. */
function unitOf(leaf: DecisiveLeaf, program: PolicyProgram): Distance["unit"] {
  const [counter] = leaf.kind === "reached" ? countersBehind(program.rules[leaf.rule]!, program.rules) : [leaf];
  return counter === undefined ? "day" : program.tallies[counter.tally]!.unit;
}

/** The same student, absent on every school day to come. */
function absentFromNowOn(ledger: Ledger, excusal: Excusal): Ledger {
  const { bound, asOf, student, days, facts, determinations } = ledger;
  const known = bound.register.packed.patterns.length;
  const future = markedFromNowOn(days, (position) => hypotheticalPattern(known, shapeOn(ledger, position), excusal));
  return referToRules(openLedger(bound, asOf, student, facts, determinations, future));
}
