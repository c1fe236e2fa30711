import type { RecommendOptions, StatedCause, TriedSupport } from "../recommend/types.js";
import type { CaseEvent, CaseSupportEnded } from "./event-types.js";
import { requireEntries } from "./require-case.js";
import type { Case } from "./types.js";

/**
 * What a case knows that {@link recommend} asks for: the causes that were stated, and the supports of the catalogue that were tried, with how they went.
 *
 * @param supportCase the case; of a view only what it shows
 * @returns causes that say where or how, and supports that name an intervention
 * @throws {@link TruancyError} `invalid-case` for what is no case
 *
 * @example
 * ```ts
 * import { knownFrom, replay } from "truancy-prevention/intervention";
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
 * knownFrom(supportCase); //=> { causes: [{ rootCause: "barriers", saidBy: "family", confidence: "likely" }], tried: [] }
 * ```
 * @category Cases
 */
export function knownFrom(supportCase: Pick<Case, "entries">): Required<Pick<RecommendOptions, "causes" | "tried">> {
  requireEntries(supportCase);
  const { entries } = supportCase;
  return { causes: entries.flatMap(causeOf), tried: entries.flatMap((entry) => triedOf(entry, entries)) };
}

function causeOf(entry: CaseEvent): StatedCause[] {
  if (entry.kind !== "cause-recorded") return [];
  const { family, rootCause, exclusion, saidBy, confidence } = entry;
  if (family === undefined && rootCause === undefined && exclusion === undefined) return [];
  return [
    {
      ...(family !== undefined && { family }),
      ...(rootCause !== undefined && { rootCause }),
      ...(exclusion !== undefined && { exclusion }),
      saidBy,
      confidence,
    },
  ];
}

function triedOf(entry: CaseEvent, entries: readonly CaseEvent[]): TriedSupport[] {
  if (entry.kind !== "support-started" || entry.interventionId === undefined) return [];
  const { interventionId, supportId, on } = entry;
  const end = entries.find(
    (other): other is CaseSupportEnded => other.kind === "support-ended" && other.supportId === supportId,
  );
  if (end === undefined) return [{ interventionId, result: "ongoing", startedOn: on }];
  return [{ interventionId, result: end.result, startedOn: on, endedOn: end.on }];
}
