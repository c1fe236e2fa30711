import type { PackedRatings } from "./packed-ratings.js";

/** Variances among the respondents who rated each of some items, in squared points; undefined for fewer than two respondents. */
export interface CompleteVariances {
  /** How many rated each of them. */
  readonly complete: number;
  readonly ofItems: readonly (number | undefined)[];
  /** Of the respondents' totals. */
  readonly ofTotals: number | undefined;
}

/** From sums of whole numbers and of their squares, which are exact. */
export function completeVariances(packed: PackedRatings, places: readonly number[]): CompleteVariances {
  const { answers, items, respondents } = packed;
  const columns = places.length + 1;
  const sums = new Float64Array(columns);
  const squares = new Float64Array(columns);
  let complete = 0;
  for (let respondent = 0; respondent < respondents; respondent++) {
    const from = respondent * items;
    if (!places.every((place) => answers[from + place]! >= 0)) continue;
    complete++;
    let total = 0;
    places.forEach((place, column) => {
      const rating = answers[from + place]!;
      total += rating;
      sums[column]! += rating;
      squares[column]! += rating * rating;
    });
    sums[places.length]! += total;
    squares[places.length]! += total * total;
  }
  const variance = (column: number): number | undefined =>
    complete < 2 ? undefined : (squares[column]! - sums[column]! ** 2 / complete) / (complete - 1);
  return { complete, ofItems: places.map((_, column) => variance(column)), ofTotals: variance(places.length) };
}
