import { TruancyError } from "../../errors.js";
import type { Comparison } from "../types.js";

type Path = readonly (string | number)[];

const comparisons = ["atLeast", "moreThan", "atMost", "lessThan", "between"] as const;

/** Throw unless a condition compares in exactly one way, with finite numbers. */
export function checkComparison(comparison: Comparison, path: Path, others: readonly string[] = []): void {
  const given = [...comparisons, ...others].filter((name) => Object.hasOwn(comparison, name));
  if (given.length !== 1) throw new TruancyError("invalid-policy", path, "exactly one comparison");
  const name = given[0]!;
  const value = (comparison as unknown as Record<string, unknown>)[name];
  if (name !== "between") {
    if (others.includes(name) && name !== "atLeastPerMonth") return;
    requireFinite(value, [...path, name]);
    return;
  }
  if (!Array.isArray(value) || value.length !== 2)
    throw new TruancyError("invalid-policy", [...path, name], "two numbers");
  requireFinite(value[0], [...path, name, 0]);
  requireFinite(value[1], [...path, name, 1]);
}

/** Throw unless a value is a finite number. */
export function requireFinite(value: unknown, path: Path): void {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new TruancyError("invalid-number", path, "a finite number");
}

/** The most days, weeks or months that a window or a due date may count: no law looks a century back or ahead. */
const mostUnits = 36600;

/** Throw unless a value is a whole number from a least one on. */
export function requireWhole(value: unknown, least: number, path: Path): void {
  if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= mostUnits) return;
  throw new TruancyError("invalid-number", path, `a whole number from ${least} to ${mostUnits}`);
}

/** Throw unless a value is of a closed list. */
export function requireOneOf(value: unknown, list: readonly unknown[], path: Path): void {
  if (!list.includes(value)) throw new TruancyError("invalid-policy", path, `one of ${list.join(", ")}`);
}
