import { requireList } from "../../argument.js";
import { compartmentOf } from "./compartment.js";
import type { CaseEvent, Compartment } from "./event-types.js";
import { requireCase } from "./require-case.js";
import type { Case, CaseDuty } from "./types.js";

const all: readonly Compartment[] = ["education", "health", "court"];

/** What every reader of a case sees: that it is there, and what attendance and policy say. */
const common: ReadonlySet<CaseEvent["kind"]> = new Set(["opened", "reconciled", "purged"]);

/**
 * The view of a reader who may see some compartments of a case and not the rest.
 *
 * Entries of the other compartments are not there, not even as a gap, nor are the events by which duties were met. How far the case is, its tier and what is
 * still due are there for everyone, and {@link openDuties} says the same of a view as of the case. A view is for reading: it cannot be advanced.
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
  const sees = (entry: CaseEvent): boolean => common.has(entry.kind) || visible.includes(compartmentOf(entry, entries));
  return { ...head, visible, duties: duties.map(withoutMeans), entries: entries.filter(sees) };
}

function withoutMeans({ met: _, ...duty }: CaseDuty): CaseDuty {
  return duty;
}
