import { field, items, wholeNumber, word, words, type Place } from "../../place.js";
import type { Rule } from "../types.js";
import { checkDuties } from "./check-duties.js";
import { compileCondition } from "./compile-condition.js";
import { compileScope } from "./compile-scope.js";
import { compileEffective } from "./effective.js";
import { excusalsOf } from "./excusals.js";
import { leavesOf } from "./leaves.js";
import type { Effective, RuleProgram } from "./program.js";
import { risesOnMarks } from "./rising.js";
import type { Work } from "./work.js";

/** A rule, once those it refers to are compiled as well. */
export function compileRule(rule: Place, within: Effective, work: Work): RuleProgram {
  word(field(rule, "tier"), [1, 2, 3]);
  const requires = words(field(rule, "requires", []));
  for (const name of requires) work.names.add(name);
  checkDuties(items(field(rule, "duties")), work.ids);
  const appliesTo = field(rule, "appliesTo", {});
  const when = compileCondition(field(rule, "when"), work);
  const scoped = compileScope(appliesTo, when);
  const leaves = leavesOf(when);
  const counters = leaves.filter((leaf) => "tally" in leaf);
  const referred = leaves.filter((leaf) => leaf.kind === "reached").map((leaf) => leaf.rule);
  const others = referred.map((number) => work.rule(number));
  for (const number of referred) work.referred.add(number);
  const tallies = new Set([
    ...counters.flatMap(({ tally, bridge = tally }) => [tally, bridge]),
    ...others.flatMap((other) => [...other.tallies]),
  ]);
  const rising = risesOnMarks(scoped, work);
  return {
    rule: rule.value as Rule,
    holds: word(field(rule, "holds", "while-true"), ["while-true", "once-reached", "each-time"]),
    requires,
    when,
    scoped,
    counters,
    minimumMembership: wholeNumber(field(appliesTo, "minimumMembership", 0)),
    effective: compileEffective(rule, within),
    depth: 1 + Math.max(0, ...others.map(({ depth }) => depth)),
    tallies,
    rising,
    excusals: excusalsOf(tallies, rising && others.length === 0, work),
  };
}
