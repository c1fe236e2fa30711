import { requireList, requireOptions } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import { counted } from "../counted.js";
import { TruancyError } from "../errors.js";
import { component, leversOf } from "../framework/index.js";
import type { Objective } from "../goals/index.js";
import { checkReview } from "./check-review.js";
import type { ComponentReview, DraftFromReviewOptions, ProgramReview } from "./review-types.js";

/**
 * Turn the gaps of a review into objectives: for each component with one, that all of its key elements be met by a date.
 *
 * Each is complete, and {@link checkObjective} finds no error in it: measure and denominator, a baseline with its date, its number of elements and how it
 * was counted, target and date, what it is set for (a practice: it is about what the school does, so it rests on no students), and who answers for it. The
 * steps of the review are its supports. Examples of DESE's page are not counted. Schools are not expected to do everything at once: choose by `components`.
 *
 * @param review the review
 * @param options `owner` and `targetDate`; `components` to choose from
 * @returns objectives in the order of the components; none where nothing is missing
 * @throws {@link TruancyError} `invalid-date` for a target date that is not after the review's, `unknown-component`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { draftFromReview, reviewProgram, startProgram } from "truancy-prevention/program";
 * import { checkObjective } from "truancy-prevention/goals";
 *
 * const start = startProgram({ id: "north", title: "North", gradeLevels: ["09"], families: { languages: ["en"], cultures: [], incomeLevels: [] } });
 * const review = reviewProgram(start, { asOf: "2025-10-01" });
 * const [objective] = draftFromReview(review, { owner: "principal", targetDate: "2026-06-12", components: ["school-team"] });
 * objective?.title; //=> "A team in the school: all 6 key elements met"
 * objective?.baseline; //=> { value: 0, date: "2025-10-01", n: 6, definition: "Key elements of component 8 that the program review finds met, of those that it asks for (examples left out), records being current for 12 months unless they say otherwise." }
 * objective?.target; //=> { value: 1, date: "2026-06-12" }
 * checkObjective(objective ?? {}, { asOf: "2025-10-01" }); //=> []
 * ```
 * @category Review
 */
export function draftFromReview(review: ProgramReview, options: DraftFromReviewOptions): Objective[] {
  checkReview(review, "review");
  requireOptions(options);
  const { targetDate, components } = options;
  if (components !== undefined) requireList(components, "options", "components");
  if (requireDay(targetDate, ["targetDate"]) <= requireDay(review.asOf, ["review", "asOf"])) {
    throw new TruancyError("invalid-date", ["targetDate"], "expected a date after the review's");
  }
  for (const id of components ?? []) component(id);
  return review.components
    .filter((one) => !one.ready && (components === undefined || components.includes(one.component)))
    .map((one) => objectiveFor(one, review, options));
}

function objectiveFor(
  { component: id, number, title, counts }: ComponentReview,
  review: ProgramReview,
  { owner, targetDate }: DraftFromReviewOptions,
): Objective {
  const asked = counts.met + counts.partial + counts.unmet + counts.stale;
  return {
    id: `program-review-${id}`,
    title: `${title}: all ${asked} key elements met`,
    measure: {
      id: `program-review.${id}`,
      title: `Key elements met of component ${number}`,
      unit: "share",
      direction: "increase",
      denominator: `the ${asked} key elements that component ${number} asks for`,
    },
    baseline: {
      value: counts.met / asked,
      date: review.asOf,
      n: asked,
      definition: `Key elements of component ${number} that the program review finds met, of those that it asks for (examples left out), records being current for ${counted(review.staleAfter, "month")} unless they say otherwise.`,
    },
    target: { value: 1, date: targetDate },
    population: { description: `what the school does under component ${number}, “${title}”`, kind: "practice" },
    owner,
    components: [id],
    levers: leversOf(id).map((lever) => lever.id),
    supports: review.steps.filter((step) => step.component === id).map(({ text }) => text),
  };
}
