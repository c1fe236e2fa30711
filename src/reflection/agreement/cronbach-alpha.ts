import { requireList } from "../../argument.js";
import { TruancyError } from "../../errors.js";
import { sum } from "../../sums.js";
import { variance } from "./moments.js";
import { given, type Rating } from "./ratings.js";

/**
 * How consistently several items measure one thing: α = k ÷ (k − 1) × (1 − Σ s<sub>i</sub>² ÷ s<sub>t</sub>²), with the sample variances of the k
 * items and of the respondents' totals. Reversed items must be turned round first.
 *
 * A respondent who left an item out is left out whole (listwise).
 *
 * @param respondents the ratings of each respondent, in the same order of items; `null` where one did not answer
 * @returns at most 1, below 0 where items contradict each other; undefined for fewer than two items or two complete respondents, and where all
 * totals are equal
 * @throws {@link TruancyError} `invalid-number` for a rating that is not finite, `invalid-columns` for rows of different length
 * @see Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests. Psychometrika, 16(3), 297–334.
 *
 * @example
 * ```ts
 * import { cronbachAlpha } from "truancy-prevention/reflection";
 *
 * const answers = [[2, 3], [3, 3], [4, 5], [5, 4]];
 * cronbachAlpha(answers)?.toFixed(4); //=> "0.7843"
 * ```
 * @category Reliability
 */
export function cronbachAlpha(respondents: readonly (readonly Rating[])[]): number | undefined {
  requireList(respondents, "respondents");
  respondents.forEach((ratings, index) => requireList(ratings, "respondents", index));
  const items = respondents[0]?.length ?? 0;
  const rows = respondents.map((ratings, index) => {
    if (ratings.length !== items) throw new TruancyError("invalid-columns", [index]);
    return given(ratings, [index]);
  });
  const complete = rows.filter((ratings) => ratings.length === items);
  const ofItems = Array.from({ length: items }, (_, item) => variance(complete.map((ratings) => ratings[item]!)));
  return alphaOfVariances(ofItems, variance(complete.map(sum)));
}

/** The same from the variances of the items and of the totals. */
export function alphaOfVariances(
  ofItems: readonly (number | undefined)[],
  ofTotals: number | undefined,
): number | undefined {
  const items = ofItems.length;
  if (items < 2 || ofTotals === undefined || ofTotals === 0) return undefined;
  return (items / (items - 1)) * (1 - sum(ofItems.map((one) => one ?? 0)) / ofTotals);
}
