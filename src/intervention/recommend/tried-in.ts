import { requireEvents } from "../cases/require-case.js";
import type { CaseEvent } from "../cases/event-types.js";
import type { TriedSupport } from "./types.js";

/**
 * What was tried, read from the entries of a case: each support that names its intervention, with how it went; one that has not ended is `ongoing`.
 *
 * Supports that are no intervention of a catalogue are left out, for nothing is known of them to rank by. The causes that a case records can be given to
 * {@link recommend} as they are.
 *
 * @param entries a case's entries, in their order
 * @returns for {@link RecommendOptions} `tried`, in the order in which supports began
 * @example
 * ```ts
 * import { triedIn } from "truancy-prevention/intervention";
 *
 * triedIn([
 *   { kind: "support-started", on: "2025-10-01", supportId: "a", title: "A mentor", interventionId: "success-mentors", owner: "counselor" },
 *   { kind: "support-ended", on: "2025-11-14", supportId: "a", result: "no-change" },
 *   { kind: "support-started", on: "2025-11-17", supportId: "b", title: "A bus pass", interventionId: "transport-targeted", owner: "office" },
 * ]);
 * //=> [
 * //   { interventionId: "success-mentors", result: "no-change", startedOn: "2025-10-01", endedOn: "2025-11-14" },
 * //   { interventionId: "transport-targeted", result: "ongoing", startedOn: "2025-11-17" },
 * // ]
 * ```
 * @category Recommendations
 */
export function triedIn(entries: readonly CaseEvent[]): TriedSupport[] {
  requireEvents(entries, ["entries"]);
  const ends = new Map<string, Extract<CaseEvent, { kind: "support-ended" }>>();
  for (const entry of entries) if (entry.kind === "support-ended") ends.set(entry.supportId, entry);
  return entries.flatMap((entry): TriedSupport[] => {
    if (entry.kind !== "support-started" || entry.interventionId === undefined) return [];
    const { interventionId, on: startedOn } = entry;
    const end = ends.get(entry.supportId);
    return end === undefined
      ? [{ interventionId, result: "ongoing", startedOn }]
      : [{ interventionId, result: end.result, startedOn, endedOn: end.on }];
  });
}
