import { median } from "../median.js";

/** The share of later values above every earlier one. */
export function nonOverlapping(earlier: readonly number[], later: readonly number[]): number {
  const best = earlier.reduce((a, b) => Math.max(a, b));
  return later.filter((value) => value > best).length / later.length;
}

/** The share of later values above the earlier median, ties half. */
export function exceedingMedian(earlier: readonly number[], later: readonly number[]): number {
  const middle = median(earlier);
  const score = later.reduce((sum, value) => sum + (value > middle ? 1 : value === middle ? 0.5 : 0), 0);
  return score / later.length;
}

/**
 * The most values that can be kept so that every earlier one kept is below every later one kept: for each number of lowest earlier values, the
 * later ones above the highest of them.
 */
export function mostKept(earlier: readonly number[], later: readonly number[]): number {
  const lowest = [...earlier].sort((a, b) => a - b);
  let most = later.length;
  for (let kept = 1; kept <= lowest.length; kept++) {
    const highest = lowest[kept - 1]!;
    most = Math.max(most, kept + later.filter((value) => value > highest).length);
  }
  return most;
}
