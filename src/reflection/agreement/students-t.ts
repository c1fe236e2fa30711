/** The normal quantile of 0.025. */
const x = -1.959963984540054;

/**
 * The quantile of Student's t that 95% of its values lie within on either side.
 *
 * Between 1 and 2 degrees Hill's algorithm is off by up to an eighth; there the logarithm is interpolated by a cubic in 1 ÷ freedom, right to
 * four digits.
 *
 * @param freedom degrees of freedom, 1 or more; need not be whole
 * @see Hill, G. W. (1970). Algorithm 396: Student's t-quantiles. Communications of the ACM, 13(10), 619–620.
 */
export function studentsT(freedom: number): number {
  const p = 0.05;
  if (freedom === 1) return Math.cos((p * Math.PI) / 2) / Math.sin((p * Math.PI) / 2);
  if (freedom === 2) return Math.sqrt(2 / (p * (2 - p)) - 2);
  if (freedom < 2) {
    const u = 1 / freedom;
    return Math.exp(0.677002 + (1.159169 + (0.915239 - 0.20932 * u) * u) * u);
  }
  const a = 1 / (freedom - 0.5);
  const b = 48 / a ** 2;
  let c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * freedom;
  let y = (d * p) ** (2 / freedom);
  if (y > 0.05 + a) {
    y = x * x;
    if (freedom < 5) c += 0.3 * (freedom - 4.5) * (x + 0.6);
    c = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c;
    y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * x;
    y = Math.expm1(a * y * y);
  } else {
    const tail = 1 / (((freedom + 6) / (freedom * y) - 0.089 * d - 0.822) * (freedom + 2) * 3);
    y = ((tail + 0.5 / (freedom + 4)) * y - 1) * ((freedom + 1) / (freedom + 2)) + 1 / y;
  }
  return Math.sqrt(freedom * y);
}
