import { requireOptions } from "../../argument.js";
import { TruancyError } from "../../errors.js";
import type { Decision } from "../../policy/index.js";
import { takeDuties } from "./duties-in.js";
import type { CaseEvent, CaseOpened } from "./event-types.js";
import { caseDecision, casePolicy, requireDecision } from "./policy-in.js";
import { refusedEvent } from "./refuse.js";
import { recordedOn, takeEvent } from "./take-event.js";
import type { Case, OpenCaseOptions } from "./types.js";

/**
 * Opens a case for a student about whom a policy has decided.
 *
 * The case keeps what the policy asks (its rules' duties, determinations and sources, not their conditions), so that it can be read and judged by what held
 * then. Its duties are those of the rules that are met.
 *
 * @param decision what the policy decided
 * @param options the case's id, when it is opened, the policy, and who coordinates it
 * @returns the case, in the state `open`
 * @throws {@link TruancyError} `invalid-date`, `invalid-event`; `invalid-policy` if it is not the policy that decided
 *
 * @example
 * ```ts
 * import { buildCalendar, compilePolicy, createRegister, decide } from "truancy-prevention";
 * import { openCase } from "truancy-prevention/intervention";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2026-06-12" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
 *   marks: [{ studentId: "s1", date: "2025-09-03", kind: "absent", excusal: "unexcused" }],
 * });
 * const decision = decide(compilePolicy(usMa), register, "s1", { asOf: "2025-09-04" });
 * const supportCase = openCase(decision, { caseId: "c1", openedOn: "2025-09-04", policy: usMa });
 *
 * supportCase.state; //=> "open"
 * supportCase.duties.map((duty) => [duty.key, duty.dueOn]);
 * //=> [["us-ma/ma-absence-notice/notify/2025-09-03", "2025-09-06"]]
 * ```
 * @category Cases
 */
export function openCase(decision: Decision, options: OpenCaseOptions): Case {
  requireDecision(decision);
  requireOptions(options);
  const { caseId, openedOn, policy, coordinator } = options;
  const asked = casePolicy(policy);
  if (asked.id !== decision.policy.id || asked.version !== decision.policy.version) {
    throw new TruancyError("invalid-policy", ["policy"], "the policy that decided");
  }
  return opened({
    kind: "opened",
    on: openedOn,
    caseId,
    studentId: decision.studentId,
    ...(coordinator !== undefined && { coordinator }),
    tier: decision.tier,
    policy: asked,
    decision: caseDecision(decision),
  });
}

/** The case that its first entry opens. */
export function opened(given: CaseEvent): Case {
  const event = takeEvent(given);
  if (event.kind !== "opened") throw refusedEvent(["kind"], "a case to be opened first");
  return caseOf(event);
}

function caseOf(event: CaseOpened): Case {
  const { on, caseId, studentId, coordinator, tier, policy, decision } = event;
  return {
    schemaVersion: 1,
    id: caseId,
    studentId,
    ...(coordinator !== undefined && { coordinator }),
    openedOn: on,
    state: "open",
    tier,
    duties: takeDuties([], decision, policy, [], on),
    entries: [event],
    changedOn: recordedOn(event),
  };
}
