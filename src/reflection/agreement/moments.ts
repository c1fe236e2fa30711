import { mean } from "../../sums.js";

/** The sum of squared deviations from the mean. */
export function squaredDeviations(numbers: ArrayLike<number>): number {
  const center = mean(numbers);
  let total = 0;
  for (let place = 0; place < numbers.length; place++) total += (numbers[place]! - center) ** 2;
  return total;
}

/** The sample variance, over n − 1; undefined for fewer than two numbers. */
export function variance(numbers: ArrayLike<number>): number | undefined {
  return numbers.length < 2 ? undefined : squaredDeviations(numbers) / (numbers.length - 1);
}
