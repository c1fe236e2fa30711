import { enablePatches, produceWithPatches, type Draft } from "immer";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { applyEvent } from "./apply-event.js";
import type { Goal, GoalChange, GoalEvent, GoalOpened } from "./types.js";

/** The Goal as immer hands it out to be changed. */
export type GoalDraft = Draft<Goal>;

/**
 * What a goal is after something happened, with JSON patches for the audit trail and their inverse for undoing it.
 *
 * Events come in the order of their dates, so that the past stays as it was: a target revised today expects what it expected until today. An event that does
 * not fit (an objective that is not there or there already, a second observation of a date, a date before the last event) is refused.
 *
 * @param goal the goal; it is not changed. `undefined` before the event that opens it
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
  requireDay(event.on, ["on"]);
  if (goal === undefined) return opened(event);
  if (goal.changedOn !== undefined && event.on < goal.changedOn) {
    throw new TruancyError("invalid-goal", ["on"], "a date not before the last event's");
  }
  // immer keeps the patches plugin for itself; asking for it twice does nothing.
  enablePatches();
  const [next, patches, inverse] = produceWithPatches(goal, (draft: GoalDraft) => {
    applyEvent(draft, event);
    draft.changedOn = event.on;
  });
  return { goal: next, patches, inverse };
}

function opened(event: GoalEvent): GoalChange {
  if (event.kind !== "goal-opened") throw new TruancyError("invalid-goal", ["kind"], "a goal is opened first");
  const goal = goalOf(event);
  return {
    goal,
    patches: [{ op: "replace", path: [], value: goal }],
    inverse: [{ op: "replace", path: [], value: undefined }],
  };
}

function goalOf({ on, goal: { id, title, schoolId, owner } }: GoalOpened): Goal {
  return {
    schemaVersion: 1,
    id,
    title,
    ...(schoolId !== undefined && { schoolId }),
    owner,
    objectives: [],
    changedOn: on,
  };
}
