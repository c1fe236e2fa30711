import type { CountingRules } from "../../attendance/index.js";
import { unitOf, type Leaf } from "../condition/parts.js";
import { type Interval, intervalOf, wholeIn } from "./interval.js";
import { countedIn, countsWhole } from "./unit-order.js";

/** The numbers that a condition admits. Of a pace, what it asks for at the least: that of the first month. */
export function numbersOf(leaf: Leaf, counting: CountingRules): Interval {
  if ("grades" in leaf || "equals" in leaf) return { low: undefined, high: undefined };
  return areWhole(leaf, counting) ? wholeIn(intervalOf(leaf)) : intervalOf(leaf);
}

/** Whether a condition compares whole numbers only. */
export function areWhole(leaf: Leaf, counting: CountingRules): boolean {
  if ("share" in leaf || isPace(leaf)) return false;
  const unit = unitOf(leaf);
  return "reached" in leaf || (unit !== undefined && countsWhole(countedIn(unit), counting));
}

/** Whether a condition asks for so much a month. */
export function isPace(leaf: Leaf): boolean {
  return "atLeastPerMonth" in leaf;
}
