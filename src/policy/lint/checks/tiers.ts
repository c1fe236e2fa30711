import type { TierLevel } from "../../types.js";
import type { LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";
import { hasWords } from "../words/has-words.js";

const supportTiers: readonly TierLevel[] = [2, 3];

/** Tiers of support that are missing, given twice, without a support, or out of reach. Tier 1 is asked for as prevention for everyone. */
export function* findTierFaults({ policy, isLocal }: LintContext): Iterable<PolicyFinding> {
  yield* repeated(policy.tiers.map(({ tier }) => tier));
  for (const tier of supportTiers) {
    const index = policy.tiers.findIndex((own) => own.tier === tier);
    const isUsed = policy.rules.some((rule) => rule.tier === tier);
    if (index < 0) {
      yield {
        code: "missing-tier",
        severity: isLocal || isUsed ? "warning" : "note",
        path: ["tiers"],
        message: isUsed
          ? `rules lead to tier ${tier}, and the policy does not say what it is`
          : `the policy has no tier ${tier}`,
        fix: `Add tier ${tier} with what a student gets there.`,
      };
      continue;
    }
    if (!hasWords(policy.tiers[index]!.supports)) {
      yield {
        code: "tier-without-support",
        severity: "warning",
        path: ["tiers", index],
        message: `the policy does not say what a student gets in tier ${tier}`,
        fix: "List the supports of the tier.",
      };
    }
    if (isLocal && !isUsed) {
      yield {
        code: "tier-without-rule",
        severity: "warning",
        path: ["tiers", index],
        message: `no rule leads to tier ${tier}, so that nobody ever gets its supports`,
        fix: "Add a rule that leads there, below that of the next tier.",
      };
    }
  }
}

function* repeated(tiers: readonly TierLevel[]): Iterable<PolicyFinding> {
  for (const [index, tier] of tiers.entries()) {
    if (tiers.indexOf(tier) === index) continue;
    yield {
      code: "duplicate-tier",
      severity: "warning",
      path: ["tiers", index],
      message: `tier ${tier} is there twice`,
      fix: "Put the supports of both into one.",
    };
  }
}
