import { isTotal } from "./aimline.js";
import { isAtLeastAsGood, rangeOf } from "./measure-range.js";
import type { Standing } from "./standing.js";
import type { Objective, Target } from "./types.js";

/** What arithmetic says about a target before its date. */
export interface Reach {
  /** Whether it can still be reached; undefined where that cannot be told. */
  readonly reachable: boolean | undefined;
  /** Nothing that is still to come can undo it. */
  readonly secured: boolean;
  /** For a share that accumulates: what the share of the rest must be. */
  readonly requiredOfRest?: number;
}

/** Whether a target can still be reached, and whether it can still be missed. */
export function reachOf(objective: Objective, target: Target, latest: Standing | undefined): Reach {
  const { measure } = objective;
  const { least, greatest } = rangeOf(measure);
  if (!isAtLeastAsGood(measure.direction, measure.direction === "increase" ? greatest : least, target.value)) {
    return { reachable: false, secured: false };
  }
  if (measure.accumulates !== true) return { reachable: true, secured: true };
  if (isTotal(objective)) return reachOfTotal(objective, target, latest);
  return reachOfShare(objective, target, latest);
}

/** What has happened stays: a total that should fall can be lost and never be won early, and the other way round. */
function reachOfTotal({ measure: { direction } }: Objective, target: Target, latest: Standing | undefined): Reach {
  const within = latest !== undefined && isAtLeastAsGood(direction, latest.value, target.value);
  if (direction === "increase") return { reachable: true, secured: within };
  return { reachable: latest === undefined || within, secured: false };
}

/** With D trials by the date, of which d are over with c counted, the share can still come to c / D at least and (c + D − d) / D at most. */
function reachOfShare({ measure: { direction } }: Objective, target: Target, latest: Standing | undefined): Reach {
  const end = target.denominator;
  const over = latest?.observation.denominator;
  if (end === undefined || latest === undefined || over === undefined) return { reachable: undefined, secured: false };
  const count = latest.observation.numerator ?? latest.value * over;
  const rest = Math.max(0, end - over);
  const all = over + rest;
  const [low, high] = [count / all, (count + rest) / all];
  const [worst, best] = direction === "increase" ? [low, high] : [high, low];
  return {
    reachable: isAtLeastAsGood(direction, best, target.value),
    secured: isAtLeastAsGood(direction, worst, target.value),
    ...(rest > 0 && { requiredOfRest: (target.value * all - count) / rest }),
  };
}
