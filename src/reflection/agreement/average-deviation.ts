import { requireOneOf, requireOptions } from "../../argument.js";
import { median } from "../../goals/internal.js";
import { mean } from "../../sums.js";
import { given, type Rating } from "./ratings.js";

/**
 * How far ratings lie from their middle on average, in points of the scale: 0 is full agreement.
 *
 * @param ratings one rating a respondent; `null` where one did not answer
 * @param options `about`, the mean or the median
 * @returns points of the scale, 0 or more; undefined for fewer than two ratings
 * @throws {@link TruancyError} `invalid-number`
 * @see Burke, M. J., Finkelstein, L. M., & Dusig, M. S. (1999). On average deviation indices for estimating interrater agreement.
 * Organizational Research Methods, 2(1), 49–68.
 *
 * @example
 * ```ts
 * import { averageDeviation } from "truancy-prevention/reflection";
 *
 * averageDeviation([3, 4, 4, 2, 5, 4], { about: "median" })?.toFixed(5); //=> "0.66667"
 * ```
 * @category Agreement
 */
export function averageDeviation(
  ratings: readonly Rating[],
  options: { readonly about: "mean" | "median" },
): number | undefined {
  requireOptions(options);
  const { about } = options;
  requireOneOf(about, ["mean", "median"], "options", "about");
  const numbers = given(ratings);
  if (numbers.length < 2) return undefined;
  const center = about === "median" ? median(numbers) : mean(numbers);
  return mean(numbers.map((number) => Math.abs(number - center)));
}
