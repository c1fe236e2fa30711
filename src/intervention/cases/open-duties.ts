import type { DueDuty } from "../../policy/index.js";
import { pendingDuties } from "./due-on.js";
import { knownOn, requireViewOptions } from "./known-on.js";
import { policyIn } from "./policy-in.js";
import type { Case, CaseViewOptions } from "./types.js";

/**
 * What the school still has to do in a case: overdue duties first, then by date, then those without a date, then those that wait for another.
 *
 * A duty is done when every event that it asks for has come, and needless when the event came that makes it so. What it asks for is looked for in the whole
 * case; a duty about one day (of a rule that is met each time) is answered by what names it alone, unless what fulfils it also makes it needless: that is done
 * once in a case. A duty that is due after another one waits until that is done; its days are then counted from there.
 *
 * @param supportCase the case, or a view of it
 * @param options as of when (earlier than the last entry: as it was known then), and the school's calendar for duties due in school days
 * @returns the duties that are pending, with their dates
 * @throws {@link TruancyError} `invalid-date`; `invalid-case` for a view as of a date before its last entry, and for what is no case
 *
 * @example
 * ```ts
 * import { openDuties, replay } from "truancy-prevention/intervention";
 *
 * const call = { id: "call", action: "Call the family", requires: ["contact-made"] };
 * const supportCase = replay([
 *   {
 *     kind: "opened",
 *     on: "2025-10-08",
 *     caseId: "c1",
 *     studentId: "s1",
 *     tier: 2,
 *     policy: {
 *       id: "ours",
 *       version: "1",
 *       rules: [{ id: "five", title: "Five days", duties: [call], authority: { citation: "Handbook, p. 9", kind: "local", verified: true } }],
 *     },
 *     decision: {
 *       asOf: "2025-10-08",
 *       tier: 2,
 *       met: ["five"],
 *       undetermined: [],
 *       duties: [{ key: "ours/five/call/2025-26", dutyId: "call", ruleId: "five", action: "Call the family", openedOn: "2025-10-08", dueOn: "2025-10-10" }],
 *     },
 *   },
 *   { kind: "contact-made", on: "2025-10-13", with: "guardian", channel: "phone" },
 * ]);
 * openDuties(supportCase, { asOf: "2025-10-12" }).map(({ action, status }) => [action, status]); //=> [["Call the family", "overdue"]]
 * openDuties(supportCase, { asOf: "2025-10-13" }); //=> []
 * ```
 * @category Cases
 */
export function openDuties(supportCase: Case, options: CaseViewOptions): DueDuty[] {
  requireViewOptions(options);
  const { asOf, calendar } = options;
  const known = knownOn(supportCase, asOf);
  if (known === undefined) return [];
  const { duties, entries } = known;
  return pendingDuties({ asOf, ...(calendar !== undefined && { calendar }), policy: policyIn(entries), duties });
}
