import { ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";

/** Rules that are met each time, and count nothing that could be a time. */
export function* findEachTimeWithoutCount({ rules }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    const counts = placed.leaves.some(
      ({ condition }) => "count" in condition || "share" in condition || "consecutive" in condition,
    );
    if (placed.rule.holds !== "each-time" || counts) continue;
    yield ofRule(placed, "each-time-without-count", "error", [...placed.path, "holds"], {
      message: "the rule is met on days that it counts itself, and it counts none",
      fix: "Add the count that makes an occurrence, or take `once-reached` or `while-true`.",
    });
  }
}
