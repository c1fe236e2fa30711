import { ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";

/** Names of rules and duties that there are not. */
export function* findUnknownNames({ rules, ruleById }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    for (const { condition, path } of placed.leaves) {
      if (!("reached" in condition) || ruleById.has(condition.reached)) continue;
      yield ofRule(placed, "unknown-rule", "error", [...path, "reached"], {
        message: `no rule of the policy is called \`${condition.reached}\``,
        fix: "Name a rule of this policy, or leave the condition out.",
      });
    }
    const dutyIds = new Set(placed.rule.duties.map(({ id }) => id));
    for (const [index, { due }] of placed.rule.duties.entries()) {
      if (due?.from === undefined || due.from === "trigger" || dutyIds.has(due.from) || ruleById.has(due.from))
        continue;
      yield ofRule(placed, "unknown-duty", "error", [...placed.path, "duties", index, "due", "from"], {
        message: `no duty of the rule and no rule of the policy is called \`${due.from}\``,
        fix: "Count from `trigger`, from a duty of the same rule, or from a rule of this policy.",
      });
    }
  }
}
