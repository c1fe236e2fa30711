import { mean } from "../../sums.js";
import type { Writable } from "../../writable.js";
import type { EffectSizes } from "../types.js";

/** The difference of two means, and what it comes to in standard deviations and on the way to a goal. */
export type MeanDifferences = Pick<
  EffectSizes,
  "meanDifference" | "glassDelta" | "cohenD" | "hedgesG" | "percentOfGoalObtained"
>;

/** All values so that more is better, the goal too. */
export function meanDifferences(
  earlier: readonly number[],
  later: readonly number[],
  goal: number | undefined,
): MeanDifferences {
  const [before, after] = [mean(earlier), mean(later)];
  const difference = after - before;
  const found: Writable<MeanDifferences> = { meanDifference: difference };
  // Adding 0 turns minus zero into zero.
  if (goal !== undefined && goal !== before) found.percentOfGoalObtained = difference / (goal - before) + 0;
  const spread = deviation(squares(earlier), earlier.length - 1);
  if (spread > 0) found.glassDelta = difference / spread;
  const freedom = earlier.length + later.length - 2;
  const pooled = deviation(squares(earlier) + squares(later), freedom);
  if (pooled > 0) {
    found.cohenD = difference / pooled;
    // Hedges' correction for few points, in its usual approximation.
    found.hedgesG = found.cohenD * (1 - 3 / (4 * freedom - 1));
  }
  return found;
}

function squares(values: readonly number[]): number {
  const middle = mean(values);
  return values.every((value) => value === values[0])
    ? 0
    : values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
}

function deviation(sum: number, freedom: number): number {
  return freedom > 0 ? Math.sqrt(sum / freedom) : 0;
}
