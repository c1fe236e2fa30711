import { quickSelect } from "./quick-select.js";

/** The median of numbers, which it reorders; NaN of none. */
export function medianInPlace(values: Float64Array): number {
  const middle = values.length >>> 1;
  const upper = quickSelect(values, middle);
  return values.length % 2 === 1 ? upper : (quickSelect(values, middle - 1) + upper) / 2;
}

/** The median of numbers; NaN of none. */
export function median(values: readonly number[]): number {
  return medianInPlace(new Float64Array(values));
}
