import type { Excusal } from "../../attendance/index.js";
import { isRising } from "./bounds.js";
import { leavesOf } from "./leaves.js";
import type { CounterNode, RuleProgram, Tally } from "./program.js";

/**
 * The excusals of absences to come that are worth trying for a rule: the gravest alone where every counting leaf admits it and no run is bridged
 * by excused days.
 */
export function excusalsOf(
  rule: RuleProgram,
  rules: readonly RuleProgram[],
  tallies: readonly Tally[],
): readonly Excusal[] {
  const counters = countersBehind(rule, rules);
  const admitted = counters.map(({ tally }) => tallies[tally]!.admits);
  const bridged = counters.some(
    (counter, number) =>
      counter.kind === "run" &&
      counter.bridge !== undefined &&
      isRising(counter.bounds) &&
      admitted[number]!.length > 0,
  );
  if (bridged) admitted.push(["excused"]);
  const excusals = [...new Set(admitted.flat())];
  return admitted.every(([gravest]) => gravest === "unexcused") ? excusals.slice(0, 1) : excusals;
}

/** The counting leaves of a rule and of the rules it refers to. */
export function countersBehind(
  rule: RuleProgram,
  rules: readonly RuleProgram[],
  seen = new Set<RuleProgram>(),
): CounterNode[] {
  if (seen.has(rule)) return [];
  seen.add(rule);
  const others = leavesOf(rule.when).filter((leaf) => leaf.kind === "reached");
  return [...rule.counters, ...others.flatMap((leaf) => countersBehind(rules[leaf.rule]!, rules, seen))];
}
