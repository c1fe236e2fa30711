import type { Draft } from "immer";
import type { CaseEvent } from "./event-types.js";
import { namesOf } from "./names.js";
import { policyIn, termsOf } from "./policy-in.js";
import { answersIn, dutyAfter, isPending, settle } from "./settle.js";
import type { Case, CaseDecision, CaseDuty, CasePolicy } from "./types.js";

type Duties = Draft<CaseDuty[]>;

/** Whether the case has had the same duty before on an earlier occasion. */
export function isLater(
  duty: Pick<CaseDuty, "key" | "ruleId" | "dutyId" | "openedOn">,
  all: readonly CaseDuty[],
): boolean {
  return all.some(
    ({ key, ruleId, dutyId, openedOn }) =>
      key !== duty.key && ruleId === duty.ruleId && dutyId === duty.dutyId && openedOn < duty.openedOn,
  );
}

/** Let an event count for the pending duties of a case. Only those that it changes are touched, so that nothing else is copied. */
export function answerDuties(duties: Duties, { duties: before, entries }: Case, event: CaseEvent): void {
  const names = namesOf(event, entries);
  if (names.length === 0) return;
  const policy = policyIn(entries);
  before.forEach((duty, index) => {
    if (!isPending(duty)) return;
    const after = { ...duty };
    settle(after, termsOf(duty, policy), event, names, isLater(duty, before));
    if (after.met !== duty.met || !isPending(after)) Object.assign(duties[index]!, after);
  });
}

/** Take over the duties of a decision: new ones open, those that it no longer has are withdrawn, and what is settled stays. */
export function takeDuties(
  known: readonly CaseDuty[],
  decision: CaseDecision,
  policy: CasePolicy,
  entries: readonly CaseEvent[],
  on: string,
): CaseDuty[] {
  const answers = answersIn(entries);
  const asked = new Map(decision.duties.map((duty) => [duty.key, duty]));
  const all = [...known, ...decision.duties.filter(({ key }) => !known.some((duty) => duty.key === key))];
  return all.map((duty) => {
    const current = asked.get(duty.key);
    if (current === undefined) return withdrawnFrom(duty, on);
    if (isSettled(duty)) return withoutCorrection(duty);
    return dutyAfter(current, termsOf(duty, policy), answers, isLater(duty, all));
  });
}

function isSettled({ doneOn, needlessOn }: CaseDuty): boolean {
  return doneOn !== undefined || needlessOn !== undefined;
}

function withdrawnFrom(duty: CaseDuty, on: string): CaseDuty {
  if (isPending(duty)) return { ...duty, withdrawnOn: on };
  return isSettled(duty) && duty.correctedOn === undefined ? { ...duty, correctedOn: on } : duty;
}

function withoutCorrection({ correctedOn: _, ...duty }: CaseDuty): CaseDuty {
  return duty;
}
