import type { CaseEvent } from "./event-types.js";
import { isOfCourt } from "./compartment.js";
import { missingRungs } from "./ladder.js";
import { awaitedMeetings, lastOf, meetingOf, runningSupports, supportOf } from "./look-up.js";
import { planOf } from "./plan.js";
import type { Case } from "./types.js";

/** What can only happen in a case that is not closed. */
const whileOpen: ReadonlySet<CaseEvent["kind"]> = new Set([
  "cause-recorded",
  "meeting-scheduled",
  "action-steps-proposed",
  "action-steps-agreed",
  "support-started",
  "review",
  "stepped-up",
  "stepped-down",
  "determination",
  "screening-completed",
  "referral-made",
  "closed",
]);

/** The steps that have to come before an event and have not, by the kinds of events that they are. */
export function missingSteps({ state, entries }: Case, event: CaseEvent): readonly string[] {
  if (state === "closed" && whileOpen.has(event.kind)) return ["reopened"];
  switch (event.kind) {
    case "action-steps-proposed":
      return needs(
        lastOf(entries, "cause-recorded", (entry) => !isOfCourt(entry, entries)),
        "cause-recorded",
      );
    case "action-steps-agreed":
      return needs(planOf(entries), "action-steps-proposed");
    case "support-started":
      return event.urgent === true || isOfCourt(event, entries) ? [] : missingAgreements(entries);
    case "support-ended":
      return needs(
        runningSupports(entries).some(({ supportId }) => supportId === event.supportId),
        "support-started",
      );
    case "meeting-held":
      return missingBeforeMeeting(entries, event.meetingId, event.attended);
    case "review":
      return needs(
        lastOf(entries, "support-started", (entry) => !isOfCourt(entry, entries)),
        "support-started",
      );
    case "stepped-up":
      return needs(isDecided(state, entries, "step-up"), "review:step-up");
    case "stepped-down":
      return needs(isDecided(state, entries, "step-down"), "review:step-down");
    case "referral-made":
      return missingRungs(entries, event);
    case "referral-dismissed":
      return needs(lastOf(entries, "referral-made"), "referral-made");
    case "closed":
      return event.reason === "aims-reached" ? needs(isDecided(state, entries, "close"), "review:close") : [];
    case "reopened":
      return needs(state === "closed", "closed");
    default:
      return [];
  }
}

function needs(found: unknown, step: string): string[] {
  return found === undefined || found === false ? [step] : [];
}

function missingAgreements(entries: readonly CaseEvent[]): string[] {
  const plan = planOf(entries);
  if (plan === undefined) return ["action-steps-proposed"];
  return plan.missing.map((party) => `action-steps-agreed:${party}`);
}

function missingBeforeMeeting(entries: readonly CaseEvent[], meetingId: string, attended: readonly string[]): string[] {
  if (!awaitedMeetings(entries).some((meeting) => meeting.meetingId === meetingId)) return ["meeting-scheduled"];
  const alone = meetingOf(meetingId, entries)?.type === "exit-interview" && !attended.includes("guardian");
  return alone ? needs(effortOf(entries), "contact-attempted:guardian") : [];
}

/** A good-faith effort to include the guardian. */
function effortOf(entries: readonly CaseEvent[]): CaseEvent | undefined {
  return (
    lastOf(entries, "contact-attempted", (entry) => entry.with === "guardian" && !isOfCourt(entry, entries)) ??
    lastOf(entries, "contact-made", (entry) => entry.with === "guardian" && !isOfCourt(entry, entries))
  );
}

/** Whether the review that the case stands at decided so. */
function isDecided(state: Case["state"], entries: readonly CaseEvent[], decision: string): boolean {
  return state === "reviewing" && lastOf(entries, "review")?.decision === decision;
}

/** Whether a support or a meeting has its id already. */
export function isTaken(event: CaseEvent, entries: readonly CaseEvent[]): boolean {
  if (event.kind === "support-started") return supportOf(event.supportId, entries) !== undefined;
  return event.kind === "meeting-scheduled" && meetingOf(event.meetingId, entries) !== undefined;
}
