import { studentsT } from "../agreement/students-t.js";

/** A mean with its squared standard error. */
export interface Estimate {
  readonly value: number;
  readonly error: number;
  readonly freedom: number;
}

/** A mean of so many with such a deviation; undefined where it has no error. */
export function estimate(value: number, deviation: number | undefined, number: number): Estimate | undefined {
  if (deviation === undefined || number < 2) return undefined;
  return { value, error: deviation ** 2 / number, freedom: number - 1 };
}

/** Later less earlier with Welch's 95% interval. */
export function difference(before: Estimate, after: Estimate): readonly [number, number] {
  const error = before.error + after.error;
  const spread = before.error ** 2 / before.freedom + after.error ** 2 / after.freedom;
  return around(after.value - before.value, error, spread === 0 ? Infinity : error ** 2 / spread);
}

/** Student's 95% interval around a mean. */
export function around(value: number, error: number, freedom: number): readonly [number, number] {
  const margin = error === 0 ? 0 : studentsT(freedom) * Math.sqrt(error);
  return [value - margin, value + margin];
}
