import type { Draft } from "immer";
import type { TierLevel } from "../../policy/index.js";
import { isOfCourt } from "./compartment.js";
import { answerDuties, takeDuties } from "./duties-in.js";
import type { CaseEvent, Purged, Reconciled, Reviewed } from "./event-types.js";
import { runningSupports } from "./look-up.js";
import { planOf } from "./plan.js";
import { policyIn } from "./policy-in.js";
import { recordedOn } from "./take-event.js";
import type { Case, CaseState } from "./types.js";

/** A case without its entries, as immer hands it out to be changed. */
export type CaseHead = Draft<Omit<Case, "entries">>;

/** Change a case by an event that fits it. */
export function applyEvent(head: CaseHead, before: Case, event: CaseEvent): void {
  head.state = stateAfter(before, event);
  head.tier = tierAfter(before.tier, event);
  head.changedOn = recordedOn(event);
  changeDuties(head, before, event);
}

function stateAfter({ state, entries }: Case, event: CaseEvent): CaseState {
  // What may be taken out again moves nothing.
  if (isOfCourt(event, entries)) return state;
  switch (event.kind) {
    case "cause-recorded":
      return state === "open" ? "understanding" : state;
    case "action-steps-proposed":
      return "planning";
    case "action-steps-agreed":
      return isComplete(entries, event.agreedBy) && isSupported(entries) ? "supporting" : state;
    case "support-started":
      return event.urgent === true ? state : "supporting";
    case "review":
      return stateAfterReview(event, entries);
    case "stepped-up":
      return "planning";
    case "stepped-down":
      return "supporting";
    case "closed":
      return "closed";
    case "reopened":
      return "understanding";
    default:
      return state;
  }
}

function isComplete(entries: readonly CaseEvent[], agreedBy: readonly string[]): boolean {
  return planOf(entries)?.missing.every((party) => agreedBy.includes(party)) === true;
}

function isSupported(entries: readonly CaseEvent[]): boolean {
  return runningSupports(entries).some((support) => !isOfCourt(support, entries));
}

function stateAfterReview({ decision }: Reviewed, entries: readonly CaseEvent[]): CaseState {
  return decision === "continue" && isSupported(entries) ? "supporting" : "reviewing";
}

function tierAfter(tier: TierLevel, { kind }: CaseEvent): TierLevel {
  if (kind === "stepped-up") return Math.min(tier + 1, 3) as TierLevel;
  return kind === "stepped-down" ? (Math.max(tier - 1, 1) as TierLevel) : tier;
}

function changeDuties(head: CaseHead, before: Case, event: CaseEvent): void {
  switch (event.kind) {
    case "reconciled":
      return reconcileDuties(head, before, event);
    case "purged":
      return restoreDuties(head, event);
    case "withdrawn":
      for (const duty of head.duties) if (event.duties.includes(duty.key)) duty.needlessOn = event.on;
      return;
    case "extension-granted":
      for (const duty of head.duties) if (event.duty === duty.key) duty.extendedBy = event.days;
      return;
    default:
      answerDuties(head.duties, before, event);
  }
}

function reconcileDuties(head: CaseHead, { duties, entries }: Case, event: Reconciled): void {
  const policy = event.policy ?? policyIn(entries);
  head.duties = takeDuties(duties, event.decision, policy, entries, event.on) as CaseHead["duties"];
}

function restoreDuties(head: CaseHead, { duties }: Purged): void {
  const kept = new Map(duties.map((duty) => [duty.key, duty]));
  head.duties = head.duties.map((duty) => (kept.get(duty.key) as CaseHead["duties"][number] | undefined) ?? duty);
}
