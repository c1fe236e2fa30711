import type { Excusal } from "../../attendance/index.js";
import { markedFromNowOn } from "../../attendance/internal.js";
import { isRising } from "../compile/bounds.js";
import { leavesOf, type Leaf } from "../compile/leaves.js";
import type { CountNode, PolicyProgram, ReachedNode, RuleProgram, RunNode, ShareNode } from "../compile/program.js";
import { no, yes } from "../compile/truth.js";
import { evaluate } from "../evaluate/evaluate.js";
import { ledgerOver, shapeOn, type Ledger } from "../evaluate/ledger.js";
import type { Outcome } from "../evaluate/outcome.js";
import { surelyReached } from "../evaluate/reached-truth.js";
import { isCounted, referToRules, scopeOn } from "../evaluate/rule-days.js";
import { hypotheticalPattern } from "../evaluate/tally-table.js";
import type { Distance } from "../types.js";
import { observedOn, thresholdOn } from "./trace.js";

type DecisiveLeaf = CountNode | ShareNode | RunNode | ReachedNode;

/**
 * How far the rules that are not met are: the least number of whole absences on the student's next school days that would reach each, the
 * nearest first. A rule that no absence reaches before the calendar or the enrollment ends is left out.
 */
export function distancesOf(ledger: Ledger, outcomes: readonly Outcome[]): Distance[] {
  if (ledger.days.last + 1 === ledger.days.length) return [];
  const futures = new Map<Excusal, Ledger>();
  const future = (excusal: Excusal): Ledger => {
    let known = futures.get(excusal);
    if (known === undefined) futures.set(excusal, (known = absentFromNowOn(ledger, excusal)));
    return known;
  };
  return ledger.bound.program.rules
    .flatMap((rule, number) => (outcomes[number]!.truth === no ? (distanceOf(rule, ledger, future) ?? []) : []))
    .sort((a, b) => a.remaining - b.remaining);
}

function distanceOf(rule: RuleProgram, ledger: Ledger, future: (excusal: Excusal) => Ledger): Distance | undefined {
  let nearest: Distance | undefined;
  for (const excusal of excusalsOf(rule, ledger)) {
    const distance = distanceIn(rule, ledger, future(excusal));
    if (distance !== undefined && (nearest === undefined || distance.remaining < nearest.remaining)) nearest = distance;
  }
  return nearest;
}

/** The excusals worth trying: unexcused alone where every counting leaf admits it and no run is bridged by excused days. */
function excusalsOf(rule: RuleProgram, { bound }: Ledger): readonly Excusal[] {
  const counters = countersBehind(rule, bound.program);
  const admitted = counters.map(({ tally }) => bound.program.tallies[tally]!.admits);
  const bridged = counters.some(
    (counter, number) =>
      counter.kind === "run" &&
      counter.bridge !== undefined &&
      isRising(counter.bounds) &&
      admitted[number]!.length > 0,
  );
  if (!bridged && admitted.length > 0 && admitted.every(([gravest]) => gravest === "unexcused")) return ["unexcused"];
  return [...new Set([...admitted.flat(), ...(bridged ? (["excused"] as const) : [])])];
}

/** The counting leaves of a rule and of the rules it refers to. */
function countersBehind(rule: RuleProgram, program: PolicyProgram): RuleProgram["counters"] {
  const others = leavesOf(rule.when).filter((leaf) => leaf.kind === "reached");
  if (others.length === 0) return rule.counters;
  return [...rule.counters, ...others.flatMap((leaf) => countersBehind(program.rules[leaf.rule]!, program))];
}

function distanceIn(rule: RuleProgram, ledger: Ledger, future: Ledger): Distance | undefined {
  const { last } = ledger.days;
  for (let position = last + 1; position < future.days.length; position++) {
    if (!isReached(rule, future, position)) continue;
    const leaf = decisiveLeaf(rule, future, last, position);
    if (leaf === undefined) return undefined;
    return {
      ruleId: rule.rule.id,
      observed: observedNow(leaf, ledger),
      threshold: leaf.kind === "reached" ? leaf.bounds.threshold : thresholdOn(leaf, future, position),
      unit: unitOf(leaf, ledger.bound.program),
      remaining: position - last,
    };
  }
  return undefined;
}

function isReached(rule: RuleProgram, future: Ledger, position: number): boolean {
  if (rule.rule.holds === "each-time" && !isCounted(rule, future, position)) return false;
  return scopeOn(rule, future, position) === yes && evaluate(rule.when, future, position) === yes;
}

/** The first leaf that is true on the day reached and was not on the last day so far; else the first that is true. */
function decisiveLeaf(rule: RuleProgram, future: Ledger, last: number, position: number): DecisiveLeaf | undefined {
  const reached = leavesOf(rule.when).filter((leaf) => isDecisive(leaf) && evaluate(leaf, future, position) === yes);
  const leaf = reached.find((one) => last < 0 || evaluate(one, future, last) !== yes) ?? reached[0];
  return leaf as DecisiveLeaf | undefined;
}

function isDecisive(leaf: Leaf): leaf is DecisiveLeaf {
  return leaf.kind === "count" || leaf.kind === "share" || leaf.kind === "run" || leaf.kind === "reached";
}

function observedNow(leaf: DecisiveLeaf, ledger: Ledger): number {
  const { last } = ledger.days;
  if (last < 0) return 0;
  return leaf.kind === "reached" ? surelyReached(leaf, ledger, last) : observedOn(leaf, ledger, last);
}

/** What a leaf counts; of one that refers to a rule, what that rule counts. */
function unitOf(leaf: DecisiveLeaf, program: PolicyProgram): Distance["unit"] {
  if (leaf.kind === "reached") {
    const [first] = countersBehind(program.rules[leaf.rule]!, program);
    return first === undefined ? "day" : unitOf(first, program);
  }
  const { source } = leaf;
  if ("count" in source) return source.count;
  if ("share" in source) return source.share;
  return "consecutive" in source ? source.consecutive : "day";
}

/** The same student, absent on every school day to come. */
function absentFromNowOn(ledger: Ledger, excusal: Excusal): Ledger {
  const { bound, asOf, student, days, facts, determinations } = ledger;
  const known = bound.register.packed.patterns.length;
  const future = markedFromNowOn(days, (position) => hypotheticalPattern(known, shapeOn(ledger, position), excusal));
  return referToRules(ledgerOver(bound, asOf, student, future, facts, determinations));
}
