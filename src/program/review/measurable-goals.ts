import { checkObjective, type Goal, type Objective } from "../../goals/index.js";
import type { GoalReview, Program } from "../types.js";
import {
  criterion,
  lacking,
  listOf,
  need,
  only,
  says,
  type Criterion,
  type Located,
  type Need,
  type RecordList,
} from "./need.js";
import { isCurrent, standingOf } from "./reading.js";
import type { Reviewed } from "./reviewed.js";

interface ReviewedGoal extends Reviewed {
  readonly goal: Goal;
}
interface ReviewedObjective extends Reviewed {
  readonly goal: Goal;
  readonly objective: Objective;
}

const goals: RecordList<ReviewedGoal> = { path: ["measurableGoals", "goals"], noun: "goal", of: goalsOf };
const objectives: RecordList<ReviewedObjective> = {
  path: ["measurableGoals", "goals"],
  noun: "objective",
  of: objectivesOf,
};
const reviews: RecordList<GoalReview> = listOf(
  "measurableGoals",
  "reviews",
  "review of a goal",
  ({ reviews }) => reviews,
);

const noObjective = need({
  list: goals,
  look: () => undefined,
  absent: "there is no objective",
  step: "give it an objective with measure, baseline, target and date",
});

export function measurableGoals(): readonly Criterion[] {
  return [
    criterion("measurable-goals.measurable-goals", {
      list: goals,
      look: ({ goal }) =>
        goal.objectives.some((one) => isOfStudents(one) && flawsOf(one).length === 0)
          ? lacking(!says(goal.title) && "it does not say what is wanted", !says(goal.owner) && "nobody answers for it")
          : lacking("none of its objectives tells by a number what changes for students"),
      absent: "there is no goal",
      step: "set a goal with an objective that tells by a number what changes for students",
    }),
    {
      element: "measurable-goals.measurable-objectives",
      needs: (reading) => {
        const all = objectives.of(reading.program);
        if (all.length === 0) return [noObjective];
        const inForce = all.filter(({ record }) => standingOf(record, reading).state !== "ended");
        return (inForce.length === 0 ? all : inForce).map((objective) => sound(objective));
      },
    },
    criterion("measurable-goals.targeted-efforts", {
      list: objectives,
      look: ({ objective }) => (objective.supports?.some((one) => says(one)) ? lacking() : undefined),
      absent: "no objective says which supports are to bring it about",
      step: "say which supports are to bring it about",
    }),
    criterion("measurable-goals.ongoing-monitoring", {
      list: goals,
      look: ({ goal }, reading) => {
        const seen = (goal.observations ?? []).filter(({ value }) => value !== null);
        if (seen.length === 0) return undefined;
        const recent = new Set(seen.filter(({ date }) => isCurrent(date, reading)).map(({ date }) => date));
        const last = seen
          .map(({ date }) => date)
          .sort()
          .at(-1)!;
        if (recent.size === 0) return { lacks: [], date: last };
        return lacking(recent.size < 2 && "it was observed once only");
      },
      absent: "no observation of a goal is on record",
      step: "observe it, twice a year at least",
    }),
    criterion("measurable-goals.success-review", {
      list: reviews,
      look: (review, { program }) =>
        review.verdict === undefined
          ? undefined
          : lacking(
              !says(review.grounds) && "it does not say what tells so",
              !isOfAGoal(review, program) && "its goal is not in the program",
            ),
      absent: "no review says whether prevention works",
      step: "say whether what is done works, and what tells so",
    }),
    criterion("measurable-goals.modification", {
      list: reviews,
      look: (review, { program }) =>
        review.changes?.some((one) => says(one)) || says(review.noChangeBecause)
          ? lacking(!isOfAGoal(review, program) && "its goal is not in the program")
          : undefined,
      absent: "no review says what is changed, or why nothing is",
      step: "say what is changed because of it, or why nothing needs to change",
    }),
  ];
}

/** Goals stand until the last of their targets is due. */
function goalsOf({ measurableGoals: { goals } }: Program): Located<ReviewedGoal>[] {
  return goals.map((goal, index) => {
    const objectives = objectivesOfGoal(goal, index).map(({ record }) => record);
    const dates = objectives.map(({ date }) => date).sort();
    const ends = objectives.map(({ endsOn }) => endsOn!).sort();
    const span =
      dates.length === 0 ? { date: goal.changedOn ?? "1900-01-01" } : { date: dates[0]!, endsOn: ends.at(-1)! };
    return {
      path: ["measurableGoals", "goals", index],
      record: { goal, title: goal.title, ...span, lasting: true },
    };
  });
}

function objectivesOf({ measurableGoals: { goals } }: Program): Located<ReviewedObjective>[] {
  return goals.flatMap((goal, index) => objectivesOfGoal(goal, index));
}

function objectivesOfGoal(goal: Goal, index: number): Located<ReviewedObjective>[] {
  return goal.objectives.map((objective, at) => ({
    path: ["measurableGoals", "goals", index, "objectives", at],
    record: {
      goal,
      objective,
      title: objective.title,
      date: objective.startsOn ?? objective.baseline.date,
      endsOn: objective.target.date,
      lasting: true,
    },
  }));
}

function sound(objective: Located<ReviewedObjective>): Need {
  return need({
    list: only(objectives, objective),
    look: (record) => lacking(...flawsOf(record.objective)),
    absent: "",
    step: "mend the objective",
  });
}

function flawsOf(objective: Objective): string[] {
  return checkObjective(objective)
    .filter(({ severity }) => severity === "error")
    .map(({ message }) => message);
}

function isOfStudents({ population }: Objective): boolean {
  return population.kind !== "practice";
}

function isOfAGoal({ goalId }: GoalReview, { measurableGoals }: Program): boolean {
  return measurableGoals.goals.some(({ id }) => id === goalId);
}
