import type { Measure } from "./types.js";
import type { Point, Standing } from "./standing.js";

/** A share of fewer trials than these says little: at a true rate of 90%, five days have a standard deviation of 13 points, twenty of 7. */
export const enoughTrials = 20;

/**
 * The observations as points that carry enough. Those of a share with few trials are taken together, from the last one backward, numerators and
 * denominators each summed; what is left over at the beginning falls away. Where days are counted again and again, nothing can be summed, and
 * observations of few trials fall away.
 */
export function pooledPoints(
  standing: readonly Standing[],
  measure: Measure,
  minimumTrials = enoughTrials,
): readonly Point[] {
  if (measure.unit !== "share" || standing.every((one) => carries(one, minimumTrials))) return standing;
  if (measure.accumulates === true || overlaps(standing)) {
    return standing.filter((one) => carries(one, minimumTrials));
  }
  const points: Point[] = [];
  let [count, trials, of] = [0, 0, 0];
  let last: Standing | undefined;
  for (let index = standing.length - 1; index >= 0; index--) {
    const one = standing[index]!;
    if (one.headCount || one.trials === Number.POSITIVE_INFINITY) {
      points.push(one);
      continue;
    }
    last ??= one;
    count += one.value * one.trials;
    trials += one.trials;
    of++;
    if (trials < minimumTrials) continue;
    points.push({
      day: last.day,
      value: of === 1 ? one.value : count / trials,
      trials,
      of,
      date: last.observation.date,
    });
    [count, trials, of, last] = [0, 0, 0, undefined];
  }
  return points.reverse();
}

/** Whether an observation says enough by itself. */
export function carries({ trials, headCount }: Standing, minimumTrials: number): boolean {
  return headCount || trials >= minimumTrials;
}

/** Whether days are in more than one observation. */
export function overlaps(standing: readonly { readonly day: number; readonly from: number }[]): boolean {
  return standing.some(({ from }, index) => index > 0 && from <= standing[index - 1]!.day);
}
