/** The sum of numbers; 0 of none. */
export function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  for (let place = 0; place < numbers.length; place++) total += numbers[place]!;
  return total;
}

/** The arithmetic mean; NaN of none. */
export function mean(numbers: ArrayLike<number>): number {
  return sum(numbers) / numbers.length;
}
