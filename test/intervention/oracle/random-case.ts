import { priorSteps, reconcile } from "../../../src/index.js";
import type { AttendanceMark, Case, CaseEvent, Decision, IsoDate, Policy } from "../../../src/index.js";
import { isoDate, epochDay, weekdays } from "../../support/calendars.js";
import { pick } from "../../support/random.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absent } from "../../support/students.js";
import { decided } from "../cases/stories.js";

export type Random = () => number;

const compartments = [undefined, undefined, "education", "health", "court"] as const;
const tags = [
  undefined,
  ["first-notice-sent"],
  ["plan-made", "report-made"],
  ["prevention-measures-succeeding"],
] as const;
const roles = ["guardian", "student", "principal"] as const;

/** Marks of a random autumn: unexcused, excused and uncoded days, few or nearly all. */
export function randomMarks(random: Random): AttendanceMark[] {
  const absence = pick(random, [0.3, 0.95]);
  return weekdays("2025-09-02", "2025-10-17").flatMap((date) =>
    random() < absence
      ? [absent(date, { excusal: pick(random, ["unexcused", "unexcused", "unexcused", "excused", "unknown"]) })]
      : [],
  );
}

/** A decision about random marks up to a date. */
export function randomDecision(policy: Policy, marks: readonly AttendanceMark[], asOf: IsoDate): Decision {
  return decided(
    policy,
    marks.filter(({ date }) => date <= asOf),
    asOf,
    { age: 14 },
  );
}

/** The same marks with a few of them corrected. */
export function correctedMarks(random: Random, marks: readonly AttendanceMark[]): AttendanceMark[] {
  return marks.flatMap((mark) => (random() < 0.15 ? [] : [random() < 0.1 ? { ...mark, excusal: "excused" } : mark]));
}

/** An event that may or may not fit a case: of any kind, or a step on the way to a referral and its end, on a day not long after the last. */
export function randomEvent(random: Random, supportCase: Case): CaseEvent {
  const recorded = isoDate(epochDay(supportCase.changedOn) + pick(random, [0, 0, 1, 2, 5]));
  const on = random() < 0.2 ? isoDate(epochDay(recorded) - pick(random, [1, 3])) : recorded;
  const dated = { on, ...(on !== recorded && { recordedOn: recorded }) };
  const sketch = random() < 0.25 ? nextOnTheWay(supportCase) : pick(random, kinds)(random, supportCase);
  return defined({ ...dated, ...sketch }) as unknown as CaseEvent;
}

/** The first step on the way to a dismissed referral that a case has not taken. */
function nextOnTheWay(supportCase: Case): Record<string, unknown> {
  const isTaken = ({ kind, name }: Record<string, unknown>): boolean =>
    supportCase.entries.some(
      (entry) => entry.kind === kind && (name === undefined || (entry.kind === "determination" && entry.name === name)),
    );
  const ruleId = ruleMet(supportCase);
  const way: readonly Record<string, unknown>[] = [
    { kind: "cause-recorded", saidBy: "family", confidence: "likely" },
    { kind: "contact-made", with: "guardian", channel: "phone" },
    { kind: "action-steps-proposed", steps: [{ id: "a", what: "A ride", owner: "counselor" }] },
    { kind: "action-steps-agreed", agreedBy: ["guardian", "student", "principal-or-designee"] },
    { kind: "support-started", supportId: "way", title: "A ride", owner: "counselor", urgent: true },
    { kind: "review", decision: "change-plan", reason: "x", by: "team" },
    { kind: "screening-completed", areas: ["disability", "health"], by: "nurse" },
    { kind: "determination", name: "willful", value: true, by: "principal", reasons: "x" },
    { kind: "determination", name: "conscientious-effort", value: true, by: "principal", reasons: "x" },
    {
      kind: "referral-made",
      to: "court",
      ruleId,
      by: "x",
      reasons: "x",
      steps: priorSteps(supportCase),
      petition: true,
    },
    { kind: "referral-dismissed" },
  ];
  return way.find((step) => !isTaken(step)) ?? { kind: "reopened", reason: "x" };
}

function ruleMet({ entries }: Case): string {
  const decisions = entries.flatMap((entry) =>
    entry.kind === "opened" || entry.kind === "reconciled" ? [entry.decision] : [],
  );
  const last = decisions.at(-1);
  return last?.met.at(-1) ?? last?.undetermined.at(-1)?.ruleId ?? "none";
}

type Sketch = (random: Random, supportCase: Case) => Record<string, unknown>;

function answering(random: Random, { duties }: Case): Record<string, unknown> {
  const some = duties.filter(() => random() < 2 / (duties.length + 1)).map(({ key }) => key);
  return { duties: random() < 0.4 ? undefined : some, as: pick(random, tags) };
}

