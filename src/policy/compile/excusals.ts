import type { Excusal } from "../../attendance/index.js";
import { isRising } from "./bounds.js";
import { hasNot, leavesOf } from "./leaves.js";
import type { CounterNode, RuleProgram, Tally } from "./program.js";

/**
 * The excusals of absences to come that are worth trying for a rule: the gravest alone where every counting leaf admits it, more of it can only
 * help, and no run is bridged by excused days.
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
  const gravestDoes = admitted.every(([gravest]) => gravest === "unexcused") && isHelpedByMore(rule, rules);
  return gravestDoes ? excusals.slice(0, 1) : excusals;
}

/** Whether no leaf of a rule, nor of the rules it refers to, can come to be false by more that is missed. */
function isHelpedByMore(rule: RuleProgram, rules: readonly RuleProgram[], seen = new Set<RuleProgram>()): boolean {
  if (seen.has(rule)) return true;
  seen.add(rule);
  if (hasNot(rule.when)) return false;
  return leavesOf(rule.when).every((leaf) => {
    if (leaf.kind === "fact" || leaf.kind === "grades") return true;
    if (!isRising(leaf.bounds)) return false;
    if (leaf.kind !== "reached") return true;
    const other = rules[leaf.rule]!;
    // Two stretches in which a rule holds may grow into one.
    const { holds = "while-true" } = other.rule;
    return holds !== "while-true" && isHelpedByMore(other, rules, seen);
  });
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
