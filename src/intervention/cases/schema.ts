import * as z from "zod";
import { isoDate } from "../../calendar/schema.js";
import { authority, duty, tierLevel } from "../../policy/schema.js";
import type { Same } from "../../same.js";
import type { ActionStep, AgencyInput, CaseEvent, PriorStep } from "./event-types.js";
import type { Case, CaseDecision, CaseDuty, CasePolicy, CaseRule } from "./types.js";

/** Text with more than spaces in it. */
const words = z.string().regex(/\S/u, "expected words");
const names = z.array(words);
const compartment = z.enum(["education", "health", "court"]);
const days = z.int().positive();

const caseRule = z.strictObject({
  id: words,
  title: words,
  requires: z.exactOptional(names),
  duties: z.array(duty),
  authority,
});
true satisfies Same<z.output<typeof caseRule>, CaseRule>;

const casePolicy = z.strictObject({ id: words, version: words, rules: z.array(caseRule) });
true satisfies Same<z.output<typeof casePolicy>, CasePolicy>;

const askedDuty = {
  key: words,
  dutyId: words,
  ruleId: words,
  action: words,
  occurrence: z.exactOptional(isoDate),
  openedOn: isoDate,
  dueOn: z.exactOptional(isoDate),
};

const caseDuty = z.strictObject({
  ...askedDuty,
  met: z.exactOptional(z.array(z.strictObject({ name: words, on: isoDate }))),
  doneOn: z.exactOptional(isoDate),
  needlessOn: z.exactOptional(isoDate),
  withdrawnOn: z.exactOptional(isoDate),
  correctedOn: z.exactOptional(isoDate),
  extendedBy: z.exactOptional(days),
  settled: z.exactOptional(z.literal(true)),
});
true satisfies Same<z.output<typeof caseDuty>, CaseDuty>;

const caseDecision = z.strictObject({
  asOf: isoDate,
  tier: tierLevel,
  met: names,
  undetermined: z.array(z.strictObject({ ruleId: words, needs: names })),
  duties: z.array(z.strictObject(askedDuty)),
});
true satisfies Same<z.output<typeof caseDecision>, CaseDecision>;

const actionStep = z.strictObject({ id: words, what: words, owner: words, by: z.exactOptional(isoDate) });
true satisfies Same<z.output<typeof actionStep>, ActionStep>;

const agencyInput = z.strictObject({
  from: z.enum(["school-staff", "public-safety", "health", "human-service", "housing", "nonprofit"]),
  says: words,
});
true satisfies Same<z.output<typeof agencyInput>, AgencyInput>;

const priorStep = z.strictObject({
  on: isoDate,
  kind: z.enum([
    "contact-attempted",
    "contact-made",
    "meeting-scheduled",
    "meeting-held",
    "notice-sent",
    "action-steps-proposed",
    "action-steps-agreed",
    "support-started",
    "support-ended",
    "review",
  ]),
});
true satisfies Same<z.output<typeof priorStep>, PriorStep>;

const dated = { on: isoDate, recordedOn: z.exactOptional(isoDate) };
const answering = { ...dated, duties: z.exactOptional(names), as: z.exactOptional(names) };
const contact = {
  ...answering,
  with: words,
  channel: words,
  language: z.exactOptional(words),
  note: z.exactOptional(words),
  compartment: z.exactOptional(compartment),
};
const note = z.exactOptional(words);
const input = z.exactOptional(z.array(agencyInput));

function event<Kind extends string, Shape extends z.core.$ZodLooseShape>(kind: Kind, shape: Shape) {
  return z.strictObject({ kind: z.literal(kind), ...shape });
}

