import type { CountingRules } from "../../attendance/index.js";
import { intervalOf, type Interval } from "./interval.js";
import type { Leaf } from "./leaf.js";
import { countedIn, countsWhole } from "./unit-order.js";

/** The numbers that a condition admits. Of a pace, what it asks for at the least: that of the first month. */
export function numbersOf(leaf: Leaf, counting: CountingRules): Interval {
  if ("grades" in leaf || "equals" in leaf) return {};
  if ("atLeastPerMonth" in leaf) return intervalOf({ atLeast: leaf.atLeastPerMonth }, false);
  return intervalOf(leaf, areWhole(leaf, counting));
}

/** Whether a condition compares whole numbers only. */
export function areWhole(leaf: Leaf, counting: CountingRules): boolean {
  if ("atLeastPerMonth" in leaf) return false;
  const units = "count" in leaf ? leaf.count : "consecutive" in leaf ? leaf.consecutive : undefined;
  return "reached" in leaf || (units !== undefined && countsWhole(countedIn(units), counting));
}

/** Whether a condition asks for so much a month. */
export function isPace(leaf: Leaf): boolean {
  return "atLeastPerMonth" in leaf;
}
