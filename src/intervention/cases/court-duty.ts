import type { Duty } from "../../policy/index.js";
import { termsOf } from "./policy-in.js";
import type { CaseDuty, CasePolicy } from "./types.js";

/** Events of the court, in the words of policies. */
const courtNames: ReadonlySet<string> = new Set(["petition-filed", "referral-made"]);

/**
 * Whether a duty is the court's business: an event of the court does it or makes it needless, or it is counted from such a duty. What became of it would tell
 * that there was a referral, so that who may not see the court sees nothing of it, pending or not.
 */
export function isCourtDuty(duty: Pick<CaseDuty, "ruleId" | "dutyId">, policy: CasePolicy): boolean {
  const { ruleId } = duty;
  const passed = new Set<string>();
  for (let dutyId: string | undefined = duty.dutyId; dutyId !== undefined && !passed.has(dutyId);) {
    passed.add(dutyId);
    const terms: Duty | undefined = termsOf({ ruleId, dutyId }, policy);
    if ([...(terms?.requires ?? []), terms?.unless ?? ""].some((name) => courtNames.has(name))) return true;
    dutyId = terms?.due?.from;
  }
  return false;
}
