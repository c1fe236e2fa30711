import type { CountingRules } from "../../../attendance/index.js";
import type { Leaf } from "../../implication/leaf.js";
import { leavesCover } from "../../implication/leaf-exclusion.js";
import { leafImplies } from "../../implication/leaf-order.js";
import { numbersOf } from "../../implication/numbers.js";
import { normalForm } from "../../implication/normal-form.js";
import type { Condition } from "../../types.js";
import { ofRule, type LintContext, type Path } from "../context.js";
import { firstPair, type PlacedLiteral } from "../first-pair.js";
import { mostOf } from "../limits/leaf-limit.js";
import { partsOf } from "../place.js";
import { thresholdPath } from "../threshold.js";
import type { PolicyFinding } from "../types.js";

/** Conditions that hold whatever a student missed. */
export function* findAlwaysMet(context: LintContext): Iterable<PolicyFinding> {
  for (const placed of context.rules) {
    for (const { condition, path } of placed.leaves) {
      if (!isAlwaysMet(condition, context)) continue;
      yield ofRule(placed, "always-met", "warning", thresholdPath(condition, path), {
        message: "every student meets this, whatever was missed",
        fix: "Ask for a number that some students do not come to, or leave the condition out.",
      });
    }
    for (const { condition, path } of placed.compounds) {
      const part = "any" in condition ? coveredBy(condition, path, context) : undefined;
      if (part === undefined) continue;
      yield ofRule(placed, "always-met", "warning", part, {
        message: "this or another part of the `any` is always true, so that the whole is",
        fix: "Leave numbers between the parts, or join them by `all`.",
      });
    }
  }
}

function isAlwaysMet(leaf: Leaf, context: LintContext): boolean {
  const most = mostOf(leaf, context);
  if (most === undefined) return false;
  const { low, high } = numbersOf(leaf, context.counting);
  const fromNothing = low === undefined || low.n < 0 || (low.n === 0 && !low.open);
  const toMost = high === undefined || high.n / high.d > most || (high.n / high.d === most && !high.open);
  return fromNothing && toMost;
}

function coveredBy(any: Condition, path: Path, { counting, budget }: LintContext): Path | undefined {
  const literals = (partsOf(any, path) ?? []).flatMap((part) => {
    const form = normalForm(part.condition);
    return form.kind === "leaf" ? [{ ...form, path: part.path }] : [];
  });
  return firstPair(literals, budget, (a, b) => cover(a, b, counting))?.path;
}

function cover(a: PlacedLiteral, b: PlacedLiteral, counting: CountingRules): boolean {
  if (a.denied && b.denied) return false;
  if (a.denied) return leafImplies(a.leaf, b.leaf, "true", counting);
  if (b.denied) return leafImplies(b.leaf, a.leaf, "true", counting);
  return leavesCover(a.leaf, b.leaf, counting);
}
