import type { Condition, Filter, IsoDate, Unit } from "../../src/index.js";
import { comparisonIn, compares, thresholdOf } from "./comparison.js";
import { normalGrade } from "./grades.js";
import { factVerdict } from "./facts.js";
import type { Counted } from "./counting.js";
import { amountsIn, countCounted, paceThreshold, shareCounted } from "./counting.js";
import type { MemberDay } from "./model.js";
import { reachedVerdict } from "./reached.js";
import type { Rational } from "./rational.js";
import { compare, fromNumber } from "./rational.js";
import { runEndingOn } from "./runs.js";
import type { Verdict } from "./verdict.js";
import { allOf, anyOf, known, no, notOf, unknownFor } from "./verdict.js";
import type { Moment, World } from "./world.js";

/** How a condition came out on a day, with its parts. */
export interface Evaluation extends Verdict {
  readonly condition: Condition;
  readonly observed?: Rational;
  readonly threshold?: Rational;
  readonly dates?: readonly IsoDate[];
  readonly of?: readonly Evaluation[];
}

/** Look at a condition on a day; every part of it is looked at. */
export function evaluate(world: World, condition: Condition, d: Moment): Evaluation {
  if ("all" in condition) return compound(world, condition, condition.all, allOf, d);
  if ("any" in condition) return compound(world, condition, condition.any, anyOf, d);
  if ("not" in condition) return compound(world, condition, [condition.not], ([part]) => notOf(part!), d);
  if ("fact" in condition) return { condition, ...factVerdict(world, condition, d) };
  if ("grades" in condition) return { condition, ...inGrades(world, condition.grades, d) };
  if (d === undefined) return { condition, ...no };
  if ("reached" in condition) return { condition, ...reachedVerdict(world, condition, d) };
  return { condition, ...counting(world, condition, d) };
}

/** Whether some leaf of a condition counts a day. */
export function counts(world: World, condition: Condition, d: MemberDay): boolean {
  if ("all" in condition) return condition.all.some((part) => counts(world, part, d));
  if ("any" in condition) return condition.any.some((part) => counts(world, part, d));
  if ("not" in condition) return counts(world, condition.not, d);
  const units = unitsOf(condition);
  return units !== undefined && amountsIn(world, units, condition as Filter, [d])[0]!.amount.n > 0n;
}

/** The units that a leaf counts in; undefined for a leaf that counts no time. */
export function unitsOf(condition: Condition): Unit | readonly Unit[] | undefined {
  if ("count" in condition) return condition.count;
  if ("share" in condition) return condition.share;
  return "consecutive" in condition ? condition.consecutive : undefined;
}

/** The leaves of an evaluation, in the order written. */
export function leavesOf(evaluation: Evaluation): Evaluation[] {
  return evaluation.of === undefined ? [evaluation] : evaluation.of.flatMap(leavesOf);
}

/** Whether a grade is one of these; unknown without a grade. */
export function inGrades(world: World, grades: readonly string[], d: Moment): Verdict {
  const roll = d?.roll ?? world.student.rolls.find(({ from, before }) => from <= world.asOf && world.asOf < before);
  if (roll?.grade === undefined) return unknownFor("gradeLevel");
  return known(grades.some((grade) => normalGrade(grade) === roll.grade));
}

function compound(
  world: World,
  condition: Condition,
  parts: readonly Condition[],
  join: (parts: readonly Verdict[]) => Verdict,
  d: Moment,
): Evaluation {
  const of = parts.map((part) => evaluate(world, part, d));
  return { condition, ...join(of), of };
}

type CountingCondition = Extract<Condition, { count: unknown } | { share: unknown } | { consecutive: unknown }>;

function counting(world: World, condition: CountingCondition, d: MemberDay): Omit<Evaluation, "condition"> {
  const counted = countedBy(world, condition, d);
  if ("value" in counted) return counted;
  const { observed, dates } = counted;
  if ("atLeastPerMonth" in condition) {
    const threshold = paceThreshold(world, condition.atLeastPerMonth, d);
    return { ...known(compare(observed, threshold) >= 0), observed, threshold, dates };
  }
  const comparison = comparisonIn(condition)!;
  return { ...known(compares(observed, comparison)), observed, threshold: fromNumber(thresholdOf(comparison)), dates };
}

function countedBy(world: World, condition: CountingCondition, d: MemberDay): Counted | Verdict {
  if ("count" in condition) return countCounted(world, condition, d);
  if ("share" in condition) return shareCounted(world, condition, d);
  const { length, dates } = runEndingOn(world, condition, d);
  return { observed: length, dates };
}
