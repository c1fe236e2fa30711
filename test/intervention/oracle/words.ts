import type { CaseEvent } from "../../../src/index.js";

/** What an entry is in the words of a policy, said plainly from the guide: kind by kind. */
export function wordsOf(entries: readonly CaseEvent[], index: number): string[] {
  const entry = entries[index]!;
  const more = "as" in entry ? [...(entry.as ?? [])] : [];
  if (entry.kind === "contact-made") {
    const guardian = entry.with === "guardian";
    if (guardian) more.push("guardian-contacted");
    if (guardian && entry.startedBy === "guardian") more.push("heard-from-guardian");
    return ["contact-made", ...more];
  }
  if (entry.kind === "meeting-scheduled") {
    if (entry.type === "conference") more.push("conference-scheduled");
    if (entry.invited.includes("guardian")) more.push("meeting-sought");
    return ["meeting-scheduled", ...more];
  }
  if (entry.kind === "meeting-held") {
    const { type } = entries.find((one) => one.kind === "meeting-scheduled" && one.meetingId === entry.meetingId) as {
      type: string;
    };
    if (entry.attended.includes("guardian")) more.push("meeting-held");
    if (type === "conference") more.push("conference-held");
    if (type === "exit-interview") more.push("interview-held");
    return more;
  }
  if (entry.kind === "action-steps-agreed")
    return allAgreed(entries.slice(0, index + 1)) ? ["action-steps-agreed", ...more] : more;
  if (entry.kind === "step-taken") return [entry.step, ...more];
  if (entry.kind === "referral-made") return ["referral-made", ...(entry.petition ? ["petition-filed"] : []), ...more];
  const plain = ["contact-attempted", "support-started", "support-ended", "notice-sent"];
  return plain.includes(entry.kind) ? [entry.kind, ...more] : [];
}

/** Whether all three have agreed to the last steps proposed. */
function allAgreed(entries: readonly CaseEvent[]): boolean {
  let parties = new Set<string>();
  for (const entry of entries) {
    if (entry.kind === "action-steps-proposed") parties = new Set();
    if (entry.kind === "action-steps-agreed") for (const party of entry.agreedBy) parties.add(party);
  }
  return parties.size === 3;
}
