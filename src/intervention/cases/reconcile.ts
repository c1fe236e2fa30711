import { requireOptions } from "../../argument.js";
import { TruancyError } from "../../errors.js";
import type { Decision } from "../../policy/index.js";
import { sameData } from "../../same-data.js";
import { dueDuty } from "./due-on.js";
import type { Reconciled } from "./event-types.js";
import { caseDecision, casePolicy, decisionIn, policyIn, requireDecision } from "./policy-in.js";
import { requireCase } from "./require-case.js";
import { isPending } from "./settle.js";
import { step } from "./step.js";
import type { Case, CaseDecision, CasePolicy, ReconcileOptions, Reconciliation } from "./types.js";

/**
 * Takes a later decision over into a case: attendance went on, or was corrected.
 *
 * Duties of rules newly met open. Pending ones that the policy no longer asks for are withdrawn. What was done stays as it was, true on the day it was done, and
 * says by `correctedOn` that it would not be asked for today. A duty is known by its key: the same fact never opens it twice, and one that comes back after it
 * was withdrawn is the same duty. Nothing is written when nothing has changed, so that it can be called every night.
 *
 * @param supportCase the case; it is not changed
 * @param decision what the policy decides now about the same student
 * @param options when it is taken over; the policy, if its version is not the one that the case knows
 * @returns the case after it, patches there and back, the duties withdrawn, and those that were done and would not be asked for today
 * @throws {@link TruancyError} `invalid-case` if it is about another student, or for what is no case; `invalid-event` for what is no decision; `invalid-policy` if it is by a policy or version that the case does not know
 *
 * @example
 * ```ts
 * import { buildCalendar, compilePolicy, createRegister, decide, type Excusal } from "truancy-prevention";
 * import { openCase, reconcile } from "truancy-prevention/intervention";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const decided = (excusal: Excusal, asOf: string) => {
 *   const { register } = createRegister({
 *     calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2026-06-12" })],
 *     enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
 *     marks: [{ studentId: "s1", date: "2025-09-03", kind: "absent", excusal }],
 *   });
 *   return decide(compilePolicy(usMa), register, "s1", { asOf });
 * };
 * const supportCase = openCase(decided("unexcused", "2025-09-03"), { caseId: "c1", openedOn: "2025-09-03", policy: usMa });
 *
 * reconcile(supportCase, decided("unexcused", "2025-09-04")).patches; //=> []
 * reconcile(supportCase, decided("excused", "2025-09-04")).withdrawn.map((duty) => duty.key);
 * //=> ["us-ma/ma-absence-notice/notify/2025-09-03"]
 * ```
 * @category Cases
 */
export function reconcile(supportCase: Case, decision: Decision, options: ReconcileOptions = {}): Reconciliation {
  requireCase(supportCase);
  requireDecision(decision);
  requireOptions(options);
  if (decision.studentId !== supportCase.studentId) {
    throw new TruancyError("invalid-case", ["studentId"], "the decision is about another student");
  }
  const known = policyIn(supportCase.entries);
  const policy = changedPolicy(known, decision, options);
  const now = caseDecision(decision);
  if (policy === undefined && isSameDecision(decisionIn(supportCase.entries), now)) {
    return { supportCase, patches: [], inverse: [], withdrawn: [], kept: [] };
  }
  const change = step(supportCase, reconciled(supportCase, now, policy, options));
  return { ...change, ...consequences(supportCase, change.supportCase, now, known) };
}

function changedPolicy(
  known: CasePolicy,
  { policy: { id, version } }: Decision,
  options: ReconcileOptions,
): CasePolicy | undefined {
  const asked = options.policy === undefined ? known : merged(casePolicy(options.policy), known);
  if (id !== asked.id || version !== asked.version || id !== known.id) {
    throw new TruancyError("invalid-policy", ["policy"], "the policy that decided, in a version of the case's own");
  }
  return sameData(asked, known) ? undefined : asked;
}

/** Rules that the new version lacks stay known, for the duties that were done under them. */
function merged(given: CasePolicy, known: CasePolicy): CasePolicy {
  const former = known.rules.filter(({ id }) => !given.rules.some((rule) => rule.id === id));
  return { ...given, rules: [...given.rules, ...former.map(({ requires: _, ...rule }) => rule)] };
}

function reconciled(
  { changedOn }: Case,
  decision: CaseDecision,
  policy: CasePolicy | undefined,
  options: ReconcileOptions,
): Reconciled {
  const latest = decision.asOf < changedOn ? changedOn : decision.asOf;
  return { kind: "reconciled", on: options.on ?? latest, decision, ...(policy !== undefined && { policy }) };
}

function consequences(
  before: Case,
  { duties }: Case,
  { asOf }: CaseDecision,
  policy: CasePolicy,
): Pick<Reconciliation, "withdrawn" | "kept"> {
  const was = new Map(before.duties.map((duty) => [duty.key, duty]));
  const context = { asOf, policy, duties: before.duties };
  return {
    withdrawn: before.duties
      .filter((duty) => isPending(duty) && duties.find(({ key }) => key === duty.key)?.withdrawnOn !== undefined)
      .map((duty) => dueDuty(duty, context)),
    kept: duties.filter(({ key, correctedOn }) => correctedOn !== undefined && was.get(key)?.correctedOn === undefined),
  };
}

/** Whether two decisions are the same, whenever they were made. */
function isSameDecision(a: CaseDecision, b: CaseDecision): boolean {
  return sameData({ ...a, asOf: b.asOf }, b);
}
