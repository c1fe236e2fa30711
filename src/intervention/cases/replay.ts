import type { CaseEvent } from "./event-types.js";
import { opened } from "./open-case.js";
import { refusedEvent } from "./refuse.js";
import { step } from "./step.js";
import type { Case } from "./types.js";

/**
 * The case that a history of events comes to: the same that {@link openCase}, {@link advance} and {@link reconcile} came to step by step.
 *
 * @param events the events in their order, the opening first: the `entries` of a case
 * @returns the case
 * @throws {@link TruancyError} as {@link advance}; `invalid-event` for a history that does not begin with an opening
 *
 * @example
 * ```ts
 * import { replay } from "truancy-prevention/intervention";
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
 *   { kind: "cause-recorded", on: "2025-10-10", rootCause: "barriers", saidBy: "family", confidence: "likely" },
 * ]);
 * supportCase.state; //=> "understanding"
 * ```
 * @category Cases
 */
export function replay(events: readonly CaseEvent[]): Case {
  if (!Array.isArray(events)) throw refusedEvent([], "a list of events");
  const [first, ...rest] = events;
  if (first === undefined) throw refusedEvent([], "a case to be opened first");
  return rest.reduce((supportCase, event) => step(supportCase, event).supportCase, opened(first));
}
