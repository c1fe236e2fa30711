import { requireDay } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Decision, DueDuty, Duty, Policy } from "../../policy/index.js";
import type { CaseEvent } from "./event-types.js";
import { plainCopy } from "./plain-copy.js";
import { refusedEvent } from "./refuse.js";
import type { CaseDecision, CasePolicy, CaseRule } from "./types.js";

/** What a policy asks of a case, apart from the conditions of its rules. */
export function casePolicy(policy: Policy | CasePolicy): CasePolicy {
  if (!isRecord(policy) || !areRecords(policy.rules))
    throw new TruancyError("invalid-policy", ["policy"], "a policy with rules");
  const { id, version, rules } = policy;
  return { id, version, rules: rules.map(caseRule) };
}

function caseRule({ id, title, requires, duties, authority }: CaseRule): CaseRule {
  return plainCopy({ id, title, ...(requires !== undefined && { requires }), duties, authority });
}

/** Refuse what is no decision, by the place that is not as {@link decide} makes it. */
export function requireDecision(decision: Decision): void {
  if (!isRecord(decision) || !isRecord(decision.policy)) throw refusedEvent(["decision"], "a decision");
  const { outcomes, asOf } = decision;
  requireDay(asOf, ["decision", "asOf"]);
  if (!areRecords(outcomes)) throw refusedEvent(["decision", "outcomes"], "a list of outcomes");
  const wrong = outcomes.findIndex(
    ({ duties, needs }) => !areRecords(duties) || (needs !== undefined && !Array.isArray(needs)),
  );
  if (wrong >= 0) throw refusedEvent(["decision", "outcomes", wrong], "an outcome with duties and needs");
}

function areRecords(values: unknown): boolean {
  return Array.isArray(values) && values.every(isRecord);
}

/** A decision as far as a case needs it. */
export function caseDecision({ asOf, tier, outcomes }: Decision): CaseDecision {
  return {
    asOf,
    tier,
    met: outcomes.filter(({ result }) => result === "met").map(({ ruleId }) => ruleId),
    undetermined: outcomes.flatMap(({ ruleId, result, needs = [] }) =>
      result === "undetermined" ? [{ ruleId, needs: [...needs] }] : [],
    ),
    duties: outcomes.flatMap(({ duties }) => duties.map(withoutStatus)),
  };
}

function withoutStatus({ status: _, ...duty }: DueDuty): Omit<DueDuty, "status"> {
  return { ...duty };
}

/** What the policy asks, as the case knows it last. */
export function policyIn(entries: readonly CaseEvent[]): CasePolicy {
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index]!;
    if ((entry.kind === "opened" || entry.kind === "reconciled") && entry.policy !== undefined) return entry.policy;
  }
  throw notOpened();
}

/** What was decided last. */
export function decisionIn(entries: readonly CaseEvent[]): CaseDecision {
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index]!;
    if (entry.kind === "opened" || entry.kind === "reconciled") return entry.decision;
  }
  throw notOpened();
}

function notOpened(): TruancyError {
  return new TruancyError("invalid-case", ["entries"], "its opening is not among them");
}

/** The terms of a duty in a policy. */
export function termsOf({ ruleId, dutyId }: Pick<DueDuty, "ruleId" | "dutyId">, policy: CasePolicy): Duty | undefined {
  return policy.rules.find(({ id }) => id === ruleId)?.duties.find(({ id }) => id === dutyId);
}
