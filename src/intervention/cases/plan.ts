import type { ActionStepsProposed, AgreementParty, CaseEvent } from "./event-types.js";

/** Whose agreement action steps need. */
const agreements: readonly AgreementParty[] = ["principal-or-designee", "student", "guardian"];

/** The action steps last proposed, and who has not agreed to them yet. */
export interface Plan {
  readonly proposed: ActionStepsProposed;
  readonly missing: readonly AgreementParty[];
}

/**
 * The plan that stands; none after support became more intensive or the case was taken up again, until new steps are proposed. Looked at before a position
 * of the entries, which is their end if absent.
 */
export function planOf(entries: readonly CaseEvent[], before = entries.length): Plan | undefined {
  const agreed = new Set<AgreementParty>();
  for (let index = before - 1; index >= 0; index--) {
    const entry = entries[index]!;
    if (entry.kind === "stepped-up" || entry.kind === "reopened") return undefined;
    if (entry.kind === "action-steps-agreed") for (const party of entry.agreedBy) agreed.add(party);
    if (entry.kind === "action-steps-proposed") {
      return { proposed: entry, missing: agreements.filter((party) => !agreed.has(party)) };
    }
  }
  return undefined;
}
