import type { CaseEvent, MeetingScheduled, CaseSupportStarted } from "./event-types.js";

export type Kind = CaseEvent["kind"];
export type OfKind<K extends Kind> = Extract<CaseEvent, { readonly kind: K }>;

/** The last entry of a kind that a test admits. */
export function lastOf<K extends Kind>(
  entries: readonly CaseEvent[],
  kind: K,
  admits: (entry: OfKind<K>, index: number) => boolean = () => true,
): OfKind<K> | undefined {
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index]!;
    if (isOf(entry, kind) && admits(entry, index)) return entry;
  }
  return undefined;
}

function isOf<K extends Kind>(entry: CaseEvent, kind: K): entry is OfKind<K> {
  return entry.kind === kind;
}

/** How a meeting was arranged. */
export function meetingOf(meetingId: string, entries: readonly CaseEvent[]): MeetingScheduled | undefined {
  return lastOf(entries, "meeting-scheduled", (entry) => entry.meetingId === meetingId);
}

/** How a support began. */
export function supportOf(supportId: string, entries: readonly CaseEvent[]): CaseSupportStarted | undefined {
  return lastOf(entries, "support-started", (entry) => entry.supportId === supportId);
}

/** The supports that are running. */
export function runningSupports(entries: readonly CaseEvent[]): CaseSupportStarted[] {
  const running = new Map<string, CaseSupportStarted>();
  for (const entry of entries) {
    if (entry.kind === "support-started") running.set(entry.supportId, entry);
    if (entry.kind === "support-ended") running.delete(entry.supportId);
  }
  return [...running.values()];
}

/** The meetings that were arranged and not held. */
export function awaitedMeetings(entries: readonly CaseEvent[]): MeetingScheduled[] {
  const awaited = new Map<string, MeetingScheduled>();
  for (const entry of entries) {
    if (entry.kind === "meeting-scheduled") awaited.set(entry.meetingId, entry);
    if (entry.kind === "meeting-held") awaited.delete(entry.meetingId);
  }
  return [...awaited.values()];
}
