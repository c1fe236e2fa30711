import type { Condition, Policy, Rule } from "../../../src/index.js";

/** A condition and every part of it. */
export function conditionsIn(condition: Condition): Condition[] {
  if ("all" in condition) return [condition, ...condition.all.flatMap(conditionsIn)];
  if ("any" in condition) return [condition, ...condition.any.flatMap(conditionsIn)];
  if ("not" in condition) return [condition, ...conditionsIn(condition.not)];
  return [condition];
}

/** The policy with every leaf put through a change. */
export function withLeaves(policy: Policy, change: (leaf: Condition, rule: Rule) => Condition): Policy {
  const through = (condition: Condition, rule: Rule): Condition => {
    if ("all" in condition) return { all: condition.all.map((part) => through(part, rule)) };
    if ("any" in condition) return { any: condition.any.map((part) => through(part, rule)) };
    if ("not" in condition) return { not: through(condition.not, rule) };
    return change(condition, rule);
  };
  return { ...policy, rules: policy.rules.map((rule) => ({ ...rule, when: through(rule.when, rule) })) };
}
