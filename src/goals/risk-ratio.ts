import { requireNumber, requireObject } from "../argument.js";
import { TruancyError } from "../errors.js";
import { z95 } from "./normal.js";
import type { RiskRatio } from "./types.js";

/**
 * How many times as often something is true of a group as of its reference.
 *
 * With a of m and b of n: (a/m) / (b/n), and the interval e^(ln ratio ± 1.96 √(1/a − 1/m + 1/b − 1/n)) (Katz, Baptista, Azen & Pike 1978, Obtaining
 * confidence intervals for the risk ratio in cohort studies, Biometrics 34, 469–474). With nobody counted in the reference there is no ratio, with nobody in
 * either no interval. An interval that holds 1 is no evidence of a difference.
 *
 * @param group of how many it is true, and how many there are
 * @param reference the same for the reference
 * @returns the ratio and its 95% interval, where there are
 * @throws {@link TruancyError} `invalid-number` for a count that is none, or above its group
 *
 * @example
 * ```ts
 * import { riskRatio } from "truancy-prevention/goals";
 *
 * const { ratio, interval } = riskRatio({ count: 30, of: 100 }, { count: 30, of: 200 });
 * ratio; //=> 2
 * interval?.map((end) => end.toFixed(2)); //=> ["1.28", "3.12"]
 * ```
 * @category Groups
 */
export function riskRatio(
  group: { readonly count: number; readonly of: number },
  reference: { readonly count: number; readonly of: number },
): RiskRatio {
  requireObject(group, "group");
  requireObject(reference, "reference");
  check(group, "group");
  check(reference, "reference");
  if (reference.count === 0) return {};
  const ratio = group.count / group.of / (reference.count / reference.of);
  if (group.count === 0) return { ratio };
  const variance = 1 / group.count - 1 / group.of + 1 / reference.count - 1 / reference.of;
  const factor = Math.exp(z95 * Math.sqrt(variance));
  return { ratio, interval: [ratio / factor, ratio * factor] };
}

function check({ count, of }: { readonly count: number; readonly of: number }, name: string): void {
  requireNumber(of, name, "of");
  requireNumber(count, name, "count");
  if (!(of > 0 && of < Number.POSITIVE_INFINITY)) throw new TruancyError("invalid-number", [name, "of"], "above 0");
  if (!(count >= 0 && count <= of)) throw new TruancyError("invalid-number", [name, "count"], "from 0 to `of`");
}
