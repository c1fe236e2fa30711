import { betterBy, clip, isAtLeastAsGood, rangeOf } from "./measure-range.js";
import { median } from "./median.js";
import { normalCdf, z95 } from "./normal.js";
import type { Measure, Projection, Target, TheilSen } from "./types.js";

/** Points in weeks since the start. */
export type Series = readonly { readonly x: number; readonly y: number }[];

/** A median absolute deviation is this much smaller than the standard deviation of a normal distribution (Rousseeuw & Croux 1993). */
const perMad = 1.4826;

/** How far observations scatter about a line, as a standard deviation that wild ones do not move. */
export function noiseAbout(series: Series, { slope, intercept }: TheilSen): number {
  return perMad * median(series.map(({ x, y }) => Math.abs(y - intercept - slope * x)));
}

/**
 * Where the line is on the target's date, how far an observation there may be from it, and how probably it meets the target.
 *
 * The variance is that of the slope times the squared distance from the middle of the series, plus the scatter σ² and the π/2n of it that a median
 * of n has; the slope's standard deviation is its Sen interval by 2 × 1.96.
 */
export function projectionOf(
  series: Series,
  line: TheilSen,
  atWeek: number,
  target: Target,
  measure: Measure,
  noise: number,
): Projection {
  const middle = median(series.map(({ x }) => x));
  const slopeDeviation = (line.interval[1] - line.interval[0]) / (2 * z95);
  const value = line.intercept + line.slope * atWeek;
  const deviation = Math.hypot(
    slopeDeviation * (atWeek - middle),
    noise * Math.sqrt(1 + Math.PI / (2 * series.length)),
  );
  const range = rangeOf(measure);
  return {
    value: clip(value, range),
    interval: [clip(value - z95 * deviation, range), clip(value + z95 * deviation, range)],
    probability: probability(measure, value, target.value, deviation),
  };
}

function probability({ direction }: Measure, value: number, target: number, deviation: number): number {
  if (deviation < 1e-12) return isAtLeastAsGood(direction, value, target) ? 1 : 0;
  return normalCdf(betterBy(direction, value, target) / deviation);
}
