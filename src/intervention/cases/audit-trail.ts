import type { CaseEvent } from "./event-types.js";
import { opened } from "./open-case.js";
import { requireEntries } from "./require-case.js";
import { step } from "./step.js";
import type { Case, CaseChange, TrailEntry } from "./types.js";

/**
 * What each entry of a case changed: the patches that {@link advance} gave, made anew from the entries. After a {@link purge} it takes the place of patches
 * that were kept, which still hold what was taken out.
 *
 * @param supportCase the case
 * @returns an entry each, in their order; the first sets the whole case
 * @throws {@link TruancyError} `invalid-case` for what is no case
 *
 * @example
 * ```ts
 * import { advance, auditTrail, replay } from "truancy-prevention/intervention";
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
 * const change = advance(supportCase, { kind: "note-recorded", on: "2025-10-09", text: "Call again in the evening" });
 * auditTrail(change.supportCase)[1]?.patches.length === change.patches.length; //=> true
 * ```
 * @category Cases
 */
export function auditTrail(supportCase: Pick<Case, "entries">): TrailEntry[] {
  requireEntries(supportCase);
  let before: Case | undefined;
  return supportCase.entries.map((entry) => {
    const change = before === undefined ? opening(entry) : step(before, entry);
    before = change.supportCase;
    return { entry, patches: change.patches, inverse: change.inverse };
  });
}

function opening(entry: CaseEvent): CaseChange {
  const supportCase = opened(entry);
  return {
    supportCase,
    patches: [{ op: "replace", path: [], value: supportCase }],
    inverse: [{ op: "replace", path: [], value: undefined }],
  };
}
