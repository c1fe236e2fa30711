import { requireList, requireObjects } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { isGiven } from "../given.js";
import { sum } from "../sums.js";
import type { Observation } from "./types.js";

/**
 * One share over several groups or schools: numerators and denominators summed by date, never percentages averaged.
 *
 * A date on which one of the series has no value, or does not say of how many, has none here either: a sum of some would pass for a sum of all.
 *
 * @param series the observations of each school, one a date
 * @returns one observation for each date that any of them has, by date
 * @throws {@link TruancyError} `invalid-date`, `invalid-number`, `invalid-goal` for two observations of one date in a series
 *
 * @example A school of 40 and one of 400
 * ```ts
 * import { poolShares } from "truancy-prevention/goals";
 *
 * const small = [{ date: "2026-01-15", value: 0.5, numerator: 20, denominator: 40, n: 40 }];
 * const large = [{ date: "2026-01-15", value: 0.1, numerator: 40, denominator: 400, n: 400 }];
 * poolShares([small, large])[0]?.value?.toFixed(3); //=> "0.136"
 * ```
 * @category Roll-up
 */
export function poolShares(series: readonly (readonly Observation[])[]): Observation[] {
  requireList(series, "series");
  const byDate = new Map<string, Observation[]>();
  series.forEach((observations, place) => {
    requireObjects(observations, "series", place);
    const seen = new Set<string>();
    observations.forEach((observation, index) => {
      const { date } = observation;
      requireDay(date, ["series", place, index, "date"]);
      requireAmounts(observation, ["series", place, index]);
      if (seen.has(date))
        throw new TruancyError("invalid-goal", ["series", place, index, "date"], "one observation a date");
      seen.add(date);
      byDate.set(date, [...(byDate.get(date) ?? []), observation]);
    });
  });
  const dates = [...byDate.keys()].sort();
  return dates.map((date) => pooled(date, byDate.get(date)!, series.length));
}

function requireAmounts(observation: Observation, path: readonly (string | number)[]): void {
  for (const field of ["value", "numerator", "denominator", "n"] as const) {
    const amount = observation[field];
    if (isGiven(amount) && !(typeof amount === "number" && amount >= 0 && amount < Number.POSITIVE_INFINITY)) {
      throw new TruancyError("invalid-number", [...path, field], "a number from 0");
    }
  }
}

function pooled(date: string, observations: readonly Observation[], of: number): Observation {
  const complete = observations.filter(
    ({ value, denominator }) => value !== null && denominator !== undefined && denominator > 0,
  );
  if (complete.length < of) {
    const withheld = observations.some((one) => one.withheld === "too-few-students")
      ? "too-few-students"
      : "nothing-to-observe";
    return { date, value: null, withheld };
  }
  const denominator = sum(complete.map((one) => one.denominator!));
  const numerator = sum(complete.map((one) => one.numerator ?? one.value! * one.denominator!));
  const counted = complete.every(({ n }) => n !== undefined);
  return {
    date,
    value: numerator / denominator,
    ...(counted && { n: sum(complete.map((one) => one.n!)) }),
    numerator,
    denominator,
  };
}
