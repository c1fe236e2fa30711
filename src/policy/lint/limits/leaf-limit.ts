import type { Leaf } from "../../implication/leaf.js";
import { countedIn } from "../../implication/unit-order.js";
import type { LintContext } from "../context.js";

/** What a condition without parts can come to at most, in what it compares; undefined where nothing can be said of it. */
export function mostOf(leaf: Leaf, { limits, ruleById }: LintContext): number | undefined {
  if ("within" in leaf && leaf.within !== undefined && !limits.knows(leaf.within)) return undefined;
  if ("count" in leaf) {
    return limits.mostIn("atLeastPerMonth" in leaf ? "calendar-month" : leaf.within, countedIn(leaf.count));
  }
  if ("consecutive" in leaf) return limits.mostIn("school-year", countedIn(leaf.consecutive));
  if ("share" in leaf) {
    const counted = countedIn(leaf.share);
    if (typeof leaf.of === "number") return leaf.of === 0 ? undefined : limits.mostIn(leaf.within, counted) / leaf.of;
    const severalADay = counted.units.some((unit) => typeof unit === "object" && "occasionOver" in unit);
    return severalADay ? Number.POSITIVE_INFINITY : 1;
  }
  if (!("reached" in leaf)) return undefined;
  const other = ruleById.get(leaf.reached)?.rule;
  if (other?.holds === "once-reached") return 1;
  return limits.daysIn(leaf.within ?? "school-year");
}
