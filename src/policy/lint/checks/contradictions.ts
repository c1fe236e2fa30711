import type { CountingRules } from "../../../attendance/index.js";
import { leavesExclude } from "../../implication/leaf-exclusion.js";
import { leafImplies } from "../../implication/leaf-order.js";
import { normalForm } from "../../implication/normal-form.js";
import type { Condition } from "../../types.js";
import { ofRule, type LintContext, type Path, type PlacedRule } from "../context.js";
import { firstPair, type PlacedLiteral } from "../first-pair.js";
import type { PolicyFinding } from "../types.js";

/** Conditions that have to hold together and cannot, those of `appliesTo` among them. */
export function* findContradictions({ rules, counting, budget }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    const whole = [...scopeOf(placed), ...demandsOf(placed.rule.when, [...placed.path, "when"])];
    const inner = placed.compounds
      .filter(({ condition, path }) => "all" in condition && condition !== placed.rule.when && path.includes("any"))
      .map(({ condition, path }) => [...scopeOf(placed), ...demandsOf(condition, path)]);
    for (const demands of [whole, ...inner]) {
      const pair = firstPair(demands, budget, (a, b) => areOpposed(a, b, counting));
      if (pair === undefined) continue;
      yield ofRule(placed, "contradiction", "error", pair.path, {
        message: "this and another condition that has to hold with it can never both be true",
        fix: "Let the numbers meet, or join the two by `any`.",
      });
    }
  }
}

/** Whom the rule is for, as conditions. An age taken on one day of the year is another age than that of the day. */
function scopeOf({ rule, path }: PlacedRule): PlacedLiteral[] {
  const { grades, ages, ageOn = "day" } = rule.appliesTo ?? {};
  const demands: PlacedLiteral[] = [];
  if (grades !== undefined && grades.length > 0) {
    demands.push({ leaf: { grades }, denied: false, path: [...path, "appliesTo", "grades"] });
  }
  if (ages !== undefined && ageOn === "day") {
    demands.push({ leaf: { fact: "age", ...ages }, denied: false, path: [...path, "appliesTo", "ages"] });
  }
  return demands;
}

/** What a condition demands for sure: itself, or the parts of its `all`. */
function demandsOf(condition: Condition, path: Path): PlacedLiteral[] {
  if ("all" in condition) return condition.all.flatMap((part, index) => demandsOf(part, [...path, "all", index]));
  const form = normalForm(condition);
  return form.kind === "leaf" ? [{ leaf: form.leaf, denied: form.denied, path }] : [];
}

function areOpposed(a: PlacedLiteral, b: PlacedLiteral, counting: CountingRules): boolean {
  if (a.denied && b.denied) return false;
  if (a.denied) return leafImplies(b.leaf, a.leaf, "true", counting);
  if (b.denied) return leafImplies(a.leaf, b.leaf, "true", counting);
  return leavesExclude(a.leaf, b.leaf, counting);
}
