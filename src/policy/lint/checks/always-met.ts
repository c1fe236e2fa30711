import type { CountingRules } from "../../../attendance/index.js";
import { leafImplies, leavesCover, numbersOf, type Leaf } from "../../implication/leaf-order.js";
import { normalForm, type Form } from "../../implication/normal-form.js";
import { ofRule, type LintContext, type Path } from "../context.js";
import { mostOf } from "../limits/leaf-limit.js";
import { partsOf } from "../place.js";
import { thresholdPath } from "../threshold.js";
import type { PolicyFinding } from "../types.js";

type Literal = Extract<Form, { kind: "leaf" }>;

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

function coveredBy(
  any: Parameters<typeof partsOf>[0],
  path: Path,
  { counting, budget }: LintContext,
): Path | undefined {
  const parts = (partsOf(any, path) ?? []).flatMap((part) => {
    const form = normalForm(part.condition);
    return form.kind === "leaf" ? [{ form, path: part.path }] : [];
  });
  for (let second = 1; second < parts.length; second++) {
    for (let first = 0; first < second; first++) {
      if (budget.left-- <= 0) return undefined;
      if (cover(parts[first]!.form, parts[second]!.form, counting)) return parts[second]!.path;
    }
  }
  return undefined;
}

function cover(a: Literal, b: Literal, counting: CountingRules): boolean {
  if (a.denied && b.denied) return false;
  if (a.denied) return leafImplies(a.leaf, b.leaf, "true", counting);
  if (b.denied) return leafImplies(b.leaf, a.leaf, "true", counting);
  return leavesCover(a.leaf, b.leaf, counting);
}
