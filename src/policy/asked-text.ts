import type { AskedText, ComparisonName } from "../messages/index.js";
import type { Comparison, Condition } from "./types.js";

const names = ["atLeast", "moreThan", "atMost", "lessThan", "between"] as const satisfies readonly ComparisonName[];

/** A comparison as sentences take it. */
export function askedText(comparison: Comparison): AskedText {
  if ("atLeast" in comparison) return { comparison: "atLeast", numbers: [comparison.atLeast] };
  if ("moreThan" in comparison) return { comparison: "moreThan", numbers: [comparison.moreThan] };
  if ("atMost" in comparison) return { comparison: "atMost", numbers: [comparison.atMost] };
  if ("lessThan" in comparison) return { comparison: "lessThan", numbers: [comparison.lessThan] };
  return { comparison: "between", numbers: comparison.between };
}

/** Whether a condition compares with numbers of its own. */
export function hasComparison(condition: Condition): condition is Condition & Comparison {
  return names.some((name) => name in condition);
}
