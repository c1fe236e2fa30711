import { TruancyError } from "../errors.js";
import { changeGoal } from "./change-goal.js";
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
  let goal: Goal | undefined;
  for (const event of events) goal = changeGoal(goal, event).goal;
  if (goal === undefined) throw new TruancyError("invalid-goal", ["events"], "a goal is opened first");
  return goal;
}
