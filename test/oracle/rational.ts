/** An exact fraction in lowest terms; the denominator is above 0. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** The fraction `n/d` in lowest terms. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new Error("division by zero");
  const common = gcd(n < 0n ? -n : n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: n / common, d: d / common };
}

export const zero = rational(0n);
export const one = rational(1n);

const add = (a: Rational, b: Rational): Rational =>
  a.n === 0n ? b : a.d === 1n && b.d === 1n ? { n: a.n + b.n, d: 1n } : rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const sum = (values: readonly Rational[]): Rational => values.filter(({ n }) => n !== 0n).reduce(add, zero);

/** Below 0, 0 or above 0 as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest whole number not above `a`. */
export function floor(a: Rational): bigint {
  const towardZero = a.n / a.d;
  return a.n < 0n && towardZero * a.d !== a.n ? towardZero - 1n : towardZero;
}

/** The double nearest to `a` (ties to even). */
export function toNumber(a: Rational): number {
  if (a.n < 0n) return -toNumber({ n: -a.n, d: a.d });
  const shift = BigInt(Math.max(0, 70 + a.d.toString(2).length - a.n.toString(2).length));
  const scaled = a.n << shift;
  const sticky = scaled % a.d === 0n ? 0n : 1n;
  return Number(((scaled / a.d) << 1n) | sticky) / 2 ** Number(shift + 1n);
}

/** The simplest fraction whose nearest double is `x`: the one with the smallest denominator. */
export function fromNumber(x: number): Rational {
  if (!Number.isFinite(x)) throw new Error("not a finite number");
  if (x < 0) {
    const positive = fromNumber(-x);
    return rational(-positive.n, positive.d);
  }
  if (Number.isInteger(x)) return rational(BigInt(x));
  const bits = bitsOf(x);
  const half = rational(1n, 2n);
  const low = multiply(half, add(exact(bits - 1n), exact(bits)));
  const high = multiply(half, add(exact(bits), exact(bits + 1n)));
  return simplestBetween(low, high, bits % 2n === 0n);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

function bitsOf(x: number): bigint {
  return new DataView(new Float64Array([x]).buffer).getBigUint64(0, true);
}

function exact(bits: bigint): Rational {
  const exponent = bits >> 52n;
  const mantissa = bits & ((1n << 52n) - 1n);
  const power = (exponent === 0n ? 1n : exponent) - 1075n;
  const whole = exponent === 0n ? mantissa : mantissa | (1n << 52n);
  return power < 0n ? rational(whole, 1n << -power) : rational(whole << power);
}

/** The simplest fraction from `low` to `high`; the ends themselves only if `closed`. No `high` is infinity. */
function simplestBetween(low: Rational, high: Rational | undefined, closed: boolean): Rational {
  const whole = floor(low);
  if (closed && low.d === 1n) return low;
  const next = rational(whole + 1n);
  if (high === undefined || compare(next, high) < 0 || (closed && compare(next, high) === 0)) return next;
  const base = rational(whole);
  const lowRest = subtract(low, base);
  const inverseHigh = lowRest.n === 0n ? undefined : divide(one, lowRest);
  return add(base, divide(one, simplestBetween(divide(one, subtract(high, base)), inverseHigh, closed)));
}
