import { gravity, ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";

/** Duties of nobody. */
export function* findResponsible({ rules }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    for (const [index, { responsible }] of placed.rule.duties.entries()) {
      if (responsible !== undefined && responsible.trim() !== "") continue;
      yield ofRule(placed, "duty-without-responsible", gravity(placed), [...placed.path, "duties", index], {
        message: "the duty does not say who does it",
        fix: "Name a role in `responsible`, such as `principal or designee`.",
      });
    }
  }
}