const caseEvent = z
  .discriminatedUnion("kind", [
    event("opened", {
      ...dated,
      caseId: words,
      studentId: words,
      coordinator: z.exactOptional(words),
      tier: tierLevel,
      policy: casePolicy,
      decision: caseDecision,
    }),
    event("cause-recorded", {
      ...dated,
      family: z.exactOptional(z.enum(["personal", "academic", "school-climate", "family"])),
      rootCause: z.exactOptional(z.enum(["barriers", "aversion", "disengagement", "misconceptions"])),
      exclusion: z.exactOptional(z.literal(true)),
      saidBy: z.enum(["student", "family", "staff", "data"]),
      confidence: z.enum(["suspected", "likely", "confirmed"]),
      note,
      compartment: z.exactOptional(compartment),
    }),
    event("contact-attempted", contact),
    event("contact-made", { ...contact, startedBy: z.exactOptional(z.enum(["school", "guardian", "student"])) }),
    event("meeting-scheduled", {
      ...answering,
      meetingId: words,
      type: z.enum(["meeting", "conference", "exit-interview"]),
      for: isoDate,
      invited: names,
      compartment: z.exactOptional(compartment),
    }),
    event("meeting-held", {
      ...answering,
      meetingId: words,
      attended: names,
      language: z.exactOptional(words),
      interpreter: z.exactOptional(z.boolean()),
      note,
    }),
    event("action-steps-proposed", { ...dated, steps: z.array(actionStep).min(1), input }),
    event("action-steps-agreed", {
      ...answering,
      agreedBy: z.array(z.enum(["principal-or-designee", "student", "guardian"])).min(1),
      input,
    }),
    event("support-started", {
      ...answering,
      supportId: words,
      title: words,
      interventionId: z.exactOptional(words),
      owner: words,
      urgent: z.exactOptional(z.boolean()),
      compartment: z.exactOptional(compartment),
    }),
    event("support-ended", {
      ...answering,
      supportId: words,
      result: z.enum(["helped", "helped-some", "no-change", "worse", "not-carried-out"]),
      note,
    }),
    event("review", {
      ...dated,
      decision: z.enum(["continue", "change-plan", "step-up", "step-down", "close"]),
      reason: words,
      by: words,
      nextReviewOn: z.exactOptional(isoDate),
    }),
    event("stepped-up", dated),
    event("stepped-down", dated),
    event("determination", {
      ...dated,
      name: words,
      value: z.boolean(),
      by: words,
      reasons: words,
      compartment: z.exactOptional(compartment),
    }),
    event("screening-completed", {
      ...dated,
      areas: z.array(z.enum(["disability", "health"])).min(1),
      by: words,
      note,
    }),
    event("referral-made", {
      ...answering,
      to: words,
      ruleId: words,
      by: words,
      reasons: words,
      steps: z.array(priorStep),
      petition: z.exactOptional(z.boolean()),
    }),
    event("referral-dismissed", { ...dated, note }),
    event("notice-sent", {
      ...answering,
      duties: names,
      to: names.min(1),
      channel: words,
      languages: names.min(1),
      offers: z.exactOptional(z.array(isoDate)),
    }),
    event("extension-granted", { ...dated, duty: words, onRequestOf: words, days }),
    event("step-taken", { ...answering, step: words, note, compartment: z.exactOptional(compartment) }),
    event("note-recorded", { ...dated, text: words, compartment: z.exactOptional(compartment) }),
    event("withdrawn", { ...dated, duties: names.min(1), by: words, reason: words }),
    event("reconciled", { ...dated, decision: caseDecision, policy: z.exactOptional(casePolicy) }),
    event("purged", { ...dated, by: words, duties: z.array(caseDuty) }),
    event("closed", {
      ...dated,
      reason: z.enum(["aims-reached", "moved", "graduated", "attendance-corrected", "opened-in-error", "other"]),
      note,
    }),
    event("reopened", { ...dated, reason: words }),
  ])
  .meta({ title: "Case event", description: "Something that happened in a student's case." });
true satisfies Same<z.output<typeof caseEvent>, CaseEvent>;

const supportCase = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: words,
    studentId: words,
    coordinator: z.exactOptional(words),
    openedOn: isoDate,
    state: z.enum(["open", "understanding", "planning", "supporting", "reviewing", "closed"]),
    tier: tierLevel,
    duties: z.array(caseDuty),
    entries: z.array(caseEvent),
    changedOn: isoDate,
    visible: z.exactOptional(z.array(compartment)),
  })
  .meta({ title: "Case", description: "What a school does about one student's attendance." });
true satisfies Same<z.output<typeof supportCase>, Case>;

/**
 * Checks a {@link CaseEvent} that comes from outside. Whether it fits its case is for `advance` to say.
 *
 * @example
 * ```ts
 * import { caseEventSchema } from "truancy-prevention/schemas";
 *
 * caseEventSchema.safeParse({ kind: "note-recorded", on: "2025-10-09", text: "Call in the evening" }).success; //=> true
 * caseEventSchema.safeParse({ kind: "detention", on: "2025-10-09" }).success; //=> false
 * ```
 * @category Schemas
 */
export const caseEventSchema: z.ZodType<CaseEvent> = caseEvent;

/**
 * Checks a {@link Case} that comes from outside, such as one that was kept.
 *
 * @example
 * ```ts
 * import { caseSchema } from "truancy-prevention/schemas";
 *
 * caseSchema.safeParse({ schemaVersion: 1, id: "c1", studentId: "s1" }).success; //=> false
 * ```
 * @category Schemas
 */
export const caseSchema: z.ZodType<Case> = supportCase;
