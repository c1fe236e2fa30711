import { requireDay } from "../calendar/internal.js";
import type { IsoDate } from "../calendar/index.js";
import { checkForm } from "./policy-form.js";
import type { Condition, Effective, Policy, Rule } from "./types.js";

/**
 * The rules of a policy that are in force on a date, as a policy: what a handbook of that year shows.
 *
 * A decision needs no such policy, since {@link decide} looks at each rule on each day within its dates. Of two versions of a rule, with two ids
 * and dates that follow each other, each decides its own part of the year.
 *
 * @param policy the policy
 * @param date the date
 * @returns the policy with the rules in force, and with those that they refer to by `reached` or by `due.from`; without rules where the policy
 * itself is not in force
 * @throws {@link TruancyError} `invalid-date`; `invalid-policy` and `policy-too-deep` where it is no policy
 *
 * @example A rule of which the year 2026 has another version
 * ```ts
 * import { inForce } from "truancy-prevention/policy";
 * import type { Policy, Rule } from "truancy-prevention/policy";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const five: Rule = { ...usMa.rules[1]!, id: "five", effective: { until: "2025-12-31" } };
 * const four: Rule = { ...five, id: "four", effective: { from: "2026-01-01" } };
 * const policy: Policy = { ...usMa, rules: [five, four] };
 * inForce(policy, "2025-12-31").rules.map((rule) => rule.id); //=> ["five"]
 * inForce(policy, "2026-01-01").rules.map((rule) => rule.id); //=> ["four"]
 * ```
 * @category Working with policies
 */
export function inForce(policy: Policy, date: IsoDate): Policy {
  requireDay(date, ["date"]);
  checkForm(policy);
  if (!holdsOn(policy.effective, date)) return { ...policy, rules: [] };
  const ruleById = new Map(policy.rules.map((rule) => [rule.id, rule]));
  const kept = new Set(policy.rules.filter(({ effective }) => holdsOn(effective, date)));
  for (const rule of kept) {
    for (const name of namesIn(rule)) {
      const named = ruleById.get(name);
      if (named !== undefined) kept.add(named);
    }
  }
  return { ...policy, rules: policy.rules.filter((rule) => kept.has(rule)) };
}

function holdsOn({ from, until }: Effective = {}, date: IsoDate): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until);
}

function namesIn({ when, duties }: Rule): string[] {
  return [...reachedIn(when), ...duties.flatMap(({ due }) => due?.from ?? [])];
}

function reachedIn(condition: Condition): string[] {
  if ("all" in condition) return condition.all.flatMap(reachedIn);
  if ("any" in condition) return condition.any.flatMap(reachedIn);
  if ("not" in condition) return reachedIn(condition.not);
  return "reached" in condition ? [condition.reached] : [];
}
