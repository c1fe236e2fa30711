import type { Draft } from "immer";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { isRecord } from "../given.js";
import { applyEvent, type WasObserved } from "./apply-event.js";
import { saysSomething } from "./finding.js";
import type { Goal, GoalEvent } from "./types.js";

/** A goal as the event that opens it sets it. */
export function openGoal(event: GoalEvent): Goal {
  requireDay(event.on, ["on"]);
  if (event.kind !== "goal-opened") throw new TruancyError("invalid-goal", ["kind"], "a goal is opened first");
  if (!isRecord(event.goal) || !saysSomething(event.goal.id)) {
    throw new TruancyError("invalid-goal", ["goal", "id"], "an id");
  }
  const { id, title, schoolId, owner } = event.goal;
  return {
    schemaVersion: 1,
    id,
    title,
    ...(schoolId !== undefined && { schoolId }),
    owner,
    objectives: [],
    changedOn: event.on,
  };
}

/** Change an open goal by an event that is not dated before the last one. */
export function takeEvent(goal: Draft<Goal>, event: GoalEvent, wasObserved: WasObserved): void {
  requireDay(event.on, ["on"]);
  if (goal.changedOn !== undefined && event.on < goal.changedOn) {
    throw new TruancyError("invalid-goal", ["on"], "a date not before the last event's");
  }
  applyEvent(goal, event, wasObserved);
  goal.changedOn = event.on;
}
