import type { Draft } from "immer";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { isRecord } from "../given.js";
import { checkObjective } from "./check-objective.js";
import { saysSomething } from "./finding.js";
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

/** Whether a goal has an observation of an objective on a date already. */
export type WasObserved = (objectiveId: string, date: string) => boolean;

/** Change a goal by an event, or refuse it. */
export function applyEvent(goal: Draft<Goal>, event: GoalEvent, wasObserved: WasObserved): void {
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
      return record(goal, event, wasObserved);
    default:
      throw refused(["kind"], "a kind of event");
  }
}

function addObjective(goal: Draft<Goal>, { objective, on }: ObjectiveAdded): void {
  if (!isRecord(objective) || !saysSomething(objective.id)) throw refused(["objective", "id"], "an id");
  if (goal.objectives.some(({ id }) => id === objective.id)) throw refused(["objective", "id"], "an id of its own");
  requireMeasurable(objective, ["objective"]);
  goal.objectives.push({ ...(objective as Draft<Objective>), addedOn: on });
}

function reviseTarget(goal: Draft<Goal>, { on, objectiveId, target, checkpoints, reason }: TargetRevised): void {
  const objective = objectiveOf(goal, objectiveId);
  if (!saysSomething(reason)) throw refused(["reason"], "why it is revised");
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
  if (!saysSomething(supportId)) throw refused(["supportId"], "an id");
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

function record(goal: Draft<Goal>, event: ObservationRecorded | ObservationCorrected, wasObserved: WasObserved): void {
  const { kind, on, objectiveId, observation } = event;
  const reason = "reason" in event ? event.reason : undefined;
  const { measure } = objectiveOf(goal, objectiveId);
  if (!isRecord(measure)) throw refused(["objectives"], "objectives that measure something");
  requireObservation(observation, on, measure);
  const known = wasObserved(objectiveId, observation.date);
  if (kind === "observation-recorded" && known)
    throw refused(["observation", "date"], "a date not yet observed; correct what is there");
  if (kind === "observation-corrected" && !known) throw refused(["observation", "date"], "a date that was observed");
  if (kind === "observation-corrected" && !saysSomething(reason)) throw refused(["reason"], "why it is corrected");
  const recorded = { ...observation, objectiveId, recordedOn: on };
  if (goal.observations === undefined) goal.observations = [recorded];
  else goal.observations.push(recorded);
}

function requireObservation(observation: Observation, on: string, measure: Measure): void {
  if (!isRecord(observation)) throw refused(["observation"], "an observation");
  const { date, from, value, denominator } = observation;
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
