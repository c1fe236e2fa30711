import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { isGiven, isRecord } from "../given.js";
import type { Goal } from "./types.js";

type Path = readonly (string | number)[];

/** Throw unless an argument is a goal, whose lists hold what can be gone through. */
export function requireGoal(goal: Goal, path: Path = []): void {
  if (!isRecord(goal)) throw refused(path, "a goal");
  if (goal.schemaVersion !== 1) throw refused([...path, "schemaVersion"], "1");
  for (const name of ["id", "title", "owner", "schoolId"] as const) {
    const isThere = isGiven(goal[name]) || name !== "schoolId";
    if (isThere && typeof goal[name] !== "string") throw refused([...path, name], "a text");
  }
  requireObjects(goal.objectives, [...path, "objectives"]);
  if (goal.observations !== undefined) requireObservations(goal.observations, [...path, "observations"]);
  if (isGiven(goal.changedOn)) requireDay(goal.changedOn, [...path, "changedOn"]);
  if (goal.supports !== undefined) requireSupports(goal.supports, [...path, "supports"]);
}

function requireObservations(observations: NonNullable<Goal["observations"]>, path: Path): void {
  requireObjects(observations, path);
  const wrong = observations.findIndex(({ objectiveId }) => typeof objectiveId !== "string");
  if (wrong >= 0) throw refused([...path, wrong, "objectiveId"], "a text");
}

function requireSupports(supports: NonNullable<Goal["supports"]>, path: Path): void {
  requireObjects(supports, path);
  supports.forEach(({ startedOn, stoppedOn, objectiveIds }, index) => {
    requireDay(startedOn, [...path, index, "startedOn"]);
    if (stoppedOn !== undefined) requireDay(stoppedOn, [...path, index, "stoppedOn"]);
    if (isGiven(objectiveIds) && !Array.isArray(objectiveIds))
      throw refused([...path, index, "objectiveIds"], "a list");
  });
}

function requireObjects(value: unknown, path: Path): void {
  if (!Array.isArray(value)) throw refused(path, "a list");
  const wrong = value.findIndex((one) => !isRecord(one) || Array.isArray(one));
  if (wrong >= 0) throw refused([...path, wrong], "an object");
}

function refused(path: Path, wanted: string): TruancyError {
  return new TruancyError("invalid-goal", path, wanted);
}