const kinds: readonly Sketch[] = [
  (random) => ({
    kind: "cause-recorded",
    saidBy: "family",
    confidence: "likely",
    compartment: pick(random, compartments),
  }),
  (random, own) => ({
    kind: "contact-attempted",
    with: pick(random, roles),
    channel: "phone",
    compartment: pick(random, compartments),
    ...answering(random, own),
  }),
  (random, own) => ({
    kind: "contact-made",
    with: pick(random, roles),
    channel: "phone",
    startedBy: pick(random, [undefined, "school", "guardian"]),
    compartment: pick(random, compartments),
    ...answering(random, own),
  }),
  (random, own) => ({
    kind: "meeting-scheduled",
    meetingId: `m${Math.floor(random() * 6)}`,
    type: pick(random, ["meeting", "conference", "exit-interview"]),
    for: "2025-11-03",
    invited: pick(random, [["guardian"], ["student"]]),
    compartment: pick(random, compartments),
    ...answering(random, own),
  }),
  (random, own) => ({
    kind: "meeting-held",
    meetingId: `m${Math.floor(random() * 6)}`,
    attended: pick(random, [["guardian"], ["student"]]),
    ...answering(random, own),
  }),
  () => ({ kind: "action-steps-proposed", steps: [{ id: "a", what: "A ride", owner: "counselor" }] }),
  (random, own) => ({
    kind: "action-steps-agreed",
    agreedBy: pick(random, [
      ["guardian"],
      ["student", "principal-or-designee"],
      ["guardian", "student", "principal-or-designee"],
    ]),
    ...answering(random, own),
  }),
  (random, own) => ({
    kind: "support-started",
    supportId: `s${Math.floor(random() * 6)}`,
    title: "A ride",
    owner: "counselor",
    urgent: pick(random, [undefined, true]),
    compartment: pick(random, compartments),
    ...answering(random, own),
  }),
  (random, own) => ({
    kind: "support-ended",
    supportId: `s${Math.floor(random() * 6)}`,
    result: "helped",
    ...answering(random, own),
  }),
  (random) => ({
    kind: "review",
    decision: pick(random, ["continue", "change-plan", "step-up", "step-down", "close"]),
    reason: "x",
    by: "team",
  }),
  () => ({ kind: "stepped-up" }),
  () => ({ kind: "stepped-down" }),
  (random) => ({
    kind: "determination",
    name: pick(random, ["willful", "conscientious-effort"]),
    value: random() < 0.8,
    by: "principal",
    reasons: "x",
    compartment: pick(random, compartments),
  }),
  () => ({ kind: "screening-completed", areas: ["disability", "health"], by: "nurse" }),
  (random, own) => ({
    kind: "referral-made",
    to: "court",
    ruleId: pick(random, own.entries[0]!.kind === "opened" ? own.entries[0].policy.rules.map(({ id }) => id) : []),
    by: "x",
    reasons: "x",
    steps: priorSteps(own),
    petition: random() < 0.5,
    ...answering(random, own),
  }),
  () => ({ kind: "referral-dismissed" }),
  (random, own) => ({
    kind: "notice-sent",
    to: ["guardian", "student"],
    channel: "letter",
    languages: pick(random, [["en"], ["pt"]]),
    offers: pick(random, [undefined, ["2026-05-01", "2026-05-04"]]),
    ...answering(random, own),
    duties: answering(random, own)["duties"] ?? [],
  }),
  (random, own) => ({
    kind: "extension-granted",
    duty: own.duties.find(({ dutyId }) => dutyId === "interview")?.key ?? "none",
    onRequestOf: "guardian",
    days: pick(random, [1, 14, 15]),
  }),
  (random, own) => ({
    kind: "step-taken",
    step: pick(random, ["plan-made", "report-made", "prevention-measures-taken", "steps-taken", "referral-made"]),
    compartment: pick(random, compartments),
    ...answering(random, own),
  }),
  (random) => ({ kind: "note-recorded", text: "x", compartment: pick(random, compartments) }),
  (random, own) => ({ kind: "withdrawn", duties: [pick(random, own.duties)?.key ?? "none"], by: "x", reason: "x" }),
  (random) => ({ kind: "closed", reason: pick(random, ["aims-reached", "moved", "other"]) }),
  () => ({ kind: "reopened", reason: "x" }),
];

function defined(sketch: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sketch).filter(([, value]) => value !== undefined));
}

/** A case after a decision on marks up to its own last day; `nextYear` moves its duties into the year after. */
export function reconciledAt(supportCase: Case, policy: Policy, marks: readonly AttendanceMark[], nextYear: boolean) {
  const decision = randomDecision(policy, marks, supportCase.changedOn);
  return reconcile(supportCase, nextYear ? inNextYear(decision) : decision);
}

function inNextYear(decision: Decision): Decision {
  const outcomes = decision.outcomes.map((outcome) => ({
    ...outcome,
    duties: outcome.duties.map(({ dueOn: _, ...duty }) => ({
      ...duty,
      key: duty.key.replace("/2025", "/2026"),
      openedOn: decision.asOf,
      ...(duty.occurrence !== undefined && { occurrence: duty.occurrence.replace("2025", "2026") }),
    })),
  }));
  return { ...decision, outcomes };
}

/** What our presets have little of: several events for one duty, a duty due in school days after another, one that a success makes needless. */
export const manyDuties: Policy = policyOf([
  ruleOf(
    { count: "day", within: "school-year", atLeast: 1 },
    {
      id: "once",
      holds: "once-reached",
      duties: [
        { id: "plan", action: "Plan", requires: ["plan-made", "report-made"], unless: "meeting-held" },
        { id: "act", action: "Act", requires: ["steps-taken"], due: { within: 3, unit: "school-day", from: "plan" } },
        { id: "before", action: "Act before", due: { within: 2, unit: "calendar-day", from: "plan", before: true } },
        {
          id: "interview",
          action: "Talk",
          requires: ["interview-held"],
          due: { within: 5, unit: "school-day" },
          extension: { within: 14, unit: "school-day", onRequestOf: "guardian" },
        },
        { id: "refer", action: "Refer", requires: ["referral-made"], unless: "prevention-measures-succeeding" },
      ],
    },
  ),
  ruleOf(
    { count: "day", within: { last: 1, unit: "school-day" }, atLeast: 1 },
    {
      id: "each",
      holds: "each-time",
      duties: [{ id: "tell", action: "Tell", requires: ["notice-sent"], unless: "contact-made" }],
    },
  ),
]);
