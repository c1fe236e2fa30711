import type { CaseEvent } from "./event-types.js";
import { meetingOf } from "./look-up.js";
import { planOf } from "./plan.js";

/** Names that only an event of the kind they belong to gives. */
export const ownNames: ReadonlySet<string> = new Set([
  "action-steps-agreed",
  "conference-held",
  "conference-scheduled",
  "interview-held",
  "meeting-held",
  "meeting-sought",
  "notice-sent",
  "petition-filed",
  "referral-made",
]);

/** What an event is in the words of a policy, given the entries before it: all of them, or those before a position. */
export function namesOf(event: CaseEvent, entries: readonly CaseEvent[], before = entries.length): readonly string[] {
  const own = namesOfKind(event, entries, before);
  return "as" in event && event.as !== undefined ? [...own, ...event.as] : own;
}

function namesOfKind(event: CaseEvent, entries: readonly CaseEvent[], before: number): string[] {
  switch (event.kind) {
    case "contact-made":
      return contactNames(event.with === "guardian", event.startedBy === "guardian");
    case "meeting-scheduled":
      return arrangedNames(event.invited.includes("guardian"), event.type);
    case "meeting-held":
      return heldNames(event.attended.includes("guardian"), meetingOf(event.meetingId, entries)?.type);
    case "action-steps-agreed":
      return planOf(entries, before)?.missing.every((party) => event.agreedBy.includes(party)) === true
        ? [event.kind]
        : [];
    case "referral-made":
      return [event.kind, ...(event.petition === true ? ["petition-filed"] : [])];
    case "step-taken":
      return [event.step];
    case "contact-attempted":
    case "support-started":
    case "support-ended":
    case "notice-sent":
      return [event.kind];
    default:
      return [];
  }
}

function contactNames(withGuardian: boolean, byGuardian: boolean): string[] {
  return [
    "contact-made",
    ...(withGuardian ? ["guardian-contacted"] : []),
    ...(withGuardian && byGuardian ? ["heard-from-guardian"] : []),
  ];
}

function arrangedNames(withGuardian: boolean, type: string): string[] {
  return [
    "meeting-scheduled",
    ...(withGuardian ? ["meeting-sought"] : []),
    ...(type === "conference" ? ["conference-scheduled"] : []),
  ];
}

function heldNames(withGuardian: boolean, type: string | undefined): string[] {
  return [
    ...(withGuardian ? ["meeting-held"] : []),
    ...(type === "conference" ? ["conference-held"] : []),
    ...(type === "exit-interview" ? ["interview-held"] : []),
  ];
}
