import { TruancyError } from "../errors.js";
import { isGiven, isRecord } from "../given.js";
import { canBe, isWithinReason, rangeOf, type Range } from "./measure-range.js";
import type { Checkpoint, Objective } from "./types.js";

const wanted = "a value that the measure can take; a share is from 0 to 1";

/**
 * Throw where nothing can be said about an objective: a part is missing, it does not say which way is better, or a number is none that its measure can take. A
 * target better than the measure can ever be is let through: it is unreachable. One that every value meets, such as 10 for 10%, is not.
 */
export function requireObjective(objective: Objective): void {
  if (!isRecord(objective)) throw new TruancyError("invalid-goal", [], "an objective");
  for (const part of ["measure", "baseline", "target"] as const) {
    if (!isRecord(objective[part])) throw new TruancyError("invalid-goal", [part], "what checkObjective asks for");
  }
  const { measure, baseline, target, checkpoints, formerTargets } = objective;
  if (measure.direction !== "increase" && measure.direction !== "decrease") {
    throw new TruancyError("invalid-goal", ["measure", "direction"], "increase or decrease");
  }
  const range = rangeOf(measure);
  requireNumber(canBe(baseline.value, range), ["baseline", "value"]);
  requireNumber(isWithinReason(measure.direction, target.value, range), ["target", "value"]);
  if (isGiven(checkpoints)) requireCheckpoints(checkpoints, range, ["checkpoints"]);
  formerTargets?.forEach((former, index) => {
    const path = ["formerTargets", index];
    requireNumber(isWithinReason(measure.direction, former.value, range), [...path, "value"]);
    if (isGiven(former.checkpoints)) requireCheckpoints(former.checkpoints, range, [...path, "checkpoints"]);
  });
}

function requireCheckpoints(
  checkpoints: readonly Checkpoint[],
  range: Range,
  path: readonly (string | number)[],
): void {
  if (!Array.isArray(checkpoints)) throw new TruancyError("invalid-goal", path, "a list");
  checkpoints.forEach((checkpoint: Checkpoint, index) => {
    if (!isRecord(checkpoint)) throw new TruancyError("invalid-goal", [...path, index], "a checkpoint");
    const { value } = checkpoint;
    if (isGiven(value)) requireNumber(canBe(value, range), [...path, index, "value"]);
  });
}

function requireNumber(holds: boolean, path: readonly (string | number)[]): void {
  if (!holds) throw new TruancyError("invalid-number", path, wanted);
}
