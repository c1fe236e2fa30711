import type { Comparison } from "../../src/index.js";
import type { Rational } from "./rational.js";
import { compare, fromNumber } from "./rational.js";

/** Whether an exact value stands in a comparison. */
export function compares(value: Rational, comparison: Comparison): boolean {
  if ("atLeast" in comparison) return compare(value, fromNumber(comparison.atLeast)) >= 0;
  if ("moreThan" in comparison) return compare(value, fromNumber(comparison.moreThan)) > 0;
  if ("atMost" in comparison) return compare(value, fromNumber(comparison.atMost)) <= 0;
  if ("lessThan" in comparison) return compare(value, fromNumber(comparison.lessThan)) < 0;
  const [least, most] = comparison.between;
  return compare(value, fromNumber(least)) >= 0 && compare(value, fromNumber(most)) <= 0;
}

/** The number a comparison compares with; of `between` the lower end. */
export function thresholdOf(comparison: Comparison): number {
  if ("between" in comparison) return comparison.between[0];
  return Object.values(comparison)[0] as number;
}

/** The comparison of a condition that carries one among its other properties. */
export function comparisonIn(condition: object): Comparison | undefined {
  const key = (["atLeast", "moreThan", "atMost", "lessThan", "between"] as const).find((name) => name in condition);
  return key === undefined
    ? undefined
    : ({ [key]: (condition as Record<string, unknown>)[key] } as unknown as Comparison);
}
