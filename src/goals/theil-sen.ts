import { requireObjects } from "../argument.js";
import { TruancyError } from "../errors.js";
import { medianInPlace } from "./median.js";
import { z95 } from "./normal.js";
import { slopesOf, type Points, type Slopes } from "./select-slopes.js";
import type { TheilSen } from "./types.js";

/** Coordinates farther out than this could not be told apart by their slopes. */
const farthest = 1e100;

/** A slope beyond this comes of x that differ by next to nothing. */
const steepest = 1e200;

/**
 * The Theil–Sen line through points: the median slope of all pairs, which up to 29% of wild points do not move.
 *
 * The slope is the median of (yⱼ − yᵢ) / (xⱼ − xᵢ) over all pairs with xᵢ ≠ xⱼ (Theil 1950), the intercept the median of y − slope × x. The interval takes the
 * slopes at the ranks (N ± z √V) / 2 of the N slopes, where V = [n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)] / 18 over the groups of t equal x and of t equal
 * y (Sen 1968, Estimates of the regression coefficient based on Kendall's tau, JASA 63, 1379–1389). With too few points for the ranks to exist, it is the
 * outermost slopes. Memory grows with the points, never with the pairs.
 *
 * @param points at least two that differ in x, in any order
 * @returns the slope, the intercept and the 95% interval of the slope
 * @throws {@link TruancyError} `invalid-number` for a coordinate that is not finite, or for fewer points
 *
 * @example One wild day does not turn the line
 * ```ts
 * import { theilSen } from "truancy-prevention/goals";
 *
 * const y = [88, 92, 80, 84, 90, 95, 93];
 * const line = theilSen(y.map((value, x) => ({ x, y: value })));
 * line.slope; //=> 1.4
 * line.intercept.toFixed(1); //=> "84.6"
 * ```
 * @category Progress
 */
export function theilSen(points: readonly { readonly x: number; readonly y: number }[]): TheilSen {
  requireObjects(points, "points");
  const columns = columnsOf(points);
  const slopes = slopesOf(columns);
  if (slopes.length === 0) throw new TruancyError("invalid-number", ["points"], "two points that differ in x");
  const slope = medianOf(slopes);
  const left = new Float64Array(columns.y.length);
  for (let index = 0; index < left.length; index++) left[index] = columns.y[index]! - slope * columns.x[index]!;
  const intercept = medianInPlace(left);
  const [low, high] = intervalOf(slopes, columns);
  if (![slope, low, high].every((one) => Math.abs(one) <= steepest)) {
    throw new TruancyError("invalid-number", ["points"], "points farther apart in x");
  }
  // Adding 0 turns minus zero into zero.
  return { slope: slope + 0, intercept: intercept + 0, interval: [low + 0, high + 0] };
}

function columnsOf(points: readonly { readonly x: number; readonly y: number }[]): Points {
  const [x, y] = [new Float64Array(points.length), new Float64Array(points.length)];
  for (let index = 0; index < points.length; index++) {
    x[index] = coordinate(points[index]!.x, index, "x");
    y[index] = coordinate(points[index]!.y, index, "y");
  }
  return { x, y };
}

function coordinate(value: number, index: number, axis: "x" | "y"): number {
  if (typeof value === "number" && Math.abs(value) <= farthest) return value;
  throw new TruancyError("invalid-number", ["points", index, axis], "from -1e100 to 1e100");
}

function medianOf(slopes: Slopes): number {
  const middle = slopes.length >>> 1;
  return slopes.length % 2 === 1 ? slopes.at(middle) : (slopes.at(middle - 1) + slopes.at(middle)) / 2;
}

function intervalOf(slopes: Slopes, { x, y }: Points): readonly [number, number] {
  const half = z95 * Math.sqrt(Math.max(0, (pairTerm(x.length) - tieTerm(x) - tieTerm(y)) / 18));
  const lower = Math.max(0, Math.round((slopes.length - half) / 2) - 1);
  const upper = Math.min(slopes.length - 1, Math.round((slopes.length + half) / 2));
  return [slopes.at(lower), slopes.at(upper)];
}

function pairTerm(n: number): number {
  return n * (n - 1) * (2 * n + 5);
}

function tieTerm(values: Float64Array): number {
  const sorted = values.slice().sort();
  let [sum, run] = [0, 1];
  for (let index = 1; index <= sorted.length; index++) {
    if (index < sorted.length && sorted[index] === sorted[index - 1]) run++;
    else {
      sum += pairTerm(run);
      run = 1;
    }
  }
  return sum;
}
