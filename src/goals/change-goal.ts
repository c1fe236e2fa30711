import { enablePatches, produceWithPatches, type Draft } from "immer";
import { copyOf } from "./event-copy.js";
import { requireGoal } from "./require-goal.js";
import { openGoal, takeEvent } from "./take-event.js";
import type { Goal, GoalChange, GoalEvent } from "./types.js";

/** The Goal as immer hands it out to be changed. */
export type GoalDraft = Draft<Goal>;

/**
 * What a goal is after something happened, with JSON patches for the audit trail and their inverse for undoing it.
 *
 * Events come in the order of their dates, so that the past stays as it was: a target revised today expects what it expected until today. An event that does
 * not fit (an objective that is not there or there already, a second observation of a date, a date before the last event) is refused.
 *
 * @param goal the goal; it is not changed, and what the new one shares with it is frozen. `undefined` before the event that opens it
 * @param event what happened
 * @returns the goal after it, `patches` that lead there, `inverse` ones that lead back
 * @throws {@link TruancyError} `invalid-goal`, `invalid-date`, `invalid-number`
 *
 * @example
 * ```ts
 * import { changeGoal } from "truancy-prevention/goals";
 *
 * const opened = changeGoal(undefined, {
 *   kind: "goal-opened",
 *   on: "2025-09-02",
 *   goal: { id: "g1", title: "Every day counts", schoolId: "north", owner: "principal" },
 * });
 * const helped = changeGoal(opened.goal, { kind: "support-started", on: "2025-10-01", supportId: "breakfast", title: "Breakfast for all" });
 * helped.goal.supports?.[0]?.startedOn; //=> "2025-10-01"
 * helped.patches.map(({ op, path }) => [op, ...path]);
 * //=> [["add", "supports"], ["replace", "changedOn"]]
 * ```
 * @category Changes
 */
export function changeGoal(goal: Goal | undefined, event: GoalEvent): GoalChange {
  const happened = copyOf(event);
  if (goal === undefined) return opened(happened);
  requireGoal(goal);
  // immer keeps the patches plugin for itself; asking for it twice does nothing.
  enablePatches();
  const [next, patches, inverse] = produceWithPatches(goal, (draft: GoalDraft) => {
    takeEvent(draft, happened, (objectiveId, date) => {
      return goal.observations?.some((one) => one.date === date && one.objectiveId === objectiveId) ?? false;
    });
  });
  return { goal: next, patches, inverse };
}

function opened(event: GoalEvent): GoalChange {
  const goal = openGoal(event);
  return {
    goal,
    patches: [{ op: "replace", path: [], value: goal }],
    inverse: [{ op: "replace", path: [], value: undefined }],
  };
}
