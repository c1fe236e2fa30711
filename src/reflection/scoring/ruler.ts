import type { Instrument, Scale, ScaleRange, Score, Zone } from "../types.js";
import { spreadOf } from "./spread.js";

/** Turns points of a scale into numbers that people read. */
export interface Ruler extends ScaleRange {
  /** How far two neighboring points lie apart. */
  readonly step: number;
  readonly zones: readonly Zone[];
}

export function rulerOf({ rating, zones }: Instrument, own: readonly Zone[] | undefined): Ruler {
  const range = rangeOf(rating);
  return { ...range, step: (range.greatest - range.least) / (range.points - 1), zones: own ?? zones ?? [] };
}

export function rangeOf({ points }: Scale): ScaleRange {
  return { least: points[0]!.value, greatest: points[points.length - 1]!.value, points: points.length };
}

/** The score of ratings by point; `mean`, in points from the lowest, where it is not simply theirs. */
export function scoreOf(points: readonly number[], ruler: Ruler, mean?: number): Score {
  const spread = spreadOf(points);
  if (spread === undefined) return {};
  const { least, step } = ruler;
  const onScale = (inPoints: number): number => least + inPoints * step;
  const center = mean ?? spread.mean;
  const score = (100 * center) / (ruler.points - 1);
  const zone = zoneOf(score, ruler);
  return {
    mean: onScale(center),
    median: onScale(spread.median),
    score,
    ...(zone !== undefined && { zone }),
    ...(spread.variance !== undefined && { deviation: Math.sqrt(spread.variance) * step }),
    ratings: spread.ratings,
    distribution: points,
    topBox: points[points.length - 1]! / spread.ratings,
    bottomBox: points[0]! / spread.ratings,
  };
}

/** The last zone that begins at the score or below. */
function zoneOf(score: number, { zones }: Ruler): string | undefined {
  return zones.reduce<string | undefined>((found, { id, from }) => (from <= score ? id : found), undefined);
}
