import type { Comparison } from "../types.js";
import { areApart, intervalOf, isWithin } from "./interval.js";
import type { Leaf } from "./leaf.js";

type FactLeaf = Extract<Leaf, { fact: unknown }>;

/** Whether a condition on a fact is sure to bring another one on it with it. */
export function factImplies(a: FactLeaf, b: FactLeaf): boolean {
  if ("equals" in a || "equals" in b) return "equals" in a && "equals" in b && a.equals === b.equals;
  return isWithin(intervalOf(a as Comparison, false), intervalOf(b as Comparison, false));
}

/** Whether two conditions on one fact can never both be true. */
export function factsExclude(a: FactLeaf, b: FactLeaf): boolean {
  if ("equals" in a && "equals" in b) return a.equals !== b.equals;
  // A value is text or a number; but an age that is text is read from the birth date, as a number.
  if ("equals" in a || "equals" in b) return a.fact !== "age";
  const [left, right] = [intervalOf(a as Comparison, false), intervalOf(b as Comparison, false)];
  return Boolean(
    (left.low && right.high && areApart(left.low, right.high)) ||
    (right.low && left.high && areApart(right.low, left.high)),
  );
}
