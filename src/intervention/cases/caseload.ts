import type { DueDuty } from "../../policy/index.js";
import type { Writable } from "../../writable.js";
import { pendingDuties } from "./due-on.js";
import { knownOn, requireViewOptions } from "./known-on.js";
import { runningSupports } from "./look-up.js";
import { planOf } from "./plan.js";
import { policyIn, termsOf } from "./policy-in.js";
import { caseList } from "./require-case.js";
import type { Case, Caseload, CaseViewOptions } from "./types.js";

interface Row extends Writable<Omit<Caseload, "caseIds">> {
  readonly caseIds: string[];
}

/**
 * What each role has to do over many cases: open duties by who is responsible for them, action steps of plans that all have agreed to, running supports, and
 * the cases that a role coordinates.
 *
 * @param cases the cases; of closed ones only the duties count
 * @param options as of when, and the school's calendar
 * @returns a row for each role, by name
 * @throws {@link TruancyError} `invalid-date`; `invalid-case` with the place of what is no case
 *
 * @example
 * ```ts
 * import { caseload, replay } from "truancy-prevention/intervention";
 *
 * const supportCase = replay([
 *   {
 *     kind: "opened",
 *     on: "2025-10-08",
 *     caseId: "c1",
 *     studentId: "s1",
 *     coordinator: "counselor",
 *     tier: 2,
 *     policy: { id: "ours", version: "1", rules: [] },
 *     decision: { asOf: "2025-10-08", tier: 2, met: [], undetermined: [], duties: [] },
 *   },
 *   { kind: "support-started", on: "2025-10-09", supportId: "ride", title: "A ride to school", owner: "social worker", urgent: true },
 * ]);
 * caseload([supportCase], { asOf: "2025-10-20" }).map((row) => [row.role, row.supports]);
 * //=> [["counselor", 0], ["social worker", 1]]
 * ```
 * @category Teams
 */
export function caseload(cases: readonly Case[], options: CaseViewOptions): Caseload[] {
  requireViewOptions(options);
  const rows = new Map<string, Row>();
  caseList(cases).forEach((supportCase, index) => addCase(rows, supportCase, options, index));
  return [...rows.values()].sort((a, b) => (a.role < b.role ? -1 : 1));
}

function addCase(rows: Map<string, Row>, supportCase: Case, { asOf, calendar }: CaseViewOptions, index: number): void {
  const known = knownOn(supportCase, asOf, [index]);
  if (known === undefined) return;
  const { id, entries, duties, state, coordinator } = known;
  const row = (role: string): Row => rowOf(rows, role, id);
  const policy = policyIn(entries);
  for (const duty of pendingDuties({ asOf, ...(calendar !== undefined && { calendar }), policy, duties })) {
    addDuty(row(termsOf(duty, policy)?.responsible ?? ""), duty);
  }
  if (state === "closed") return;
  if (coordinator !== undefined) row(coordinator);
  for (const { owner } of runningSupports(entries)) row(owner).supports++;
  const plan = planOf(entries);
  if (plan?.missing.length === 0) for (const { owner } of plan.proposed.steps) row(owner).steps++;
}

function addDuty(row: Row, { status }: DueDuty): void {
  row.duties++;
  if (status === "overdue") row.overdue++;
}

function rowOf(rows: Map<string, Row>, role: string, caseId: string): Row {
  const row = rows.get(role) ?? { role, caseIds: [], duties: 0, overdue: 0, steps: 0, supports: 0 };
  // Cases come one after another.
  if (row.caseIds[row.caseIds.length - 1] !== caseId) row.caseIds.push(caseId);
  rows.set(role, row);
  return row;
}
