import type { Aimline } from "./aimline.js";
import { isAtLeastAsGood } from "./measure-range.js";
import { carries, enoughTrials, overlaps, pooledPoints } from "./pooled.js";
import { reachOf } from "./reach.js";
import type { Standing } from "./standing.js";
import type { Measure, Objective } from "./types.js";

/** The value that is judged. */
export interface Current {
  readonly value: number;
  readonly trials: number;
  /** It rests on enough trials to be called met. */
  readonly trusted: boolean;
}

/** What is judged: everything by now, or, after the date, what was there by then where that decides. */
export function lookedAt(objective: Objective, aimline: Aimline, standing: readonly Standing[], asOf: number) {
  if (asOf > aimline.due) {
    const byDate = judged(
      objective,
      aimline,
      standing.filter(({ day }) => day <= aimline.due),
      asOf,
    );
    if (byDate.met || objective.measure.accumulates === true) return byDate;
  }
  return judged(objective, aimline, standing, asOf);
}

function judged(objective: Objective, { target, due }: Aimline, standing: readonly Standing[], asOf: number) {
  const { measure } = objective;
  const points = pooledPoints(standing, measure);
  const current = currentOf(measure, standing, points.at(-1));
  const latest = standing.at(-1);
  const reach = reachOf(objective, target, latest);
  const reached = current?.trusted === true && isAtLeastAsGood(measure.direction, current.value, target.value);
  return {
    standing,
    points: points.length,
    latest,
    current,
    reach,
    met: reached && (reach.secured || (measure.accumulates === true && asOf >= due)),
  };
}

/** The last point; or what there is, where it does not make one. */
function currentOf(
  measure: Measure,
  standing: readonly Standing[],
  last: { value: number; trials: number } | undefined,
): Current | undefined {
  const latest = standing.at(-1);
  if (latest === undefined) return undefined;
  if (measure.accumulates === true || overlaps(standing))
    return { ...latest, trusted: measure.unit !== "share" || carries(latest, enoughTrials) };
  if (last !== undefined) return { ...last, trusted: true };
  const trials = standing.reduce((sum, one) => sum + one.trials, 0);
  if (trials === 0) return { ...latest, trusted: false };
  return { value: standing.reduce((sum, one) => sum + one.value * one.trials, 0) / trials, trials, trusted: false };
}
