import type { LintContext } from "../context.js";

/** Tiers of support that are missing, given twice, without a support, or out of reach. Tier 1 is asked for as prevention for everyone. */
export function tierFaults({ policy, isLocal, tell }: LintContext): void {
  const tiers = policy.tiers.map(({ tier }) => tier);
  for (const [index, tier] of tiers.entries()) {
    if (tiers.indexOf(tier) === index) continue;
    tell(
      "duplicate-tier",
      "warning",
      ["tiers", index],
      `tier ${tier} is there twice`,
      "Put the supports of both into one.",
    );
  }
  for (const tier of [2, 3] as const) {
    const index = tiers.indexOf(tier);
    const path = ["tiers", index];
    const isUsed = policy.rules.some((rule) => rule.tier === tier);
    if (index < 0) {
      tell(
        "missing-tier",
        isLocal || isUsed ? "warning" : "note",
        ["tiers"],
        isUsed
          ? `rules lead to tier ${tier}, and the policy does not say what it is`
          : `the policy has no tier ${tier}`,
        `Add tier ${tier} with what a student gets there.`,
      );
      continue;
    }
    if (!hasWords(policy.tiers[index]!.supports)) {
      tell(
        "tier-without-support",
        "warning",
        path,
        `the policy does not say what a student gets in tier ${tier}`,
        "List the supports of the tier.",
      );
    }
    if (isLocal && !isUsed) {
      tell(
        "tier-without-rule",
        "warning",
        path,
        `no rule leads to tier ${tier}, so that nobody ever gets its supports`,
        "Add a rule that leads there, below that of the next tier.",
      );
    }
  }
}

/** No support for everyone before anything has happened. */
export function preventionFaults({ policy, isLocal, tell }: LintContext): void {
  const index = policy.tiers.findIndex(({ tier }) => tier === 1);
  if (hasWords(policy.tiers[index]?.supports)) return;
  tell(
    "no-universal-prevention",
    isLocal ? "warning" : "note",
    index < 0 ? ["tiers"] : ["tiers", index],
    "the policy does not say what the school does for the attendance of every student",
    "List the supports of tier 1: attendance promoted for all, a welcoming climate, families as partners.",
  );
}

/** Whether a list holds a text that says something. */
function hasWords(texts: readonly string[] = []): boolean {
  return texts.some((text) => text.trim() !== "");
}
