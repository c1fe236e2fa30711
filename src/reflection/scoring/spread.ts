/** Ratings by point of a scale with equal steps. */
export interface Spread {
  /** How many ratings. */
  readonly ratings: number;
  /** The mean in points from the lowest, 0. */
  readonly mean: number;
  /** The median in points from the lowest. */
  readonly median: number;
  /** The sample variance in squared points; undefined for one rating. */
  readonly variance: number | undefined;
  /** The mean distance from the mean, in points. */
  readonly fromMean: number;
  /** The mean distance from the median, in points. */
  readonly fromMedian: number;
}

/** How ratings spread over the points; undefined without ratings. */
export function spreadOf(points: readonly number[]): Spread | undefined {
  const ratings = points.reduce((total, number) => total + number, 0);
  if (ratings === 0) return undefined;
  const average = (of: (point: number) => number): number =>
    points.reduce((total, number, point) => total + number * of(point), 0) / ratings;
  const mean = average((point) => point);
  const median = (pointOf(points, Math.ceil(ratings / 2)) + pointOf(points, Math.floor(ratings / 2) + 1)) / 2;
  const squared = average((point) => (point - mean) ** 2);
  return {
    ratings,
    mean,
    median,
    variance: ratings > 1 ? (squared * ratings) / (ratings - 1) : undefined,
    fromMean: average((point) => Math.abs(point - mean)),
    fromMedian: average((point) => Math.abs(point - median)),
  };
}

/** The point of the rating with this rank, the lowest being 1. */
function pointOf(points: readonly number[], rank: number): number {
  let below = 0;
  return points.findIndex((number) => (below += number) >= rank);
}
