import { parseDay } from "../../calendar/internal.js";
import type { CaseEvent } from "./event-types.js";

/** Whether a value is what a property may hold. */
export type Check = (value: unknown) => boolean;

/** The properties of a kind of event beside its kind and dates. */
export interface Shape {
  readonly required: Readonly<Record<string, Check>>;
  readonly optional: Readonly<Record<string, Check>>;
}

export const date: Check = (value) => typeof value === "string" && parseDay(value) !== undefined;
export const words: Check = (value) => typeof value === "string" && /\S/.test(value);
const flag: Check = (value) => typeof value === "boolean";
const record: Check = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const days: Check = (value) => Number.isInteger(value) && (value as number) > 0;

/* @__NO_SIDE_EFFECTS__ */
export function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value);
}

/* @__NO_SIDE_EFFECTS__ */
function listOf(check: Check, least = 0): Check {
  return (value) => Array.isArray(value) && value.length >= least && value.every(check);
}

/* @__NO_SIDE_EFFECTS__ */
function shaped(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check {
  return (value) => record(value) && fits(value as Record<string, unknown>, { required, optional }) === undefined;
}

/** The first property that does not fit, or undefined. */
export function fits(value: Readonly<Record<string, unknown>>, { required, optional }: Shape): string | undefined {
  const known = (key: string): boolean => Object.hasOwn(required, key) || Object.hasOwn(optional, key);
  return (
    Object.keys(required).find((key) => !Object.hasOwn(value, key) || required[key]?.(value[key]) !== true) ??
    Object.keys(value).find(
      (key) => !known(key) || (Object.hasOwn(optional, key) && optional[key]?.(value[key]) !== true),
    )
  );
}

const names = listOf(words);
const compartment = oneOf("education", "health", "court");
const answering = { duties: names, as: names };
const contact = { required: { with: words, channel: words } };
const told = { language: words, note: words, compartment };
const tier = oneOf(1, 2, 3);
const agencyInput = shaped({
  from: oneOf("school-staff", "public-safety", "health", "human-service", "housing", "nonprofit"),
  says: words,
});
const actionStep = shaped({ id: words, what: words, owner: words }, { by: date });
const priorStep = shaped({ on: date, kind: words });
/** Whether a value is a duty of a case. */
export const isDuty = shaped(
  { key: words, dutyId: words, ruleId: words, action: words, openedOn: date },
  {
    occurrence: date,
    dueOn: date,
    met: listOf(shaped({ name: words, on: date })),
    doneOn: date,
    needlessOn: date,
    withdrawnOn: date,
    correctedOn: date,
    extendedBy: days,
    settled: oneOf(true),
  },
);
const undetermined = shaped({ ruleId: words, needs: names });
const decision = shaped({ asOf: date, tier, met: names, undetermined: listOf(undetermined), duties: listOf(isDuty) });
const unit = oneOf("calendar-day", "school-day");
const wholeDays: Check = (value) => value === 0 || days(value);
const terms = shaped(
  { id: words, action: words },
  {
    recipients: names,
    responsible: words,
    language: oneOf("home", "home-and-english"),
    offers: days,
    requires: names,
    unless: words,
    due: shaped({ within: wholeDays, unit }, { from: words, before: oneOf(true) }),
    extension: shaped({ within: wholeDays, unit, onRequestOf: words }),
  },
);
const rule = shaped({ id: words, title: words, duties: listOf(terms), authority: record }, { requires: names });
const policy = shaped({ id: words, version: words, rules: listOf(rule) });

/** What each kind of event holds. */
export const shapes: Readonly<Record<CaseEvent["kind"], Shape>> = {
  opened: { required: { caseId: words, studentId: words, tier, policy, decision }, optional: { coordinator: words } },
  "cause-recorded": {
    required: {
      saidBy: oneOf("student", "family", "staff", "data"),
      confidence: oneOf("suspected", "likely", "confirmed"),
    },
    optional: {
      family: oneOf("personal", "academic", "school-climate", "family"),
      exclusion: oneOf(true),
      rootCause: oneOf("barriers", "aversion", "disengagement", "misconceptions"),
      note: words,
      compartment,
    },
  },
  "contact-attempted": { ...contact, optional: { ...told, ...answering } },
  "contact-made": {
    ...contact,
    optional: { ...told, ...answering, startedBy: oneOf("school", "guardian", "student") },
  },
  "meeting-scheduled": {
    required: { meetingId: words, type: oneOf("meeting", "conference", "exit-interview"), for: date, invited: names },
    optional: { ...answering, compartment },
  },
  "meeting-held": {
    required: { meetingId: words, attended: names },
    optional: { ...answering, language: words, interpreter: flag, note: words },
  },
  "action-steps-proposed": { required: { steps: listOf(actionStep, 1) }, optional: { input: listOf(agencyInput) } },
  "action-steps-agreed": {
    required: { agreedBy: listOf(oneOf("principal-or-designee", "student", "guardian"), 1) },
    optional: { ...answering, input: listOf(agencyInput) },
  },
  "support-started": {
    required: { supportId: words, title: words, owner: words },
    optional: { ...answering, interventionId: words, urgent: flag, compartment },
  },
  "support-ended": {
    required: {
      supportId: words,
      result: oneOf("helped", "helped-some", "no-change", "worse", "not-carried-out"),
    },
    optional: { ...answering, note: words },
  },
  review: {
    required: {
      decision: oneOf("continue", "change-plan", "step-up", "step-down", "close"),
      reason: words,
      by: words,
    },
    optional: { nextReviewOn: date },
  },
  "stepped-up": { required: {}, optional: {} },
  "stepped-down": { required: {}, optional: {} },
  determination: { required: { name: words, value: flag, by: words, reasons: words }, optional: { compartment } },
  "screening-completed": {
    required: { areas: listOf(oneOf("disability", "health"), 1), by: words },
    optional: { note: words },
  },
  "referral-made": {
    required: { to: words, ruleId: words, by: words, reasons: words, steps: listOf(priorStep) },
    optional: { ...answering, petition: flag },
  },
  "referral-dismissed": { required: {}, optional: { note: words } },
  "notice-sent": {
    required: { duties: names, to: listOf(words, 1), channel: words, languages: listOf(words, 1) },
    optional: { as: names, offers: listOf(date) },
  },
  "extension-granted": { required: { duty: words, onRequestOf: words, days }, optional: {} },
  "step-taken": { required: { step: words }, optional: { ...answering, note: words, compartment } },
  "note-recorded": { required: { text: words }, optional: { compartment } },
  withdrawn: { required: { duties: listOf(words, 1), by: words, reason: words }, optional: {} },
  reconciled: { required: { decision }, optional: { policy } },
  purged: { required: { by: words, duties: listOf(isDuty) }, optional: {} },
  closed: {
    required: {
      reason: oneOf("aims-reached", "moved", "graduated", "attendance-corrected", "opened-in-error", "other"),
    },
    optional: { note: words },
  },
  reopened: { required: { reason: words }, optional: {} },
};
