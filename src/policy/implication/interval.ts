import { boundsOf, type Bound } from "../compile/bounds.js";

/** The numbers that a comparison admits; an end that is absent is open to infinity. */
export interface Interval {
  readonly low: Bound | undefined;
  readonly high: Bound | undefined;
}

/** The numbers that a comparison admits; of a pace, those of the first month. */
export function intervalOf(comparison: Parameters<typeof boundsOf>[0]): Interval {
  const { low, high } = boundsOf(comparison);
  return { low: low.d === 0 ? undefined : low, high: high.d === 0 ? undefined : high };
}

/** How many of one amount make one of another: `n ÷ d`, both whole and above 0. */
export interface Ratio {
  readonly n: number;
  readonly d: number;
}

/** One of the one is one of the other. */
export const same: Ratio = { n: 1, d: 1 };

/** The least and the greatest whole number of an interval. */
export function wholeIn({ low, high }: Interval): Interval {
  return { low: low && leastWhole(low), high: high && mirrored(leastWhole(mirrored(high))) };
}

function leastWhole({ n, d, open }: Bound): Bound {
  const least = Math.ceil(n / d);
  return { n: open && least * d === n ? least + 1 : least, d: 1, open: false };
}

/** An end seen from the other side of 0: what holds of lower ends holds of upper ones. */
function mirrored({ n, d, open }: Bound): Bound {
  return { n: 0 - n, d, open };
}

/** Where the numbers begin that lie above an upper end. */
export function above(high: Bound, wholeNumbers = false): Bound {
  return wholeNumbers ? { n: high.n + 1, d: 1, open: false } : { ...high, open: !high.open };
}

/** The numbers that two intervals share. */
export function shared(a: Interval, b: Interval): Interval {
  return {
    low: b.low === undefined || reachesLow(a.low, b.low) ? a.low : b.low,
    high: b.high === undefined || staysUnder(a.high, b.high) ? a.high : b.high,
  };
}

/** Whether an interval holds no number. */
export function isEmpty({ low, high }: Interval): boolean {
  return high !== undefined && reachesLow(low, above(high));
}

/** Whether every number of the inner interval is one of the outer. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return (
    (outer.low === undefined || reachesLow(inner.low, outer.low)) &&
    (outer.high === undefined || staysUnder(inner.high, outer.high))
  );
}

/** Whether `ratio` times any amount from `low` on is from `wanted` on. */
export function reachesLow(low: Bound | undefined, wanted: Bound, ratio = same): boolean {
  if (low === undefined) return false;
  const order = BigInt(low.n) * BigInt(ratio.n) * BigInt(wanted.d) - BigInt(wanted.n) * BigInt(low.d) * BigInt(ratio.d);
  return order > 0n || (order === 0n && (low.open || !wanted.open));
}

/** Whether `ratio` times any amount up to `high` is up to `wanted`. */
export function staysUnder(high: Bound | undefined, wanted: Bound, ratio = same): boolean {
  return high !== undefined && reachesLow(mirrored(high), mirrored(wanted), ratio);
}
