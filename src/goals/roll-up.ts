import { requireList, requireOptions } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import { none, statuses } from "./count-statuses.js";
import { goalProgress } from "./goal-progress.js";
import { requireGoal } from "./require-goal.js";
import type { Goal, GoalProgress, RollUp, RollUpOptions, StatusCounts } from "./types.js";

/**
 * Where a district stands: its goals by school, and how many objectives stand where.
 *
 * It counts objectives, and sums their weights where asked. It never averages percentages of different denominators: for one share over several schools see
 * {@link poolShares}.
 *
 * @param goals the goals of the district and of its schools
 * @param options as for {@link goalProgress}
 * @returns counts for all and for each school, in the order in which schools are first named, with each goal's progress
 * @throws {@link TruancyError} as {@link goalProgress}
 *
 * @example
 * ```ts
 * import { rollUp } from "truancy-prevention/goals";
 *
 * const goal = (id: string, schoolId: string) => ({ schemaVersion: 1 as const, id, schoolId, title: id, owner: "principal", objectives: [] });
 * const district = rollUp([goal("g1", "north"), goal("g2", "south"), goal("g3", "north")], { asOf: "2026-01-15" });
 * district.schools.map(({ schoolId, goals }) => [schoolId, goals.length]); //=> [["north", 2], ["south", 1]]
 * ```
 * @category Roll-up
 */
export function rollUp(goals: readonly Goal[], options: RollUpOptions): RollUp {
  requireList(goals, "goals");
  requireOptions(options);
  requireDay(options.asOf, ["asOf"]);
  goals.forEach((goal, index) => requireGoal(goal, ["goals", index]));
  const stands = goals.map((goal) => goalProgress(goal, options));
  const bySchool = new Map<string | undefined, GoalProgress[]>();
  for (const stand of stands) bySchool.set(stand.schoolId, [...(bySchool.get(stand.schoolId) ?? []), stand]);
  return {
    asOf: options.asOf,
    ...addCounts(stands, options),
    schools: [...bySchool].map(([schoolId, of]) => ({
      ...(schoolId !== undefined && { schoolId }),
      goals: of,
      ...addCounts(of, options),
    })),
  };
}

function addCounts(parts: readonly StatusCounts[], { weighted }: RollUpOptions): StatusCounts {
  const [counts, weights] = [none(), none()];
  for (const part of parts) {
    for (const status of statuses) {
      counts[status] += part.counts[status];
      weights[status] += part.weights?.[status] ?? 0;
    }
  }
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  return weighted === true ? { total, counts, weights } : { total, counts };
}
