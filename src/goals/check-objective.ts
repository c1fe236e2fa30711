import { requireOptions } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { isGiven, isRecord } from "../given.js";
import type { Writable } from "../writable.js";
import { checkBaseline, checkMeasure, checkPeople } from "./check-parts.js";
import { checkCheckpoints, checkTarget } from "./check-target.js";
import type { CheckObjectiveOptions, Checkpoint, ObjectiveDraft, ObjectiveFinding } from "./types.js";

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
  requireOptions(options);
  const { minimumPopulation = 10 } = options;
  if (!(typeof minimumPopulation === "number" && minimumPopulation >= 0))
    throw new TruancyError("invalid-number", ["minimumPopulation"], "from 0");
  const asOf = options.asOf === undefined ? undefined : requireDay(options.asOf, ["asOf"]);
  const draft = readable(objective);
  return [
    ...checkMeasure(draft),
    ...checkBaseline(draft),
    ...checkTarget(draft, asOf),
    ...checkCheckpoints(draft),
    ...checkPeople(draft, minimumPopulation),
  ];
}

/** A draft in which every part is an object or is not there: what a form has left empty is missing. */
function readable(given: ObjectiveDraft): ObjectiveDraft {
  const found: Writable<ObjectiveDraft> = {};
  const draft: ObjectiveDraft = isRecord(given) ? given : {};
  if (isRecord(draft.measure)) found.measure = draft.measure;
  if (isRecord(draft.baseline)) found.baseline = draft.baseline;
  if (isRecord(draft.target)) found.target = draft.target;
  if (isRecord(draft.population)) found.population = draft.population;
  if (isGiven(draft.owner)) found.owner = draft.owner;
  if (isGiven(draft.startsOn)) found.startsOn = draft.startsOn;
  if (Array.isArray(draft.checkpoints))
    found.checkpoints = draft.checkpoints.map((one: Checkpoint) => (isRecord(one) ? one : { date: "" }));
  return found;
}
