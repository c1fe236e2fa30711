import { requireDay } from "../calendar/internal.js";
import { isGiven } from "../given.js";
import type { Checkpoint, Objective, Target } from "./types.js";

/** What an objective expects, day by day, under the targets that were in force. */
export interface Aimline {
  /** The day on which the work begins. */
  readonly start: number;
  /** The target in force on the day asked for. */
  readonly target: Target;
  /** Its day. */
  readonly due: number;
  /** The first day of the target in force; -Infinity if it was never revised. */
  readonly since: number;
  /** What is expected on a day. */
  at(day: number): number;
  /** Its slope a week and its value at the start, where it is one straight line until the target's date. */
  readonly straight: { readonly slope: number; readonly intercept: number } | undefined;
  /** What the baseline would have come to by a day: a total grows to it pro rata, everything else stays at it. */
  baselineAt(day: number): number;
}

interface Knot {
  readonly day: number;
  readonly value: number;
}

interface Leg {
  readonly target: Target;
  readonly checkpoints: readonly Checkpoint[];
  /** The first day on which it no longer holds. */
  readonly until: number;
}

/**
 * The aimline as of a day: straight from the baseline to the target, through the checkpoints that name a value, and level after it. A target revised on a
 * day leads on from where the aimline stood on that day, so that what was expected before stays as it was. A total that accumulates begins at 0.
 */
export function aimlineOf(objective: Objective, asOf: number): Aimline {
  const start = requireDay(
    objective.startsOn ?? objective.baseline.date,
    objective.startsOn === undefined ? ["baseline", "date"] : ["startsOn"],
  );
  const legs = legsOf(objective, asOf);
  const total = isTotal(objective);
  const { value: baseline } = objective.baseline;
  const target = legs.at(-1)!.target;
  const due = requireDay(target.date, ["target", "date"]);
  const knots = [knotsOf({ day: start, value: total ? 0 : baseline }, legs[0]!)];
  for (let leg = 1; leg < legs.length; leg++) {
    const day = Math.max(start, legs[leg - 1]!.until);
    knots.push(knotsOf({ day, value: along(knots[leg - 1]!, day) }, legs[leg]!));
  }
  const first = knots[0]!;
  const straight =
    knots.length === 1 && first.length === 2 && due > start
      ? { slope: ((first[1]!.value - first[0]!.value) * 7) / (due - start), intercept: first[0]!.value }
      : undefined;
  return {
    start,
    target,
    due,
    since: legs.at(-2)?.until ?? Number.NEGATIVE_INFINITY,
    straight,
    at: (day) => along(knots[legs.findIndex(({ until }) => day < until)] ?? knots.at(-1)!, day),
    baselineAt: (day) =>
      total && due > start ? baseline * Math.min(1, Math.max(0, (day - start) / (due - start))) : baseline,
  };
}

/** Whether a measure is a sum that grows from the start of the period. */
export function isTotal({ measure }: Objective): boolean {
  return measure.accumulates === true && measure.unit !== "share";
}

function legsOf(objective: Objective, asOf: number): Leg[] {
  const legs: Leg[] = [];
  for (const [index, former] of (objective.formerTargets ?? []).entries()) {
    const until = requireDay(former.replacedOn, ["formerTargets", index, "replacedOn"]);
    legs.push({ target: former, checkpoints: former.checkpoints ?? [], until });
    if (until > asOf) return legs;
  }
  const { target, checkpoints } = objective;
  return [...legs, { target, checkpoints: checkpoints ?? [], until: Number.POSITIVE_INFINITY }];
}

function knotsOf(start: Knot, { target, checkpoints }: Leg): readonly Knot[] {
  const due = requireDay(target.date, ["target", "date"]);
  const between = checkpoints.flatMap(({ date, value }, index) => {
    const day = requireDay(date, ["checkpoints", index, "date"]);
    return isGiven(value) && day > start.day && day < due ? [{ day, value }] : [];
  });
  if (between.length > 1) between.sort((a, b) => a.day - b.day);
  return [start, ...between, { day: Math.max(due, start.day), value: target.value }];
}

function along(knots: readonly Knot[], day: number): number {
  const next = knots.findIndex((knot) => knot.day > day);
  if (next === -1) return knots.at(-1)!.value;
  if (next === 0) return knots[0]!.value;
  const [from, to] = [knots[next - 1]!, knots[next]!];
  return from.value + ((to.value - from.value) * (day - from.day)) / (to.day - from.day);
}
