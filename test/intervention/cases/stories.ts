import { advance, compilePolicy, decide, openCase, openDuties, usMa } from "../../../src/index.js";
import type {
  AttendanceMark,
  Case,
  CaseEvent,
  CompiledPolicy,
  Decision,
  Determinations,
  DueDuty,
  Facts,
  IsoDate,
  Policy,
} from "../../../src/index.js";
import { calendarOf, weekdays } from "../../support/calendars.js";
import { absentOn, registerOf, studentId } from "../../support/students.js";

/** 2025-09-01 (a Monday) to 2026-06-12, with two quarters. */
export const year = calendarOf({
  terms: [
    { id: "Q1", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-11-07" },
    { id: "Q2", kind: "quarter", firstDay: "2025-11-10", lastDay: "2026-06-12" },
  ],
});

const compiled = new Map<Policy, CompiledPolicy>();

/** A policy made ready, once. */
function ready(policy: Policy): CompiledPolicy {
  const known = compiled.get(policy) ?? compilePolicy(policy);
  compiled.set(policy, known);
  return known;
}

/** What a policy decides about marks. */
export function decided(
  policy: Policy,
  marks: readonly AttendanceMark[],
  asOf: IsoDate,
  facts: Facts = {},
  determinations: Determinations = {},
): Decision {
  const register = registerOf({ calendars: [year], marks: [...marks] });
  return decide(ready(policy), register, studentId, { asOf, facts, determinations });
}

/** Ten days in a row without an excuse, 2025-09-15 (Monday) to 2025-09-26 (Friday). */
export const tenInARow = absentOn(...weekdays("2025-09-15", "2025-09-26"));

/** A case in Massachusetts, opened after ten days in a row: five days to send a notice are over on 2025-10-01. */
export function tenDayCase(): Case {
  return openCase(decided(usMa, tenInARow, "2025-09-26"), {
    caseId: "c1",
    openedOn: "2025-09-26",
    policy: usMa,
    coordinator: "counselor",
  });
}

/** The key of a duty of the ten-day case. */
export const key = (rule: string, duty: string, occasion = "2025-26"): string => `us-ma/ma-${rule}/${duty}/${occasion}`;

/** A case after some events. */
export function after(supportCase: Case, ...events: readonly CaseEvent[]): Case {
  return events.reduce((current, event) => advance(current, event).supportCase, supportCase);
}

/** An open duty of a case. */
export function duty(supportCase: Case, wanted: string, asOf: IsoDate): DueDuty | undefined {
  return openDuties(supportCase, { asOf, calendar: year }).find((one) => one.key === wanted);
}

/** When an open duty is due, and how it stands. */
export function standing(supportCase: Case, wanted: string, asOf: IsoDate): string {
  const found = duty(supportCase, wanted, asOf);
  return found === undefined ? "none" : [found.dueOn ?? "no date", found.status].join(" ");
}

/** The notice of an exit interview, sent on a day. */
export function invitation(on: IsoDate, more: Partial<Extract<CaseEvent, { kind: "notice-sent" }>> = {}): CaseEvent {
  return {
    kind: "notice-sent",
    on,
    duties: [key("exit-interview", "notice")],
    to: ["student", "guardian"],
    channel: "letter",
    languages: ["pt", "en"],
    offers: ["2025-10-08", "2025-10-09"],
    ...more,
  };
}

export const cause: CaseEvent = {
  kind: "cause-recorded",
  on: "2025-10-02",
  family: "family",
  rootCause: "barriers",
  saidBy: "family",
  confidence: "confirmed",
  note: "No ride since the bus line changed",
};
export const steps: CaseEvent = {
  kind: "action-steps-proposed",
  on: "2025-10-03",
  steps: [{ id: "ride", what: "A seat on the school van", owner: "social worker", by: "2025-10-10" }],
  input: [{ from: "housing", says: "The family moves closer in January" }],
};
export const agreed: CaseEvent = {
  kind: "action-steps-agreed",
  on: "2025-10-06",
  agreedBy: ["principal-or-designee", "student", "guardian"],
};
export const support: CaseEvent = {
  kind: "support-started",
  on: "2025-10-07",
  supportId: "van",
  title: "School van",
  owner: "social worker",
};
export const review = (decision: Extract<CaseEvent, { kind: "review" }>["decision"], on = "2025-11-03"): CaseEvent => ({
  kind: "review",
  on,
  decision,
  reason: "As the numbers show",
  by: "school team",
});

/** The ten-day case with a support running since 2025-10-07. */
export function supportedCase(): Case {
  return after(tenDayCase(), cause, steps, agreed, support);
}
