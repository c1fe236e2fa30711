import { ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";

/** Terms that the calendar does not have, so that the condition stays unknown. */
export function* findMissingTerms({ rules, limits }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    for (const { condition, path } of placed.leaves) {
      const window = "within" in condition ? condition.within : undefined;
      if (window === undefined || limits.knows(window) || typeof window === "string" || !("term" in window)) continue;
      yield ofRule(placed, "missing-term", "warning", [...path, "within", "term"], {
        message: `this calendar has no ${window.term.replace("-", " ")}, so that the condition stays unknown`,
        fix: "Add terms of this kind to the calendar, or look at another window.",
      });
    }
  }
}
