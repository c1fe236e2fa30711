import { requireOptions } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { phaseLines, supportsFor } from "./phases-of.js";
import { progress } from "./progress.js";
import { countStatuses } from "./count-statuses.js";
import { requireGoal } from "./require-goal.js";
import type { Goal, GoalObservation, GoalProgress, Objective, Progress, RollUpOptions } from "./types.js";

/**
 * Where a goal stands as of a date: the {@link progress} of each objective, and how many stand where.
 *
 * Each decision rule reads only what was observed since the last support for its objective started or stopped: a change gets its time. Objectives added after
 * the date are left out.
 *
 * @param goal the goal
 * @param options `asOf`; `knownOn`; `weighted`, to sum the objectives' weights as well
 * @returns the objectives in the goal's order, and counts by status
 * @throws {@link TruancyError} `invalid-date`, `invalid-number`, `invalid-goal` for two objectives of one id
 *
 * @example
 * ```ts
 * import { goalProgress } from "truancy-prevention/goals";
 *
 * const goal = { schemaVersion: 1 as const, id: "g1", title: "Every day counts", owner: "principal", objectives: [] };
 * goalProgress(goal, { asOf: "2026-01-15" }).total; //=> 0
 * ```
 * @category Roll-up
 */
export function goalProgress(goal: Goal, options: RollUpOptions): GoalProgress {
  requireGoal(goal);
  requireOptions(options);
  requireDay(options.asOf, ["asOf"]);
  const observed = byObjective(goal);
  const objectives = goal.objectives.filter(({ addedOn }) => addedOn === undefined || addedOn <= options.asOf);
  const stands = objectives.map((objective) => standOf(goal, objective, observed.get(objective.id) ?? [], options));
  const weights = options.weighted === true ? objectives.map(({ weight }) => weight ?? 1) : undefined;
  return {
    goalId: goal.id,
    ...(goal.schoolId !== undefined && { schoolId: goal.schoolId }),
    asOf: options.asOf,
    objectives: stands,
    ...countStatuses(
      stands.map(({ status }) => status),
      weights,
    ),
  };
}

function byObjective({ objectives, observations = [] }: Goal): ReadonlyMap<string, GoalObservation[]> {
  const found = new Map<string, GoalObservation[]>();
  objectives.forEach(({ id }, index) => {
    if (found.has(id))
      throw new TruancyError("invalid-goal", ["objectives", index, "id"], "two objectives have this id");
    found.set(id, []);
  });
  for (const observation of observations) found.get(observation.objectiveId)?.push(observation);
  return found;
}

function standOf(
  goal: Goal,
  objective: Objective,
  observations: readonly GoalObservation[],
  { asOf, knownOn }: RollUpOptions,
): Progress {
  const lines = phaseLines(supportsFor(goal, objective.id));
  const since = lines[lines.filter((date) => date <= asOf).length - 1];
  return progress(objective, observations, {
    asOf,
    ...(knownOn !== undefined && { knownOn }),
    ...(since !== undefined && { since }),
  });
}
