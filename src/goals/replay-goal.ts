import { freeze, type Draft } from "immer";
import { requireList } from "../argument.js";
import { TruancyError } from "../errors.js";
import { copyOf } from "./event-copy.js";
import { openGoal, takeEvent } from "./take-event.js";
import type { Goal, GoalEvent } from "./types.js";

/**
 * The goal that a history of events comes to: the same that {@link changeGoal} came to step by step.
 *
 * @param events the events in their order, the opening first
 * @returns the goal
 * @throws {@link TruancyError} as {@link changeGoal}; `invalid-goal` for a history without events
 *
 * @example
 * ```ts
 * import { replayGoal, type GoalEvent } from "truancy-prevention/goals";
 *
 * const events: GoalEvent[] = [
 *   { kind: "goal-opened", on: "2025-09-02", goal: { id: "g1", title: "Every day counts", owner: "principal" } },
 *   { kind: "support-started", on: "2025-10-01", supportId: "breakfast", title: "Breakfast for all" },
 *   { kind: "support-stopped", on: "2025-12-19", supportId: "breakfast" },
 * ];
 * replayGoal(events).supports?.[0]?.stoppedOn; //=> "2025-12-19"
 * ```
 * @category Changes
 */
export function replayGoal(events: readonly GoalEvent[]): Goal {
  requireList(events, "events");
  const [first, ...later] = events;
  if (first === undefined) throw new TruancyError("invalid-goal", ["events"], "a goal is opened first");
  const goal = openGoal(copyOf(first)) as Draft<Goal>;
  const observed = new Set<string>();
  const keyOf = (objectiveId: string, date: string): string => `${date} ${objectiveId}`;
  for (const event of later.map(copyOf)) {
    takeEvent(goal, event, (objectiveId, date) => observed.has(keyOf(objectiveId, date)));
    if (event.kind === "observation-recorded") observed.add(keyOf(event.objectiveId, event.observation.date));
  }
  return freeze(goal, true);
}
