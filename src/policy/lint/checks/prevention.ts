import type { LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";
import { hasWords } from "../words/has-words.js";

/** No support for everyone before anything has happened. */
export function* findPrevention({ policy, isLocal }: LintContext): Iterable<PolicyFinding> {
  const index = policy.tiers.findIndex(({ tier }) => tier === 1);
  if (hasWords(policy.tiers[index]?.supports)) return;
  yield {
    code: "no-universal-prevention",
    severity: isLocal ? "warning" : "note",
    path: index < 0 ? ["tiers"] : ["tiers", index],
    message: "the policy does not say what the school does for the attendance of every student",
    fix: "List the supports of tier 1: attendance promoted for all, a welcoming climate, families as partners.",
  };
}
