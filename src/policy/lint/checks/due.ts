import { ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";

/** Due dates that cannot be kept, and more time where there is no date. */
export function* findDueFaults({ rules }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    for (const [index, { due, extension }] of placed.rule.duties.entries()) {
      const path = [...placed.path, "duties", index];
      if (due?.before === true && due.within === 0) {
        yield ofRule(placed, "due-before-trigger", "warning", [...path, "due", "within"], {
          message: "the duty is due on the day before it arises",
          fix: "Let it be due within a day at least, or leave `before` out.",
        });
      }
      if (extension === undefined || due !== undefined) continue;
      yield ofRule(placed, "extension-without-due", "warning", [...path, "extension"], {
        message: "the duty has no due date that could be extended",
        fix: "Say when the duty is due, or leave the extension out.",
      });
    }
  }
}
