import { requireList, requireOptions } from "../argument.js";
import { TruancyError } from "../errors.js";
import type { Writable } from "../writable.js";
import { baselineCorrected } from "./phases/baseline-corrected.js";
import { meanDifferences } from "./phases/means.js";
import { exceedingMedian, mostKept, nonOverlapping } from "./phases/overlap.js";
import { betweenPhases, withinPhase, type PhaseValues } from "./phases/pairs.js";
import type { EffectSizeOptions, EffectSizes } from "./types.js";

/**
 * How much better a phase is than the one before it, by the usual indices of single-case research.
 *
 * With m earlier and n later points, S the pairs in which the later is better less those in which it is worse, and Sₐ the same within the earlier phase in the
 * order of time:
 *
 * | index | formula |
 * | --- | --- |
 * | `nap` | (S / mn + 1) / 2 |
 * | `tau` | S / mn |
 * | `tauU.complete` | (S − Sₐ) / (mn + m(m − 1)/2) |
 * | `tauU.parker` | (S − Sₐ) / mn |
 * | `baselineCorrectedTau` | S / mn of the residuals of the earlier phase's Theil–Sen line |
 * | `baselineCorrectedTauB` | S / √(mn · untied pairs) of the same |
 * | `pand` | points kept / (m + n), the fewest taken away that overlap |
 * | `ird` | 1 − (1 − `pand`)(m + n)² / 2mn |
 *
 * Ties are neither better nor worse: half a pair in NAP, an overlap in PND and PAND. Equal phases give NAP 0.5 and tau 0. A missing point (`null`) is left
 * out, and keeps its place in time. One point is a phase; what needs two is then absent. Fewer than five in either is little to lean on: `enoughPoints`.
 *
 * @param baseline the earlier phase in the order of time; `null` where a point is missing
 * @param intervention the later phase
 * @param options `improvement`, which way is better; `goal`, the value aimed for
 * @returns the indices
 * @throws {@link TruancyError} `invalid-number` for a value that is not finite, or a phase without a point
 *
 * @example
 * ```ts
 * import { effectSizes } from "truancy-prevention/goals";
 *
 * const effect = effectSizes([88, 92, 80, 84, 90], [90, 94, 96, 92, 95, 97], { improvement: "increase" });
 * effect.nap.toFixed(5); //=> "0.93333"
 * effect.tau.toFixed(5); //=> "0.86667"
 * effect.tauU.parker.toFixed(5); //=> "0.86667"
 * effect.tauU.complete; //=> 0.65
 * ```
 * @category Phases
 */
export function effectSizes(
  baseline: readonly (number | null)[],
  intervention: readonly (number | null)[],
  options: EffectSizeOptions,
): EffectSizes {
  requireList(baseline, "baseline");
  requireList(intervention, "intervention");
  requireOptions(options);
  const sign = signOf(options);
  const goal = options.goal === undefined ? undefined : sign * finite(options.goal, ["goal"]);
  const before = phaseOf(baseline, sign, 0, "baseline");
  const after = phaseOf(intervention, sign, baseline.length, "intervention");
  const [m, n] = [before.values.length, after.values.length];
  const s = betweenPhases(before.values, after.values);
  const trend = withinPhase(before.values);
  const pand = mostKept(before.values, after.values) / (m + n);
  const corrected = baselineCorrected(before, after);
  const found: Writable<EffectSizes> = {
    nap: (s / (m * n) + 1) / 2,
    tau: s / (m * n),
    tauU: { complete: (s - trend) / (m * n + (m * (m - 1)) / 2), parker: (s - trend) / (m * n) },
    pnd: nonOverlapping(before.values, after.values),
    pand,
    pem: exceedingMedian(before.values, after.values),
    ird: 1 - ((1 - pand) * (m + n) ** 2) / (2 * m * n),
    ...meanDifferences(before.values, after.values, goal),
    n: [m, n],
    enoughPoints: m >= fewestPoints && n >= fewestPoints,
  };
  if (corrected !== undefined) found.baselineCorrectedTau = corrected.tau;
  if (corrected?.tauB !== undefined) found.baselineCorrectedTauB = corrected.tauB;
  return found;
}

const fewestPoints = 5;

function signOf({ improvement }: EffectSizeOptions): 1 | -1 {
  if (improvement === "increase") return 1;
  if (improvement === "decrease") return -1;
  throw new TruancyError("invalid-goal", ["improvement"], "increase or decrease");
}

/** The points that are there, turned so that more is better; they keep their places in time. */
function phaseOf(values: readonly (number | null)[], sign: 1 | -1, start: number, name: string): PhaseValues {
  const found: { readonly value: number; readonly time: number }[] = [];
  values.forEach((value, index) => {
    if (value !== null) found.push({ value: sign * finite(value, [name, index]), time: start + index });
  });
  if (found.length === 0) throw new TruancyError("invalid-number", [name], "a phase with one point at least");
  return { values: found.map(({ value }) => value), times: found.map(({ time }) => time) };
}

function finite(value: number, path: readonly (string | number)[]): number {
  if (typeof value === "number" && Math.abs(value) <= 1e100) return value;
  throw new TruancyError("invalid-number", path, "from -1e100 to 1e100");
}
