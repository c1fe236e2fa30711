/** The arithmetic mean; NaN of nothing. */
export function mean(numbers: readonly number[]): number {
  return sum(numbers) / numbers.length;
}

/** The middle of the sorted numbers, or the mean of the middle two; NaN of nothing. */
export function median(numbers: readonly number[]): number {
  const sorted = Float64Array.from(numbers).sort();
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The sum of squared deviations from the mean. */
export function squaredDeviations(numbers: readonly number[]): number {
  const center = mean(numbers);
  return numbers.reduce((total, number) => total + (number - center) ** 2, 0);
}

/** The sample variance, over n − 1; undefined for fewer than two numbers. */
export function variance(numbers: readonly number[]): number | undefined {
  return numbers.length < 2 ? undefined : squaredDeviations(numbers) / (numbers.length - 1);
}

/** The sum. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
