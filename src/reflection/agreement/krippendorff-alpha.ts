import { requireList, requireOptions } from "../../argument.js";
import { TruancyError } from "../../errors.js";
import { isGiven } from "../../given.js";
import { sum } from "../../sums.js";
import { given, type Rating } from "./ratings.js";

/**
 * What the ratings are: names, an order, or distances.
 *
 * @category Agreement
 */
export type MeasurementLevel = "nominal" | "ordinal" | "interval";

/**
 * How far raters agree beyond chance, with any number of raters and missing ratings: α = 1 − D<sub>o</sub> ÷ D<sub>e</sub>, the observed
 * disagreement within units by the disagreement expected if ratings were dealt out at random.
 *
 * Disagreement of two ratings c and k is 0 or 1 (nominal), (c − k)² (interval), or the squared number of ratings that lie between them, each end
 * counting half (ordinal). Units rated fewer than twice say nothing and are left out.
 *
 * @param raters the ratings of each rater, in the same order of units; `null` where one did not rate
 * @param options `level`
 * @returns at most 1; 0 is chance. Undefined where nobody disagrees anywhere (0 ÷ 0), or no unit was rated twice
 * @throws {@link TruancyError} `invalid-number` for a rating that is not finite
 * @see Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability. University of Pennsylvania.
 *
 * @example
 * ```ts
 * import { krippendorffAlpha } from "truancy-prevention/reflection";
 *
 * const raters = [[1, 2, 3, null], [1, 2, 4, 4]];
 * krippendorffAlpha(raters, { level: "nominal" })?.toFixed(4); //=> "0.6154"
 * ```
 * @category Agreement
 */
export function krippendorffAlpha(
  raters: readonly (readonly Rating[])[],
  options: { readonly level: MeasurementLevel },
): number | undefined {
  requireList(raters, "raters");
  requireOptions(options);
  const { level } = options;
  if (!(typeof level === "string" && Object.hasOwn(disagreements, level)))
    throw new TruancyError("invalid-number", ["level"], "no such level");
  const units = unitsOf(raters);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const places = new Map(values.map((value, place) => [value, place]));
  return alphaOfCounts(
    units.map((ratings) => countsOf(ratings, places)),
    values,
    level,
  );
}

/** The same from how often each value was given to each unit; the values in their order. */
export function alphaOfCounts(
  counts: readonly (readonly number[])[],
  values: readonly number[],
  level: MeasurementLevel,
): number | undefined {
  const units = counts.filter((unit) => sum(unit) >= 2);
  const totals = values.map((_, place) => sum(units.map((unit) => unit[place]!)));
  const disagreement = disagreements[level](values, totals);
  const ratings = sum(totals);
  const observed = sum(units.map((unit) => pairsOf(unit, disagreement) / (sum(unit) - 1))) / ratings;
  const expected = pairsOf(totals, disagreement) / (ratings * (ratings - 1));
  return expected > 0 ? 1 - observed / expected : undefined;
}

/** What two values are apart, by their places among the sorted values. */
type Disagreement = (a: number, b: number) => number;

const disagreements: Readonly<
  Record<MeasurementLevel, (values: readonly number[], totals: readonly number[]) => Disagreement>
> = {
  nominal: () => (a, b) => (a === b ? 0 : 1),
  interval: (values) => (a, b) => (values[a]! - values[b]!) ** 2,
  ordinal: (_, totals) => {
    const before = totals.map((_total, place) => sum(totals.slice(0, place)));
    const middle = (place: number): number => before[place]! + totals[place]! / 2;
    return (a, b) => (middle(a) - middle(b)) ** 2;
  },
};

/** The ratings of each unit. */
function unitsOf(raters: readonly (readonly Rating[])[]): number[][] {
  const units: number[][] = [];
  raters.forEach((ratings, rater) => {
    given(ratings, [rater]);
    ratings.forEach((rating, unit) => {
      const of = (units[unit] ??= []);
      if (isGiven(rating)) of.push(rating);
    });
  });
  return units;
}

function countsOf(ratings: readonly number[], places: ReadonlyMap<number, number>): number[] {
  const counts = Array.from(places, () => 0);
  for (const rating of ratings) counts[places.get(rating)!]! += 1;
  return counts;
}

/** The disagreement of all ordered pairs of ratings, of which there are so many with each value. */
function pairsOf(counts: readonly number[], disagreement: Disagreement): number {
  let total = 0;
  for (let a = 0; a < counts.length; a++) {
    if (counts[a] === 0) continue;
    for (let b = 0; b < counts.length; b++) {
      if (a !== b && counts[b]! > 0) total += counts[a]! * counts[b]! * disagreement(a, b);
    }
  }
  return total;
}
