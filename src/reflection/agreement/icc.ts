import { requireList } from "../../argument.js";
import { mean, sum } from "../../sums.js";
import { squaredDeviations } from "./moments.js";
import { given, type Rating } from "./ratings.js";

/**
 * Whether groups (schools, grades, teams) differ more than the people in them.
 *
 * @category Reliability
 */
export interface IntraclassCorrelation {
  /** ICC(1): the share of variance between groups; below 0 where people in a group differ more than chance. Undefined without variance. */
  readonly icc1: number | undefined;
  /** ICC(2): how reliable the group means are, at most 1. Undefined where all group means are equal. */
  readonly icc2: number | undefined;
}

/**
 * Intraclass correlations from a one-way analysis of variance with random groups:
 * ICC(1) = (MSB − MSW) ÷ (MSB + (k − 1) MSW) and ICC(2) = (MSB − MSW) ÷ MSB, where k is the size of the groups; of unequal groups
 * k = (N − Σ n² ÷ N) ÷ (G − 1).
 *
 * @param groups the ratings in each group; `null` where one did not answer, and a group that nobody answered in is left out
 * @returns both; undefined for fewer than two groups, or where no group has two ratings
 * @throws {@link TruancyError} `invalid-number` for a rating that is not finite
 * @see Shrout, P. E., & Fleiss, J. L. (1979). Intraclass correlations. Psychological Bulletin, 86(2), 420–428.
 * Haggard, E. A. (1958). Intraclass Correlation and the Analysis of Variance. Dryden Press: the size of unequal groups.
 *
 * @example
 * ```ts
 * import { icc } from "truancy-prevention/reflection";
 *
 * const { icc1, icc2 } = icc([[1, 2], [4, 5]]);
 * [icc1?.toFixed(4), icc2?.toFixed(4)]; //=> ["0.8947", "0.9444"]
 * ```
 * @category Reliability
 */
export function icc(groups: readonly (readonly Rating[])[]): IntraclassCorrelation {
  requireList(groups, "groups");
  const rated = groups.map((ratings, index) => given(ratings, [index])).filter((ratings) => ratings.length > 0);
  const sizes = rated.map((ratings) => ratings.length);
  const total = sum(sizes);
  if (rated.length < 2 || total === rated.length) return { icc1: undefined, icc2: undefined };
  const grand = mean(rated.flat());
  const between = sum(rated.map((ratings) => ratings.length * (mean(ratings) - grand) ** 2)) / (rated.length - 1);
  const within = sum(rated.map(squaredDeviations)) / (total - rated.length);
  const size = (total - sum(sizes.map((n) => n * n)) / total) / (rated.length - 1);
  const all = between + (size - 1) * within;
  return {
    icc1: all > 0 ? (between - within) / all : undefined,
    icc2: between > 0 ? (between - within) / between : undefined,
  };
}
