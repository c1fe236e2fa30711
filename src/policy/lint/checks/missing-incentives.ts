import type { LintContext } from "../context.js";
import { textsOf } from "../texts.js";
import type { PolicyFinding } from "../types.js";
import { hasWord } from "../../../messages/internal.js";

const incentiveWords =
  "incentive reward recogni celebrat prais award prize certificate noticed honor congratulat".split(" ");

/** A local policy that rewards nobody for coming. */
export function* findMissingIncentives({ policy, isLocal }: LintContext): Iterable<PolicyFinding> {
  if (!isLocal || textsOf(policy).some((text) => hasWord(text, incentiveWords))) return;
  yield {
    code: "no-incentive",
    severity: "warning",
    path: ["tiers"],
    message: "no support is an incentive to attend",
    fix: "Say among the supports of tier 1 how good and better attendance is noticed and rewarded.",
  };
}
