import { unitOf, windowOf, type Leaf } from "../../condition/parts.js";
import { countedIn, isOccasion } from "../../implication/unit-order.js";
import type { LintContext } from "../context.js";

/** What a condition without parts can come to at most, in what it compares; undefined where nothing can be said of it. */
export function mostOf(leaf: Leaf, { limits, ruleById }: LintContext): number | undefined {
  const window = windowOf(leaf);
  if (!limits.knows(window)) return undefined;
  if ("reached" in leaf) {
    const isOnce = ruleById.get(leaf.reached)?.rule.holds === "once-reached";
    return isOnce ? 1 : limits.mostIn(window, countedIn("day"));
  }
  const unit = unitOf(leaf);
  if (unit === undefined) return undefined;
  const counted = countedIn(unit);
  if (!("share" in leaf)) return limits.mostIn("atLeastPerMonth" in leaf ? "calendar-month" : window, counted);
  if (typeof leaf.of === "number") return leaf.of === 0 ? undefined : limits.mostIn(window, counted) / leaf.of;
  return counted.units.some(isOccasion) ? Number.POSITIVE_INFINITY : 1;
}
