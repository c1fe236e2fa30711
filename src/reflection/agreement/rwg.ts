import { requireList } from "../../argument.js";
import { variance } from "./moments.js";
import { onScale, pointsOf, type Rating } from "./ratings.js";

/**
 * How far a team's ratings of one item agree, against ratings at random: r<sub>wg</sub> = 1 − s² ÷ ((c² − 1) ÷ 12), where s² is the sample
 * variance and the divisor the variance of a uniform choice among c points.
 *
 * 1 is full agreement, 0 what chance would give; below 0 the team is more divided than chance. Nothing is cut off.
 *
 * @param ratings one rating a respondent; `null` where one did not answer
 * @param options `points`, how many points the scale has, 2 or more
 * @returns the index, at most 1; undefined for fewer than two ratings
 * @throws {@link TruancyError} `invalid-number`
 * @see James, L. R., Demaree, R. G., & Wolf, G. (1984). Estimating within-group interrater reliability with and without response bias.
 * Journal of Applied Psychology, 69(1), 85–98.
 *
 * @example
 * ```ts
 * import { rwg } from "truancy-prevention/reflection";
 *
 * rwg([3, 3, 3], { points: 5 }); //=> 1
 * rwg([1, 5, 1, 5], { points: 5 })?.toFixed(5); //=> "-1.66667"
 * ```
 * @category Agreement
 */
export function rwg(ratings: readonly Rating[], options: { readonly points: number }): number | undefined {
  const points = pointsOf(options);
  const spread = variance(onScale(ratings, points, []));
  return spread === undefined ? undefined : 1 - spread / uniformVariance(points);
}

/**
 * The same agreement against the widest division that the scale allows, half of the team at either end: r*<sub>wg</sub> = 1 − s² ÷ ((c − 1) ÷ 2)².
 *
 * From 0, or a little below in a small team, whose sample variance can exceed the divisor, to 1.
 *
 * @param ratings one rating a respondent; `null` where one did not answer
 * @param options `points`, how many points the scale has, 2 or more
 * @returns the index, at most 1; undefined for fewer than two ratings
 * @throws {@link TruancyError} `invalid-number`
 * @see Lindell, M. K., Brandt, C. J., & Whitney, D. J. (1999). A revised index of interrater agreement for multi-item ratings of a single
 * target. Applied Psychological Measurement, 23(2), 127–135.
 *
 * @example
 * ```ts
 * import { rwgStar } from "truancy-prevention/reflection";
 *
 * rwgStar([2, 3, 2, 3], { points: 5 })?.toFixed(4); //=> "0.9167"
 * ```
 * @category Agreement
 */
export function rwgStar(ratings: readonly Rating[], options: { readonly points: number }): number | undefined {
  const points = pointsOf(options);
  const spread = variance(onScale(ratings, points, []));
  return spread === undefined ? undefined : 1 - spread / ((points - 1) / 2) ** 2;
}

/**
 * How far a team agrees over several items of one scale: r<sub>wg(j)</sub> = J(1 − v) ÷ (J(1 − v) + v), where v is the mean variance of the J
 * items as a share of the variance of ratings at random. It rises with the number of items, so compare it only between scales of equal length.
 *
 * @param items the ratings of each item; `null` where a respondent did not answer
 * @param options `points`, how many points the scale has, 2 or more
 * @returns the index; undefined without items, if an item has fewer than two ratings, and from v = J ÷ (J − 1) on, where the formula has a
 * pole and stops meaning agreement
 * @throws {@link TruancyError} `invalid-number`
 * @see James, Demaree & Wolf (1984), as for {@link rwg}.
 *
 * @example
 * ```ts
 * import { rwgJ } from "truancy-prevention/reflection";
 *
 * rwgJ([[4, 4, 5], [3, 4, 4]], { points: 5 })?.toFixed(4); //=> "0.9091"
 * ```
 * @category Agreement
 */
export function rwgJ(items: readonly (readonly Rating[])[], options: { readonly points: number }): number | undefined {
  const points = pointsOf(options);
  requireList(items, "items");
  const variances = items.map((ratings, index) => variance(onScale(ratings, points, [index])));
  return rwgJOf(variances, points);
}

/** The same from the sample variances of the items. */
export function rwgJOf(variances: readonly (number | undefined)[], points: number): number | undefined {
  if (variances.length === 0 || variances.includes(undefined)) return undefined;
  const total = variances.reduce<number>((so, one) => so + one!, 0);
  const share = total / variances.length / uniformVariance(points);
  const agreement = variances.length * (1 - share);
  // At the pole rounding leaves the divisor a little off 0, on either side.
  return agreement + share > 1e-9 ? agreement / (agreement + share) : undefined;
}

/** The variance of a uniform choice among the points. */
function uniformVariance(points: number): number {
  return (points * points - 1) / 12;
}
