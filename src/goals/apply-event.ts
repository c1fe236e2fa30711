import type { Draft } from "immer";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { checkObjective } from "./check-objective.js";
import { canBe, rangeOf, valueWanted } from "./measure-range.js";
import type {
  Goal,
  GoalEvent,
  Measure,
  Objective,
  ObjectiveAdded,
  Observation,
  ObservationCorrected,
  ObservationRecorded,
  SupportStarted,
  SupportStopped,
  TargetRevised,
} from "./types.js";

/** Change a goal by an event, or refuse it. */
export function applyEvent(goal: Draft<Goal>, event: GoalEvent): void {
  switch (event.kind) {
    case "goal-opened":
      throw refused(["kind"], "a goal is opened once");
    case "objective-added":
      return addObjective(goal, event);
    case "target-revised":
      return reviseTarget(goal, event);
    case "support-started":
      return startSupport(goal, event);
    case "support-stopped":
      return stopSupport(goal, event);
    case "observation-recorded":
    case "observation-corrected":
      return record(goal, event);
    default:
      throw refused(["kind"], "a kind of event");
  }
}

function addObjective(goal: Draft<Goal>, { objective, on }: ObjectiveAdded): void {
  if (goal.objectives.some(({ id }) => id === objective.id)) throw refused(["objective", "id"], "an id of its own");
  requireMeasurable(objective, ["objective"]);
  goal.objectives.push({ ...(objective as Draft<Objective>), addedOn: on });
}

function reviseTarget(goal: Draft<Goal>, { on, objectiveId, target, checkpoints, reason }: TargetRevised): void {
  const objective = objectiveOf(goal, objectiveId);
  if (!/\S/.test(reason)) throw refused(["reason"], "why it is revised");
  const { formerTargets: _, checkpoints: __, ...rest } = objective;
  requireMeasurable({ ...rest, target, ...(checkpoints && { checkpoints }) } as Objective, []);
  if (requireDay(target.date, ["target", "date"]) < requireDay(on, ["on"]))
    throw refused(["target", "date"], "a date to come");
  const former = {
    ...objective.target,
    replacedOn: on,
    reason,
    ...(objective.checkpoints && { checkpoints: objective.checkpoints }),
  };
  objective.formerTargets = [...(objective.formerTargets ?? []), former];
  objective.target = { ...target };
  if (checkpoints === undefined) delete objective.checkpoints;
  else objective.checkpoints = checkpoints.map((checkpoint) => ({ ...checkpoint }));
}

function startSupport(goal: Draft<Goal>, { on, supportId, title, objectiveIds }: SupportStarted): void {
  if (goal.supports?.some(({ id }) => id === supportId)) throw refused(["supportId"], "an id of its own");
  objectiveIds?.forEach((id) => objectiveOf(goal, id, ["objectiveIds"]));
  const support = { id: supportId, title, ...(objectiveIds && { objectiveIds: [...objectiveIds] }), startedOn: on };
  goal.supports = [...(goal.supports ?? []), support];
}

function stopSupport(goal: Draft<Goal>, { on, supportId }: SupportStopped): void {
  const support = goal.supports?.find(({ id }) => id === supportId);
  if (support === undefined) throw refused(["supportId"], "a support of the goal");
  if (support.stoppedOn !== undefined) throw refused(["supportId"], "a support that is still going");
  support.stoppedOn = on;
}

function record(
  goal: Draft<Goal>,
  { kind, on, objectiveId, observation, ...rest }: ObservationRecorded | ObservationCorrected,
): void {
  const { measure } = objectiveOf(goal, objectiveId);
  requireObservation(observation, on, measure);
  const known =
    goal.observations?.some((one) => one.objectiveId === objectiveId && one.date === observation.date) ?? false;
  if (kind === "observation-recorded" && known)
    throw refused(["observation", "date"], "a date not yet observed; correct what is there");
  if (kind === "observation-corrected" && !known) throw refused(["observation", "date"], "a date that was observed");
  if ("reason" in rest && !/\S/.test(rest.reason)) throw refused(["reason"], "why it is corrected");
  goal.observations = [...(goal.observations ?? []), { ...observation, objectiveId, recordedOn: on }];
}

function requireObservation({ date, from, value, denominator }: Observation, on: string, measure: Measure): void {
  requireDay(date, ["observation", "date"]);
  if (date > on) throw refused(["observation", "date"], "a date not after the event's");
  if (from !== undefined && requireDay(from, ["observation", "from"]) > requireDay(date, ["observation", "date"])) {
    throw refused(["observation", "from"], "a date not after the observation's");
  }
  if (value !== null && !canBe(value, rangeOf(measure))) {
    throw new TruancyError("invalid-number", ["observation", "value"], valueWanted);
  }
  if (denominator !== undefined && !(denominator >= 0))
    throw new TruancyError("invalid-number", ["observation", "denominator"], "from 0");
}

/** An objective that cannot be measured is refused with the first thing that is wrong with it. */
function requireMeasurable(objective: Objective, path: readonly (string | number)[]): void {
  const wrong = checkObjective(objective).find(({ severity }) => severity === "error");
  if (wrong !== undefined) throw refused([...path, ...wrong.path], wrong.message);
}

function objectiveOf(
  goal: Draft<Goal>,
  objectiveId: string,
  path: readonly string[] = ["objectiveId"],
): Draft<Objective> {
  const found = goal.objectives.find(({ id }) => id === objectiveId);
  if (found === undefined) throw refused(path, "an objective of the goal");
  return found;
}

function refused(path: readonly (string | number)[], wanted: string): TruancyError {
  return new TruancyError("invalid-goal", path, wanted);
}
