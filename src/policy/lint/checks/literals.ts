import type { CountingRules } from "../../../attendance/index.js";
import { partsOf, type Path, type Placed } from "../../condition/parts.js";
import { leafImplies, leavesCover, leavesExclude } from "../../implication/leaf-order.js";
import { normalForm, type Literal } from "../../implication/normal-form.js";
import type { Rule } from "../../types.js";
import { isFrom, isUpTo } from "../bound-values.js";
import type { LintContext, PlacedRule } from "../context.js";
import { firstPair, type PlacedLiteral } from "../first-pair.js";
import { mostOf } from "../limits/most-of.js";

/** Conditions that have to hold together and cannot, those of `appliesTo` among them. */
export function contradictions({ rule, path, compounds }: PlacedRule, context: LintContext): void {
  const inAny = compounds.filter((placed) => "all" in placed.condition && placed.path.includes("any"));
  for (const placed of [{ condition: rule.when, path: [...path, "when"] }, ...inAny]) {
    const pair = firstPair([...scopeOf(rule, [...path, "appliesTo"]), ...demandsOf(placed)], context, areOpposed);
    if (pair === undefined) continue;
    context.tell(
      "contradiction",
      "error",
      pair.path,
      "this and another condition that has to hold with it can never both be true",
      "Let the numbers meet, or join the two by `any`.",
    );
  }
}

/** Whom the rule is for, as conditions. An age taken on one day of the year is another age than that of the day. */
function scopeOf({ appliesTo: { grades = [], ages, ageOn = "day" } = {} }: Rule, path: Path): PlacedLiteral[] {
  const inGrades: PlacedLiteral = { leaf: { grades }, denied: false, path: [...path, "grades"] };
  const ofAge = ages && ageOn === "day" && { leaf: { fact: "age", ...ages }, denied: false, path: [...path, "ages"] };
  return [...(grades.length > 0 ? [inGrades] : []), ...(ofAge ? [ofAge] : [])];
}

/** What a condition demands for sure: itself, or the parts of its `all`. */
function demandsOf(placed: Placed): PlacedLiteral[] {
  return "all" in placed.condition ? partsOf(placed).flatMap(demandsOf) : literalsOf(placed);
}

function literalsOf({ condition, path }: Placed): PlacedLiteral[] {
  const form = normalForm(condition);
  return "leaf" in form ? [{ ...form, path }] : [];
}

/** Whether two literals can never both be true. */
function areOpposed(a: Literal, b: Literal, counting: CountingRules): boolean {
  if (a.denied && b.denied) return false;
  if (a.denied) return leafImplies(b.leaf, a.leaf, "true", counting);
  if (b.denied) return leafImplies(a.leaf, b.leaf, "true", counting);
  return leavesExclude(a.leaf, b.leaf, counting);
}

/** Conditions that hold whatever a student missed. */
export function alwaysMet({ leaves, compounds }: PlacedRule, context: LintContext): void {
  for (const { leaf, numberPath, numbers } of leaves) {
    const most = mostOf(leaf, context);
    if (most === undefined || !isFrom(0, numbers.low) || !isUpTo(most, numbers.high)) continue;
    context.tell(
      "always-met",
      "warning",
      numberPath,
      "every student meets this, whatever was missed",
      "Ask for a number that some students do not come to, or leave the condition out.",
    );
  }
  for (const placed of compounds) {
    const parts = "any" in placed.condition ? partsOf(placed) : [];
    const pair = firstPair(parts.flatMap(literalsOf), context, areExhaustive);
    if (pair === undefined) continue;
    context.tell(
      "always-met",
      "warning",
      pair.path,
      "this or another part of the `any` is always true, so that the whole is",
      "Leave numbers between the parts, or join them by `all`.",
    );
  }
}

/** Whether one of two literals is always true. */
function areExhaustive(a: Literal, b: Literal, counting: CountingRules): boolean {
  if (a.denied && b.denied) return false;
  if (a.denied) return leafImplies(a.leaf, b.leaf, "true", counting);
  if (b.denied) return leafImplies(b.leaf, a.leaf, "true", counting);
  return leavesCover(a.leaf, b.leaf, counting);
}
