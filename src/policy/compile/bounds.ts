import { fraction } from "../../attendance/internal.js";
import { items, number, onlyField, type Place } from "../../place.js";
import type { Comparison } from "../types.js";

const comparisons = ["atLeast", "moreThan", "atMost", "lessThan", "between"];

/** One end of a comparison: the number as a fraction, and whether it is itself left out. */
export interface Bound {
  readonly n: number;
  readonly d: number;
  readonly open: boolean;
}

/** A comparison as an interval; an end that it leaves open is one or minus one over nothing. */
export interface Bounds {
  readonly low: Bound;
  readonly high: Bound;
  /** The number in the policy's text; of `between` the lower end. */
  readonly threshold: number;
}

/** As much as asked for, in the first month if it is for each. */
type Pace = { readonly atLeastPerMonth: number };

interface AnyComparison {
  readonly atLeast?: number;
  readonly atLeastPerMonth?: number;
  readonly moreThan?: number;
  readonly atMost?: number;
  readonly lessThan?: number;
  readonly between?: readonly number[];
}

/** The interval of the one comparison, with finite numbers, that a condition makes; undefined where it makes another kind of it. */
export function compileBounds(place: Place, ...others: readonly string[]): Bounds | undefined {
  const [name, held] = onlyField(place, [...comparisons, ...others]);
  if (name === "equals") return undefined;
  for (const end of name === "between" ? items(held, 2, 2) : [held]) number(end);
  return boundsOf({ [name]: held.value } as unknown as Comparison);
}

/** The interval that a comparison describes; of a pace, that of the first month. */
export function boundsOf(comparison: Comparison | Pace): Bounds {
  const { atLeast, atLeastPerMonth, moreThan, atMost, lessThan, between = [] }: AnyComparison = comparison;
  const [low = atLeast ?? atLeastPerMonth ?? moreThan, high = atMost ?? lessThan] = between;
  return {
    low: boundAt(low, moreThan !== undefined, -1),
    high: boundAt(high, lessThan !== undefined, 1),
    threshold: (low ?? high)!,
  };
}

function boundAt(value: number | undefined, open: boolean, endless: number): Bound {
  return value === undefined ? { n: endless, d: 0, open } : { ...fraction(value), open };
}

/** Whether `amount ÷ size` lies in the interval, by cross-multiplying. */
export function lies({ low, high }: Bounds, amount: number, size: number): boolean {
  return isWithin(low, amount * low.d - low.n * size) && isWithin(high, high.n * size - amount * high.d);
}

function isWithin({ open }: Bound, inside: number): boolean {
  return open ? inside > 0 : inside >= 0;
}

/** Only a larger amount can bring it true, and nothing at all is not enough. */
export function isRising(bounds: Bounds): boolean {
  return bounds.high.d === 0 && !lies(bounds, 0, 1);
}

/** The least whole amount and the greatest that lie in the interval, for amounts of one size. */
export function wholeBounds({ low, high }: Bounds, size: number): { readonly least: number; readonly most: number } {
  return {
    least: leastAbove((low.n * size) / low.d, low.open),
    most: -leastAbove((-high.n * size) / high.d, high.open),
  };
}

function leastAbove(value: number, open: boolean): number {
  const least = Math.ceil(value);
  return open && least === value ? least + 1 : least;
}
