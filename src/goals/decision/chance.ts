import { wilsonInterval } from "../wilson.js";
import type { Answerable } from "./question.js";

/**
 * Whether the last points of a share could be where they are by chance: Wilson's interval of their trials, taken together, holds what the aimline
 * expects of them. Where days are counted again and again, the last point stands for all.
 */
export function couldBeChance({ points, overlapping }: Answerable, last: number): boolean {
  const looked = points.slice(overlapping ? -1 : -last);
  if (looked.some(({ trials }) => trials === Number.POSITIVE_INFINITY)) return false;
  const trials = looked.reduce((sum, point) => sum + point.trials, 0);
  const count = looked.reduce((sum, point) => sum + point.value * point.trials, 0);
  const expected = looked.reduce((sum, point) => sum + point.expected * point.trials, 0) / trials;
  const [low, high] = wilsonInterval(Math.min(trials, Math.max(0, count)), trials);
  return low <= expected && expected <= high;
}
