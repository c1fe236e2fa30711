import type { Rule } from "../../types.js";
import { gravity, ofRule, type LintContext, type Path } from "../context.js";
import type { PolicyFinding } from "../types.js";
import { tellsCourt } from "../../../messages/internal.js";

/**
 * A court as the first step. Steps before it are documented by a determination that the rule requires, by a duty of the rule that comes before,
 * by a second case event that the duty requires, or by a rule of a lower tier that has duties.
 */
export function* findCourtWithoutSteps({ rules }: LintContext): Iterable<PolicyFinding> {
  const tiersWithDuties = rules.filter(({ rule }) => rule.duties.length > 0).map(({ rule }) => rule.tier);
  const lowest = tiersWithDuties.reduce((least, tier) => (tier < least ? tier : least), 3);
  for (const placed of rules) {
    const court = courtStep(placed.rule);
    if (court === undefined || placed.rule.tier > lowest) continue;
    yield ofRule(placed, "court-without-steps", gravity(placed), [...placed.path, ...court], {
      message: "a court is turned to without documented steps before",
      fix: "Require the determination that earlier steps were taken, or put the duties that come first before this one.",
    });
  }
}

/** Where a rule turns to a court as its own first step; undefined where it does not. */
function courtStep({ title, requires = [], duties }: Rule): Path | undefined {
  if (requires.length > 0) return undefined;
  const first = duties.findIndex(({ action, recipients = [] }) => [action, ...recipients].some(tellsCourt));
  if (first > 0 || (first === 0 && (duties[0]!.requires ?? []).length > 1)) return undefined;
  if (first === 0) return ["duties", 0, "action"];
  return tellsCourt(title) && duties.length === 0 ? ["title"] : undefined;
}
