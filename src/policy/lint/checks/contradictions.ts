import type { CountingRules } from "../../../attendance/index.js";
import { leafImplies, leavesExclude, type Leaf } from "../../implication/leaf-order.js";
import { normalForm } from "../../implication/normal-form.js";
import type { Condition } from "../../types.js";
import { ofRule, type LintContext, type Path, type PlacedRule } from "../context.js";
import type { PolicyFinding } from "../types.js";

interface Demand {
  readonly leaf: Leaf;
  readonly denied: boolean;
  readonly path: Path;
}

/** Conditions that have to hold together and cannot, those of `appliesTo` among them. */
export function* findContradictions(context: LintContext): Iterable<PolicyFinding> {
  for (const placed of context.rules) {
    const whole = [...scopeOf(placed), ...demandsOf(placed.rule.when, [...placed.path, "when"])];
    const inner = placed.compounds
      .filter(({ condition, path }) => "all" in condition && condition !== placed.rule.when && path.includes("any"))
      .map(({ condition, path }) => [...scopeOf(placed), ...demandsOf(condition, path)]);
    for (const demands of [whole, ...inner]) {
      const pair = opposed(demands, context);
      if (pair === undefined) continue;
      yield ofRule(placed, "contradiction", "error", pair.path, {
        message: "this and another condition that has to hold with it can never both be true",
        fix: "Let the numbers meet, or join the two by `any`.",
      });
    }
  }
}

/** Whom the rule is for, as conditions. An age taken on one day of the year is another age than that of the day. */
function scopeOf({ rule, path }: PlacedRule): Demand[] {
  const { grades, ages, ageOn = "day" } = rule.appliesTo ?? {};
  const demands: Demand[] = [];
  if (grades !== undefined && grades.length > 0) {
    demands.push({ leaf: { grades }, denied: false, path: [...path, "appliesTo", "grades"] });
  }
  if (ages !== undefined && ageOn === "day") {
    demands.push({ leaf: { fact: "age", ...ages }, denied: false, path: [...path, "appliesTo", "ages"] });
  }
  return demands;
}

/** What a condition demands for sure: itself, or the parts of its `all`. */
function demandsOf(condition: Condition, path: Path): Demand[] {
  if ("all" in condition) return condition.all.flatMap((part, index) => demandsOf(part, [...path, "all", index]));
  const form = normalForm(condition);
  return form.kind === "leaf" ? [{ leaf: form.leaf, denied: form.denied, path }] : [];
}

function opposed(demands: readonly Demand[], { counting, budget }: LintContext): Demand | undefined {
  for (let second = 1; second < demands.length; second++) {
    for (let first = 0; first < second; first++) {
      if (budget.left-- <= 0) return undefined;
      if (areOpposed(demands[first]!, demands[second]!, counting)) return demands[second];
    }
  }
  return undefined;
}

function areOpposed(a: Demand, b: Demand, counting: CountingRules): boolean {
  if (a.denied && b.denied) return false;
  if (a.denied) return leafImplies(b.leaf, a.leaf, "true", counting);
  if (b.denied) return leafImplies(a.leaf, b.leaf, "true", counting);
  return leavesExclude(a.leaf, b.leaf, counting);
}
