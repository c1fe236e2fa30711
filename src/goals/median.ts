/** The median of numbers in ascending order; NaN of none. */
export function medianOfSorted(sorted: ArrayLike<number>): number {
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The median of numbers in any order; NaN of none. */
export function median(values: readonly number[]): number {
  return medianOfSorted(Float64Array.from(values).sort());
}
