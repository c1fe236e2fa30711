import { requireDay } from "../calendar/internal.js";
import { checkBaseline, checkMeasure, checkPeople } from "./check-parts.js";
import { checkCheckpoints, checkTarget } from "./check-target.js";
import type { CheckObjectiveOptions, ObjectiveDraft, ObjectiveFinding } from "./types.js";

/**
 * What keeps an objective, or a draft of one, from being measured or trusted, and how to mend each thing.
 *
 * An *error* must be mended first: it lacks a measure, a direction, a denominator, a baseline, a target, a date, a population or an owner, its target is met
 * already or beyond what the measure can take, or its date has passed. A *warning* is for a team to think about: a population so small that one student
 * moves the number, or a rise steeper than any that we have read of ({@link publishedGains}).
 *
 * @param objective the objective or draft
 * @param options `asOf`, today; `minimumPopulation`
 * @returns the findings; none says that it can be measured
 * @throws {@link TruancyError} `invalid-date` for `asOf`
 *
 * @example A wish is no objective yet
 * ```ts
 * import { checkObjective } from "truancy-prevention/goals";
 *
 * const findings = checkObjective({
 *   title: "Better attendance",
 *   measure: { id: "attendance-rate", title: "Attendance rate", unit: "share" },
 *   owner: "principal",
 *   population: { description: "all students", size: 412 },
 * });
 * findings.map(({ code }) => code); //=> ["no-direction", "no-denominator", "no-baseline", "no-target"]
 * findings[1]?.fix; //=> "say of what it is a share, such as days in membership"
 * ```
 * @category Goals
 */
export function checkObjective(objective: ObjectiveDraft, options: CheckObjectiveOptions = {}): ObjectiveFinding[] {
  const asOf = options.asOf === undefined ? undefined : requireDay(options.asOf, ["asOf"]);
  return [
    ...checkMeasure(objective),
    ...checkBaseline(objective),
    ...checkTarget(objective, asOf),
    ...checkCheckpoints(objective),
    ...checkPeople(objective, options.minimumPopulation ?? 10),
  ];
}
