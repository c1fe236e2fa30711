import { fraction } from "../../attendance/internal.js";
import type { Comparison } from "../types.js";

/** One end of a comparison: the number as a fraction, and whether it is itself left out. */
export interface Bound {
  readonly n: number;
  readonly d: number;
  readonly open: boolean;
}

/** A comparison as an interval. */
export interface Bounds {
  readonly low?: Bound;
  readonly high?: Bound;
  /** The number in the policy's text; of `between` the lower end. */
  readonly threshold: number;
}

/** The interval that a comparison describes. */
export function boundsOf(comparison: Comparison): Bounds {
  if ("atLeast" in comparison) return { low: closed(comparison.atLeast), threshold: comparison.atLeast };
  if ("moreThan" in comparison) return { low: open(comparison.moreThan), threshold: comparison.moreThan };
  if ("atMost" in comparison) return { high: closed(comparison.atMost), threshold: comparison.atMost };
  if ("lessThan" in comparison) return { high: open(comparison.lessThan), threshold: comparison.lessThan };
  const [low, high] = comparison.between;
  return { low: closed(low), high: closed(high), threshold: low };
}

function closed(value: number): Bound {
  return { ...fraction(value), open: false };
}

function open(value: number): Bound {
  return { ...fraction(value), open: true };
}

/** Whether `amount ÷ size` lies in the interval, by cross-multiplying. */
export function lies({ low, high }: Bounds, amount: number, size: number): boolean {
  if (low !== undefined) {
    const difference = amount * low.d - low.n * size;
    if (low.open ? difference <= 0 : difference < 0) return false;
  }
  if (high !== undefined) {
    const difference = amount * high.d - high.n * size;
    if (high.open ? difference >= 0 : difference > 0) return false;
  }
  return true;
}

/** Only a larger amount can bring it true, and nothing at all is not enough. */
export function isRising({ low, high }: Bounds): boolean {
  return high === undefined && low !== undefined && (low.n > 0 || (low.open && low.n === 0));
}

/** The least whole amount and the greatest that lie in the interval, for amounts of one size. */
export function wholeBounds({ low, high }: Bounds, size: number): { readonly least: number; readonly most: number } {
  return {
    least: low === undefined ? Number.NEGATIVE_INFINITY : leastAbove((low.n * size) / low.d, low.open),
    most: high === undefined ? Number.POSITIVE_INFINITY : -leastAbove((-high.n * size) / high.d, high.open),
  };
}

function leastAbove(value: number, open: boolean): number {
  const least = Math.ceil(value);
  return open && least === value ? least + 1 : least;
}
