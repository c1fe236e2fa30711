import type { Leaf } from "../implication/leaf.js";
import type { Comparison } from "../types.js";
import type { Path } from "./context.js";

const names = ["atLeast", "moreThan", "atMost", "lessThan", "between", "atLeastPerMonth"] as const;

/** The path of the number that a condition compares with. */
export function thresholdPath(leaf: Leaf, path: Path): Path {
  const name = names.find((own) => Object.hasOwn(leaf, own));
  return name === undefined ? path : [...path, name];
}

/** A comparison in words: "at least 5". */
export function inWords(comparison: Comparison | { readonly atLeastPerMonth: number }): string {
  if ("atLeast" in comparison) return `at least ${comparison.atLeast}`;
  if ("moreThan" in comparison) return `more than ${comparison.moreThan}`;
  if ("atMost" in comparison) return `at most ${comparison.atMost}`;
  if ("lessThan" in comparison) return `less than ${comparison.lessThan}`;
  if ("between" in comparison) return `${comparison.between[0]} to ${comparison.between[1]}`;
  return `at least ${comparison.atLeastPerMonth} a month`;
}
