import { requireNumber } from "../argument.js";
import { TruancyError } from "../errors.js";
import { z95 } from "./normal.js";

/**
 * Wilson's 95% interval of a share: the shares of which what was seen is not too far, in standard errors.
 *
 * With p = count / of and z = 1.96: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n). It stays within 0 and 1 and is not empty at either end
 * (Wilson 1927, Probable inference, the law of succession, and statistical inference, JASA 22, 209–212). It takes trials for independent: days of one
 * student, or of students who share a bus, are less so, and the true interval is then wider.
 *
 * @param count how many trials came out so, from 0 to `of`; parts of days may make it a fraction
 * @param of how many trials, above 0
 * @returns the lower and the upper end
 * @throws {@link TruancyError} `invalid-number`
 *
 * @example Nine of ten days tell little
 * ```ts
 * import { wilsonInterval } from "truancy-prevention/goals";
 *
 * wilsonInterval(9, 10).map((end) => Math.round(end * 100)); //=> [60, 98]
 * ```
 * @category Progress
 */
export function wilsonInterval(count: number, of: number): readonly [number, number] {
  requireNumber(count, "count");
  requireNumber(of, "of");
  if (!(of > 0 && Number.isFinite(of))) throw new TruancyError("invalid-number", ["of"], "above 0");
  if (!(count >= 0 && count <= of)) throw new TruancyError("invalid-number", ["count"], "from 0 to `of`");
  const share = count / of;
  const perTrial = (z95 * z95) / of;
  const middle = share + perTrial / 2;
  const half = Math.sqrt(perTrial * share * (1 - share) + (perTrial * perTrial) / 4);
  const scale = 1 + perTrial;
  return [count === 0 ? 0 : (middle - half) / scale, count === of ? 1 : (middle + half) / scale];
}
