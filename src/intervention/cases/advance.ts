import type { CaseEvent } from "./event-types.js";
import { refusedEvent } from "./refuse.js";
import { requireCase } from "./require-case.js";
import { step } from "./step.js";
import type { Case, CaseChange } from "./types.js";

/** What only the library writes. */
const written: ReadonlySet<CaseEvent["kind"]> = new Set(["opened", "reconciled", "purged"]);

/**
 * What a case is after something happened, with JSON patches for the audit trail and their inverse for undoing it.
 *
 * A case goes *open → understanding → planning → supporting → reviewing → closed*:
 *
 * | to | by | needs before |
 * | --- | --- | --- |
 * | understanding | `cause-recorded` | |
 * | planning | `action-steps-proposed` | a cause |
 * | supporting | `support-started` | the agreement of principal or designee, student and guardian; none if it is `urgent` |
 * | reviewing | `review` | a support; with `continue` the case goes on supporting |
 * | planning | `stepped-up` | a review that decided `step-up` |
 * | supporting | `stepped-down` | a review that decided `step-down` |
 * | closed | `closed` | for `aims-reached` a review that decided `close` |
 * | understanding | `reopened` | |
 *
 * A `referral-made` needs a rule that is met, every determination that the policy asks for anywhere, a look at disability and health, and the steps before it
 * listed, with a contact, a support and a review among them, all by the day it was made and none more often than it happened. There is no way around them: the names that count for it belong to its kind alone.
 *
 * What happened is recorded in the order in which it was written down (`recordedOn`); it may have happened earlier (`on`).
 *
 * @param supportCase the case; it is not changed
 * @param event what happened; the case keeps a copy
 * @returns the case after it, `patches` that lead there, `inverse` ones that lead back
 * @throws {@link TruancyError} `out-of-turn` with the steps that are missing; `invalid-event`, `invalid-date`; `invalid-case` for a view, and for what is no case
 *
 * @example
 * ```ts
 * import { advance, replay } from "truancy-prevention/intervention";
 *
 * const supportCase = replay([
 *   {
 *     kind: "opened",
 *     on: "2025-10-08",
 *     caseId: "c1",
 *     studentId: "s1",
 *     tier: 2,
 *     policy: { id: "ours", version: "1", rules: [] },
 *     decision: { asOf: "2025-10-08", tier: 2, met: [], undetermined: [], duties: [] },
 *   },
 * ]);
 * const steps = [{ id: "ride", what: "Find a ride to school", owner: "social worker" }];
 * let refused = "";
 * try {
 *   advance(supportCase, { kind: "action-steps-proposed", on: "2025-10-14", steps });
 * } catch (error) {
 *   refused = (error as Error).message;
 * }
 * refused; //=> "kind: out of turn (missing: cause-recorded)"
 *
 * const understood = advance(supportCase, {
 *   kind: "cause-recorded",
 *   on: "2025-10-10",
 *   rootCause: "barriers",
 *   saidBy: "family",
 *   confidence: "confirmed",
 * });
 * understood.supportCase.state; //=> "understanding"
 * understood.inverse.map(({ op, path }) => [op, ...path]);
 * //=> [["replace", "entries", "length"], ["replace", "state"], ["replace", "changedOn"]]
 * ```
 * @category Cases
 */
export function advance(supportCase: Case, event: CaseEvent): CaseChange {
  requireCase(supportCase);
  if (written.has(event?.kind)) throw refusedEvent(["kind"], "an event that a school records");
  return step(supportCase, event);
}
