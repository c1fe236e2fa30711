import { requireList, requireOptions } from "../../argument.js";
import { TruancyError } from "../../errors.js";

/** A rating, or none: the respondent did not answer. */
export type Rating = number | null | undefined;

/** The ratings that were given. */
export function given(ratings: readonly Rating[], path: readonly (string | number)[] = []): number[] {
  requireList(ratings, ...(path.length > 0 ? path : ["ratings"]));
  const numbers: number[] = [];
  ratings.forEach((rating, index) => {
    if (rating === null || rating === undefined) return;
    if (!Number.isFinite(rating)) throw new TruancyError("invalid-number", [...path, index]);
    numbers.push(rating);
  });
  return numbers;
}

/** Ratings on a scale of so many points: they cannot lie further apart than its ends. */
export function onScale(ratings: readonly Rating[], points: number, path: readonly (string | number)[]): number[] {
  const numbers = given(ratings, path);
  const span =
    numbers.reduce((high, one) => Math.max(high, one), -Infinity) -
    numbers.reduce((low, one) => Math.min(low, one), Infinity);
  if (span > points - 1)
    throw new TruancyError("invalid-number", path, "ratings lie further apart than the scale is long");
  return numbers;
}

/** How many points a scale has: two or more. */
export function pointsOf(options: { readonly points: number }): number {
  requireOptions(options);
  const { points } = options;
  if (!Number.isInteger(points) || points < 2) throw new TruancyError("invalid-number", ["points"]);
  return points;
}
