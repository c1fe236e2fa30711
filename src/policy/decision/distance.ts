import type { Excusal } from "../../attendance/index.js";
import { markedFromNowOn } from "../../attendance/internal.js";
import { leavesOf } from "../compile/leaves.js";
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

/**
 * How far the rules that are not met are: the least number of whole absences on the student's next school days that would reach each, the
 * nearest first. A rule that no absence reaches before the calendar or the enrollment ends is left out.
 */
export function distancesOf(ledger: Ledger, outcomes: readonly Outcome[]): Distance[] {
  if (ledger.days.last + 1 === ledger.days.length) return [];
  const futures: Partial<Record<Excusal, Ledger>> = {};
  const distances = ledger.bound.program.rules.flatMap((rule, number) => {
    if (outcomes[number]!.truth !== no) return [];
    const tried = rule.excusals.map((excusal) => (futures[excusal] ??= absentFromNowOn(ledger, excusal)));
    return distanceOf(rule, ledger, tried);
  });
  return distances.sort((a, b) => a.remaining - b.remaining);
}

/** What it takes if every day to come is missed, in one of these ways; nothing where none reaches the rule, or no leaf comes to be true by it. */
function distanceOf(rule: RuleProgram, ledger: Ledger, futures: readonly Ledger[]): Distance[] {
  const { bound, days } = ledger;
  for (let position = days.last + 1; position < days.length; position++) {
    const reached = futures.filter((future) => isReached(rule, future, position));
    if (reached.length === 0) continue;
    const [leaf] = reached.flatMap((future) => decisiveLeaf(rule, future, days.last, position));
    if (leaf === undefined) break;
    return [
      {
        ruleId: rule.rule.id,
        observed: observedOn(leaf, ledger, days.last),
        threshold: thresholdOn(leaf, ledger, position),
        unit: unitOf(leaf, bound.program),
        remaining: position - days.last,
      },
    ];
  }
  return [];
}

function isReached(rule: RuleProgram, future: Ledger, position: number): boolean {
  if (rule.holds === "each-time" && !isCounted(rule, future, position)) return false;
  return conditionOn(rule, future, position) === yes;
}

/** The first leaf that is true on the day reached and was not on the last day so far; else the first that is true. */
function decisiveLeaf(rule: RuleProgram, future: Ledger, last: number, position: number) {
  const reached = leavesOf(rule.when)
    .filter((leaf) => "window" in leaf)
    .filter((leaf) => evaluate(leaf, future, position) === yes);
  return reached.find((leaf) => evaluate(leaf, future, last) !== yes) ?? reached.slice(0, 1);
}

/** What a leaf counts; of one that refers to a rule, what that rule counts. */
function unitOf(leaf: CounterNode | ReachedNode, { rules, tallies }: PolicyProgram): Distance["unit"] {
  const [tally] = leaf.kind === "reached" ? rules[leaf.rule]!.tallies : [leaf.tally];
  return tally === undefined ? "day" : tallies[tally]!.unit;
}

/** The same student, absent on every school day to come. */
function absentFromNowOn(ledger: Ledger, excusal: Excusal): Ledger {
  const { bound, asOf, student, days, facts, determinations } = ledger;
  const known = bound.register.packed.patterns.length;
  const future = markedFromNowOn(days, (position) => hypotheticalPattern(known, shapeOn(ledger, position), excusal));
  return referToRules(openLedger(bound, asOf, student, facts, determinations, future));
}
