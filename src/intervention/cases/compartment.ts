import type { CaseEvent, Compartment } from "./event-types.js";
import { meetingOf, supportOf } from "./look-up.js";

/** Who may read an entry. What happened to a meeting or a support is where the meeting or the support is. */
export function compartmentOf(event: CaseEvent, entries: readonly CaseEvent[]): Compartment {
  switch (event.kind) {
    case "screening-completed":
      return "health";
    case "referral-made":
    case "referral-dismissed":
      return "court";
    case "meeting-held":
      return meetingOf(event.meetingId, entries)?.compartment ?? "education";
    case "support-ended":
      return supportOf(event.supportId, entries)?.compartment ?? "education";
    default:
      return ("compartment" in event ? event.compartment : undefined) ?? "education";
  }
}

/** Whether an entry can be taken out again without a trace: nothing that stays may rest on it. */
export function isOfCourt(event: CaseEvent, entries: readonly CaseEvent[]): boolean {
  return compartmentOf(event, entries) === "court";
}
