import { isoDate } from "../../calendar/internal.js";
import type { Observation, ObserveOptions } from "../types.js";

/** What was summed over a population. */
export interface Sum {
  readonly numerator: number;
  readonly denominator: number;
  /** How many students it rests on. */
  readonly n: number;
  /** The first day, where it covers days. */
  readonly from?: number;
  readonly last: number;
  /** Numerator and denominator are in this many parts. */
  readonly scale: number;
}

/** The fewest students of whom a number is handed out, unless the caller says otherwise. */
const fewest = 10;

/** A sum as an observation; withheld where it rests on too few students. */
export function told(
  { numerator, denominator, n, from, last, scale }: Sum,
  { minimum = fewest }: ObserveOptions,
): Observation {
  const dates = { date: isoDate(last), ...(from !== undefined && { from: isoDate(from) }) };
  if (n === 0) return { ...dates, value: null, withheld: "nothing-to-observe" };
  if (n < minimum) return { ...dates, value: null, withheld: "too-few-students" };
  return {
    ...dates,
    value: numerator / denominator,
    n,
    numerator: numerator / scale,
    denominator: denominator / scale,
  };
}
