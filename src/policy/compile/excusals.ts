import type { Excusal } from "../../attendance/index.js";
import { leavesOf } from "./leaves.js";
import type { RuleProgram, Tally } from "./program.js";

/** What a rule counts, and after it what the rules count that it refers to, which are known before it. */
export function talliesOf({ when, counters }: RuleProgram, rules: readonly RuleProgram[]): Set<number> {
  const others = leavesOf(when).flatMap((leaf) => (leaf.kind === "reached" ? [...rules[leaf.rule]!.tallies] : []));
  return new Set([...counters.map(({ tally }) => tally), ...others]);
}

/**
 * The excusals of absences to come that are worth trying for a rule: the gravest alone where all that is counted admits it and more of it can
 * only help.
 */
export function excusalsOf({ when, tallies, rising }: RuleProgram, all: readonly Tally[]): readonly Excusal[] {
  const admitted = [...tallies].map((tally) => all[tally]!.admits);
  const excusals = [...new Set(admitted.flat())];
  const gravestDoes =
    rising &&
    admitted.every(([gravest]) => gravest === excusals[0]) &&
    leavesOf(when).every(({ kind }) => kind !== "reached");
  return gravestDoes ? excusals.slice(0, 1) : excusals;
}
