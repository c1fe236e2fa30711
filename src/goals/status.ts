import { isAtLeastAsGood } from "./measure-range.js";
import type { Direction, ProgressStatus, Projection } from "./types.js";

/** What a status follows from. */
export interface Evidence {
  readonly direction: Direction;
  readonly target: number;
  /** The day as of which, the day of the start and the target's day. */
  readonly asOf: number;
  readonly start: number;
  readonly due: number;
  /** How many points since the start. */
  readonly points: number;
  /** The value judged. */
  readonly current: number | undefined;
  readonly gap: number | undefined;
  /** The target is reached, as far as it can be by now. */
  readonly met: boolean;
  readonly reachable: boolean | undefined;
  readonly projection: Projection | undefined;
}

const enoughPoints = 3;

/** A gap from here on is none: sums of parts are not exact in their last digits. */
const level = -1e-9;

/** Where an objective stands; the first that fits. */
export function statusOf(evidence: Evidence): ProgressStatus {
  const { asOf, start, due, points, current, met, reachable } = evidence;
  if (asOf < start) return "not-started";
  if (met) return "met";
  if (asOf > due) return "overdue";
  if (current === undefined && points === 0) return "not-started";
  if (reachable === false) return "unreachable";
  if (points < enoughPoints) return "too-early";
  return byAimline(evidence);
}

function byAimline({ direction, target, gap = 0, projection }: Evidence): ProgressStatus {
  if (projection === undefined) return gap >= level ? "on-track" : "at-risk";
  const best = projection.interval[direction === "increase" ? 1 : 0];
  const canStillMeet = isAtLeastAsGood(direction, best, target);
  if (gap >= level) return canStillMeet ? "on-track" : "at-risk";
  return canStillMeet ? "at-risk" : "off-track";
}
