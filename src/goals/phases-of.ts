import { requireOptions } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { effectSizes } from "./effect-sizes.js";
import { requireGoal } from "./require-goal.js";
import { requireObjective } from "./require-objective.js";
import { standingOf } from "./standing.js";
import type { Goal, Objective, Phase, ProgressOptions, SupportPhase } from "./types.js";

/**
 * An objective's series cut at its phase lines, the days on which a support started or stopped, each phase compared with the one before it.
 *
 * @param goal the goal
 * @param objectiveId the objective
 * @param options `asOf`, `knownOn`
 * @returns the phases by date; the first is what was observed before anything was done, and may be empty
 * @throws {@link TruancyError} `invalid-goal` for an objective that the goal does not have, `invalid-date`, `invalid-number`
 *
 * @example
 * ```ts
 * import { attendanceMeasures, phasesOf, type Goal } from "truancy-prevention/goals";
 *
 * const week = (date: string, value: number) => ({ objectiveId: "on-time", date, value });
 * const goal: Goal = {
 *   schemaVersion: 1,
 *   id: "g1",
 *   title: "Mornings that work",
 *   owner: "principal",
 *   objectives: [
 *     {
 *       id: "on-time",
 *       title: "More days begin on time",
 *       measure: attendanceMeasures["on-time-share"],
 *       baseline: { value: 0.8, date: "2025-09-05", n: 300, definition: "first week" },
 *       target: { value: 0.9, date: "2026-01-30" },
 *       population: { description: "all students", size: 300 },
 *       owner: "principal",
 *       components: ["supportive-environment"],
 *       levers: ["resources-and-services"],
 *     },
 *   ],
 *   observations: [week("2025-09-12", 0.8), week("2025-09-19", 0.82), week("2025-09-26", 0.86), week("2025-10-03", 0.88)],
 *   supports: [{ id: "bus", title: "A second bus", startedOn: "2025-09-22" }],
 * };
 * const phases = phasesOf(goal, "on-time", { asOf: "2025-10-03" });
 * phases.map(({ supports, observations }) => [supports, observations.length]); //=> [[[], 2], [["bus"], 2]]
 * phases[1]?.effect?.nap; //=> 1
 * ```
 * @category Phases
 */
export function phasesOf(goal: Goal, objectiveId: string, options: Omit<ProgressOptions, "since">): Phase[] {
  requireGoal(goal);
  requireOptions(options);
  const objective = objectiveOf(goal, objectiveId);
  requireObjective(objective);
  const asOf = requireDay(options.asOf, ["asOf"]);
  const knownOn = options.knownOn === undefined ? undefined : requireDay(options.knownOn, ["knownOn"]);
  const observed = (goal.observations ?? []).filter((one) => one.objectiveId === objectiveId);
  const standing = standingOf(observed, objective.measure, asOf, knownOn);
  const supports = supportsFor(goal, objectiveId);
  const lines = phaseLines(supports).filter((date) => date <= options.asOf);
  const phases: Phase[] = [];
  for (const [index, from] of [undefined, ...lines].entries()) {
    const until = lines[index];
    const within = standing.filter(
      ({ date }) => (from === undefined || date >= from) && (until === undefined || date < until),
    );
    const effect = effectOn(objective, phases.at(-1), within);
    phases.push({
      ...(from !== undefined && { from }),
      supports: from === undefined ? [] : supports.filter((one) => isGoing(one, from)).map(({ id }) => id),
      observations: within.map(({ observation }) => observation),
      ...(effect !== undefined && { effect }),
    });
  }
  return phases;
}

/** The dates on which a support for an objective started or stopped, each once, in order. */
export function phaseLines(supports: readonly SupportPhase[]): string[] {
  const dates = supports.flatMap(({ startedOn, stoppedOn }) =>
    stoppedOn === undefined ? [startedOn] : [startedOn, stoppedOn],
  );
  return [...new Set(dates)].sort();
}

/** The supports that are to move an objective. */
export function supportsFor({ supports = [] }: Goal, objectiveId: string): readonly SupportPhase[] {
  return supports.filter(({ objectiveIds }) => objectiveIds === undefined || objectiveIds.includes(objectiveId));
}

function objectiveOf({ objectives }: Goal, objectiveId: string): Objective {
  const found = objectives.find(({ id }) => id === objectiveId);
  if (found === undefined) throw new TruancyError("invalid-goal", ["objectiveId"], "an objective of the goal");
  return found;
}

function isGoing({ startedOn, stoppedOn }: SupportPhase, date: string): boolean {
  return startedOn <= date && (stoppedOn === undefined || date < stoppedOn);
}

function effectOn(
  { measure, target }: Objective,
  before: Phase | undefined,
  within: readonly { readonly value: number }[],
): Phase["effect"] {
  const earlier = before?.observations.map(({ value }) => value) ?? [];
  if (earlier.length === 0 || within.length === 0) return undefined;
  return effectSizes(
    earlier,
    within.map(({ value }) => value),
    { improvement: measure.direction, goal: target.value },
  );
}
