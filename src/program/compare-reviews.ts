import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { checkReview } from "./check-review.js";
import type { ElementChange, ElementReview, ProgramReview, ProgramReviewChange, ReviewStatus } from "./review-types.js";

/** From worst to best. What was there once needs a look, what is partly there needs work. */
const order: readonly ReviewStatus[] = ["unmet", "partial", "stale", "met"];

/**
 * Compare two reviews of one program: what stands better, what stands worse, and what still waits.
 *
 * From worst to best a status is `unmet`, `partial`, `stale`, `met`. A key element that only one of the reviews knows, because another version of the
 * library made it, is left out.
 *
 * @param earlier the earlier review
 * @param later the later review, of the same program and of no earlier date
 * @returns the change by component and by key element
 * @throws {@link TruancyError} `program-mismatch` for reviews of two programs, `invalid-date` where the later one is dated before the earlier, `invalid-argument` for what is no review
 *
 * @example
 * ```ts
 * import { compareReviews, reviewProgram, startProgram } from "truancy-prevention/program";
 *
 * const start = startProgram({ id: "north", title: "North", gradeLevels: ["09"], families: { languages: ["en"], cultures: [], incomeLevels: [] } });
 * const address = { id: "a", title: "Address", owner: "principal", date: "2026-09-01", by: "leaders", roles: ["principal"], statement: "Every day counts." } as const;
 * const earlier = reviewProgram(start, { asOf: "2025-10-01" });
 * const later = reviewProgram({ ...start, impact: { acknowledgements: [address] } }, { asOf: "2026-10-01" });
 * const change = compareReviews(earlier, later);
 * change.met; //=> [0, 1]
 * change.improved; //=> [{ element: "impact.leaders", before: "unmet", after: "met" }]
 * change.worsened; //=> []
 * ```
 * @category Review
 */
export function compareReviews(earlier: ProgramReview, later: ProgramReview): ProgramReviewChange {
  checkReview(earlier, "earlier");
  checkReview(later, "later");
  if (earlier.programId !== later.programId) throw new TruancyError("program-mismatch", ["programId"]);
  const [from, until] = [requireDay(earlier.asOf, ["earlier", "asOf"]), requireDay(later.asOf, ["later", "asOf"])];
  if (until < from) throw new TruancyError("invalid-date", ["later", "asOf"], "before the earlier review");
  const changes = elementChanges(earlier, later);
  const difference = ({ before, after }: ElementChange): number => order.indexOf(after) - order.indexOf(before);
  return {
    programId: later.programId,
    from: earlier.asOf,
    until: later.asOf,
    ready: [earlier.ready, later.ready],
    met: [earlier.counts.met, later.counts.met],
    components: later.components.flatMap(({ component, status, counts }) => {
      const before = earlier.components.find((one) => one.component === component);
      if (before === undefined) return [];
      return [{ component, before: before.status, after: status, met: [before.counts.met, counts.met] as const }];
    }),
    improved: changes.filter((change) => difference(change) > 0),
    worsened: changes.filter((change) => difference(change) < 0),
    unchanged: changes.filter((change) => difference(change) === 0 && change.after !== "met"),
  };
}

function elementChanges(earlier: ProgramReview, later: ProgramReview): ElementChange[] {
  const before = new Map(elementsOf(earlier).map(({ element, status }) => [element, status]));
  return elementsOf(later).flatMap(({ element, status }) => {
    const was = before.get(element);
    return was === undefined ? [] : [{ element, before: was, after: status }];
  });
}

function elementsOf({ components }: ProgramReview): ElementReview[] {
  return components.flatMap(({ elements }) => elements);
}
