import { requireNumber } from "../argument.js";
import { TruancyError } from "../errors.js";
import { fraction, least } from "./amount.js";

/**
 * A share as a percentage, rounded half up from the exact decimal: 9 of 28.8 is 31.25 and reads 31.3, which rounding in floating point can miss.
 *
 * @param numerator a number from 0
 * @param denominator a number above 0
 * @param digits digits after the point, 0 to 12
 * @returns the percentage
 * @throws {@link TruancyError} `invalid-number` with the argument's name as path
 *
 * @example
 * ```ts
 * import { percent } from "truancy-prevention";
 *
 * percent(18, 180, 1); //=> 10
 * percent(5, 16, 1); //=> 31.3
 * percent(9.5, 95, 0); //=> 10
 * ```
 * @category Counting
 */
export function percent(numerator: number, denominator: number, digits: number): number {
  requireNumber(numerator, "numerator");
  requireNumber(denominator, "denominator");
  if (!(numerator >= 0 && Number.isFinite(numerator)))
    throw new TruancyError("invalid-number", ["numerator"], "from 0");
  if (!(denominator >= least && Number.isFinite(denominator)))
    throw new TruancyError("invalid-number", ["denominator"], "above 0");
  if (!(Number.isInteger(digits) && digits >= 0 && digits <= 12))
    throw new TruancyError("invalid-number", ["digits"], "0 to 12");
  const [above, below] = [exact(numerator), exact(denominator)];
  const scale = 10n ** BigInt(digits);
  const dividend = above.n * below.d * 100n * scale;
  const divisor = above.d * below.n;
  return Number((2n * dividend + divisor) / (2n * divisor)) / Number(scale);
}

function exact(value: number): { n: bigint; d: bigint } {
  const { n, d } = fraction(value);
  return { n: BigInt(n), d: BigInt(d) };
}
