import { requireList } from "../../argument.js";
import { compartmentOf } from "./compartment.js";
import { isCourtDuty } from "./court-duty.js";
import { dutiesInView } from "./duty-in-view.js";
import type { CaseEvent, Compartment } from "./event-types.js";
import { policyIn } from "./policy-in.js";
import { requireCase } from "./require-case.js";
import { recordedOn } from "./take-event.js";
import type { Case, CaseDuty } from "./types.js";

const all: readonly Compartment[] = ["education", "health", "court"];

/** What every reader of a case sees: that it is there, and what attendance and policy say. */
const common: ReadonlySet<CaseEvent["kind"]> = new Set(["opened", "reconciled"]);

/**
 * The view of a reader who may see some compartments of a case and not the rest.
 *
 * Entries of the other compartments are not there, not even as a gap, and the rest does not tell on them:
 *
 * - of a duty that they settled a view says `settled`, not when or how, and what is counted from that day has no due date;
 * - a duty that a referral does, or makes needless, is there only for who may see the court, pending or not;
 * - the view is dated by the last entry that it shows.
 *
 * How far the case is, its tier, what the policy decided and what else is still due are the same for everyone. A decision that rests on a determination tells that
 * it was made. A view is for reading: it cannot be advanced.
 *
 * @param supportCase the case; it is not changed
 * @param compartments what the reader may see
 * @returns a view, which says by `visible` what it shows
 * @throws {@link TruancyError} `invalid-case` for what is no case
 *
 * @example
 * ```ts
 * import { advance, redact, replay } from "truancy-prevention/intervention";
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
 *   { kind: "note-recorded", on: "2025-10-09", text: "Asthma plan renewed", compartment: "health" },
 * ]);
 * const view = redact(supportCase, ["education"]);
 * JSON.stringify(view).includes("Asthma"); //=> false
 * view.entries.length; //=> 1
 * ```
 * @category Privacy
 */
export function redact(supportCase: Case, compartments: readonly Compartment[]): Case {
  requireCase(supportCase);
  requireList(compartments, "compartments");
  const { entries, duties, ...head } = supportCase;
  const asked = all.filter((compartment) => compartments.includes(compartment));
  // A view of a view shows no more than it did.
  const visible = asked.filter((compartment) => head.visible?.includes(compartment) ?? true);
  const sees = (entry: CaseEvent): boolean => common.has(entry.kind) || visible.includes(readersOf(entry, entries));
  const policy = policyIn(entries);
  const isShown = (duty: Asked): boolean => visible.includes("court") || !isCourtDuty(duty, policy);
  const shown = entries.filter(sees).map((entry) => withDuties(entry, isShown));
  return {
    ...head,
    visible,
    changedOn: recordedOn(shown.at(-1)!),
    duties: dutiesInView(duties.filter(isShown), { policy, all: duties, shown }),
    entries: shown,
  };
}

type Asked = Pick<CaseDuty, "ruleId" | "dutyId">;

/** Whose an entry is; that something was taken out tells of the court. */
function readersOf(entry: CaseEvent, entries: readonly CaseEvent[]): Compartment {
  return entry.kind === "purged" ? "court" : compartmentOf(entry, entries);
}

/** An entry whose decision holds only the duties that are shown. */
function withDuties(entry: CaseEvent, isShown: (duty: Asked) => boolean): CaseEvent {
  if (entry.kind !== "opened" && entry.kind !== "reconciled") return entry;
  if (entry.decision.duties.every(isShown)) return entry;
  return { ...entry, decision: { ...entry.decision, duties: entry.decision.duties.filter(isShown) } };
}
