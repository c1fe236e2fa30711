import { requireObject, requireOptions } from "../argument.js";
import { TruancyError } from "../errors.js";
import type { GapClosing } from "./types.js";

/** The values of a group and of its reference at one time. */
export interface GroupValues {
  /** The group's value. */
  readonly group: number;
  /** The reference's value. */
  readonly reference: number;
}

/**
 * How a gap between a group and its reference has moved, and how fast it must close.
 *
 * The gap is the group's value less the reference's, before and now; the share closed is (before − now) / before. A gap that turned round is more than
 * closed. Look at both values too: a gap also closes where the reference gets worse.
 *
 * @param before the values at the earlier time
 * @param now the values at the later time
 * @param options `years` between the two, above 0; `yearsLeft` to close what is left, above 0
 * @returns both gaps, the share closed, what closes in a year, and what must close in each year left
 * @throws {@link TruancyError} `invalid-number`
 *
 * @example
 * ```ts
 * import { gapClosing } from "truancy-prevention/goals";
 *
 * const gap = gapClosing({ group: 0.4, reference: 0.2 }, { group: 0.3, reference: 0.15 }, { years: 1, yearsLeft: 3 });
 * gap.shareClosed?.toFixed(2); //=> "0.25"
 * gap.annualStep?.toFixed(2); //=> "0.05"
 * ```
 * @category Groups
 */
export function gapClosing(
  before: GroupValues,
  now: GroupValues,
  options: { readonly years: number; readonly yearsLeft?: number },
): GapClosing {
  requireObject(before, "before");
  requireObject(now, "now");
  requireOptions(options);
  const { years, yearsLeft } = options;
  const [first, second] = [gapOf(before, "before"), gapOf(now, "now")];
  const side = Math.sign(first) || 1;
  // Adding 0 turns minus zero into zero.
  return {
    before: first,
    now: second,
    ...(first !== 0 && { shareClosed: (first - second) / first + 0 }),
    closedPerYear: (side * (first - second)) / positive(years, "years") + 0,
    ...(yearsLeft !== undefined && { annualStep: Math.abs(second) / positive(yearsLeft, "yearsLeft") }),
  };
}

function gapOf({ group, reference }: GroupValues, name: string): number {
  if (!Number.isFinite(group)) throw new TruancyError("invalid-number", [name, "group"], "a finite number");
  if (!Number.isFinite(reference)) throw new TruancyError("invalid-number", [name, "reference"], "a finite number");
  return group - reference;
}

function positive(value: number, name: string): number {
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) throw new TruancyError("invalid-number", [name], "above 0");
  return value;
}
