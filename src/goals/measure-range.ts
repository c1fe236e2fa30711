import type { Direction, Measure } from "./types.js";

/** The values that a measure can take. */
export interface Range {
  readonly least: number;
  readonly greatest: number;
}

/** Values that differ by less than this are the same: what is summed from parts of days is not exact in its last digits. */
const same = 1e-9;

/** Values farther out than this could not be told apart. */
const farthest = 1e100;

/** What is said where a value is none that the measure can take: 85 for 85% is the usual one. */
export const valueWanted = "null or a value that the measure can take; a share is from 0 to 1";

/** Whether a measure can take a value. */
export function canBe(value: number, { least, greatest }: Range): boolean {
  return isNumber(value) && value >= least - same && value <= greatest + same;
}

/** Whether a target is one that not every value meets from the outset: a share that should fall to 10, meant for 10%, always would. */
export function isWithinReason(direction: Direction, target: number, { least, greatest }: Range): boolean {
  return isNumber(target) && (direction === "increase" ? target >= least - same : target <= greatest + same);
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Math.abs(value) <= farthest;
}

/** 0 to 1 for a share, from 0 for amounts and counts, anything for a score, unless the measure says otherwise. */
export function rangeOf({ unit, least, greatest }: Partial<Measure>): Range {
  return {
    least: least ?? (unit === "score" || unit === undefined ? Number.NEGATIVE_INFINITY : 0),
    greatest: greatest ?? (unit === "share" ? 1 : Number.POSITIVE_INFINITY),
  };
}

/** The nearest value that the measure can take. */
export function clip(value: number, { least, greatest }: Range): number {
  return Math.min(greatest, Math.max(least, value));
}

/** How much better the first value is than the second. */
export function betterBy(direction: Direction, value: number, than: number): number {
  return direction === "increase" ? value - than : than - value;
}

/** Whether a value is as good as another or better. */
export function isAtLeastAsGood(direction: Direction, value: number, as: number): boolean {
  return betterBy(direction, value, as) >= -same * Math.max(1, Math.abs(as));
}
