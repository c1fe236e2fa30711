import { boundsOf, type Bound } from "../compile/bounds.js";
import type { Comparison } from "../types.js";

/** The numbers that a comparison admits; an end that is absent is open to infinity. */
export interface Interval {
  readonly low?: Bound;
  readonly high?: Bound;
}

/** How many of one amount make one of another: `n ÷ d`, both whole and above 0. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

/** One of the one is one of the other. */
export const same: Ratio = { n: 1, d: 1 };

/** The numbers that a comparison admits; of whole numbers, the least and the greatest of them. */
export function intervalOf(comparison: Comparison, wholeNumbers: boolean): Interval {
  const { low, high } = boundsOf(comparison);
  return {
    ...(low && { low: wholeNumbers ? leastWhole(low) : low }),
    ...(high && { high: wholeNumbers ? greatestWhole(high) : high }),
  };
}

function leastWhole({ n, d, open }: Bound): Bound {
  const least = Math.ceil(n / d);
  return { n: open && least * d === n ? least + 1 : least, d: 1, open: false };
}

function greatestWhole({ n, d, open }: Bound): Bound {
  const greatest = Math.floor(n / d);
  return { n: open && greatest * d === n ? greatest - 1 : greatest, d: 1, open: false };
}

/** Whether an interval holds no number. */
export function isEmpty({ low, high }: Interval): boolean {
  return low !== undefined && high !== undefined && areApart(low, high);
}

/** Whether no number is from `low` on and up to `high`. */
export function areApart(low: Bound, high: Bound): boolean {
  const order = compare(low, high, same);
  return order > 0 || (order === 0 && (low.open || high.open));
}

/** Whether every number of the inner interval is one of the outer. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return (
    (outer.low === undefined || reachesLow(inner.low, outer.low, same)) &&
    (outer.high === undefined || staysUnder(inner.high, outer.high, same))
  );
}

/** Whether `ratio` times any amount from `low` on is from `wanted` on. */
export function reachesLow(low: Bound | undefined, wanted: Bound, ratio: Ratio): boolean {
  if (low === undefined) return false;
  const order = compare(low, wanted, ratio);
  return order > 0 || (order === 0 && (low.open || !wanted.open));
}

/** Whether `ratio` times any amount up to `high` is up to `wanted`. */
export function staysUnder(high: Bound | undefined, wanted: Bound, ratio: Ratio): boolean {
  if (high === undefined) return false;
  const order = compare(high, wanted, ratio);
  return order < 0 || (order === 0 && (high.open || !wanted.open));
}

/** Above 0 where `ratio` times the first bound is more than the second, below 0 where it is less; exact. */
function compare(a: Bound, b: Bound, ratio: Ratio): number {
  const difference = BigInt(a.n) * BigInt(ratio.n) * BigInt(b.d) - BigInt(b.n) * BigInt(a.d) * BigInt(ratio.d);
  if (difference === 0n) return 0;
  return difference > 0n ? 1 : -1;
}
