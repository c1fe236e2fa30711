/** The 97.5% quantile of the standard normal distribution. */
export const z95 = 1.959963984540054;

/**
 * The standard normal distribution function, to fifteen places after the point: Hart's rational approximation as West (2005) gives it, Better approximations to
 * cumulative normal functions, Wilmott Magazine, May, 70–76.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const density = Math.exp((-z * z) / 2);
  const tail = z < 7.07106781186547 ? (density * above(z)) / below(z) : density / (continued(z) * 2.506628274631);
  return x > 0 ? 1 - tail : tail;
}

const numerators = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931,
  220.206867912376,
];
const denominators = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831,
  793.826512519948, 440.413735824752,
];

function above(z: number): number {
  return numerators.reduce((sum, coefficient) => sum * z + coefficient, 0);
}

function below(z: number): number {
  return denominators.reduce((sum, coefficient) => sum * z + coefficient, 0);
}

function continued(z: number): number {
  return z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
}
