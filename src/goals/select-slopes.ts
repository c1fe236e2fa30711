import { quickSelect } from "./quick-select.js";

/** Points in columns. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** As many slopes are held at once; more of them are gone through again and again. */
const held = 8192;
const sampled = 4096;

/** The slopes of all pairs of points that differ in x, in ascending order, by position. */
export interface Slopes {
  readonly length: number;
  at(position: number): number;
}

/** Few slopes are held and each one asked for is selected; of many, in memory that does not grow with the number of pairs. */
export function slopesOf(points: Points): Slopes {
  const pairs = (points.x.length * (points.x.length - 1)) / 2;
  if (pairs > held) {
    const length = countWithin(points, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
    return { length, at: (position) => select(points, length, position) };
  }
  const slopes = fewSlopes(points, new Float64Array(pairs));
  return { length: slopes.length, at: (position) => quickSelect(slopes, position) };
}

function fewSlopes({ x, y }: Points, slopes: Float64Array): Float64Array {
  let length = 0;
  for (let i = 0; i < x.length; i++) {
    const [xi, yi] = [x[i]!, y[i]!];
    for (let j = i + 1; j < x.length; j++) {
      if (x[j] !== xi) slopes[length++] = (y[j]! - yi) / (x[j]! - xi);
    }
  }
  return slopes.subarray(0, length);
}

function eachSlope({ x, y }: Points, visit: (slope: number) => void): void {
  for (let i = 0; i < x.length; i++) {
    for (let j = i + 1; j < x.length; j++) {
      if (x[i] !== x[j]) visit((y[j]! - y[i]!) / (x[j]! - x[i]!));
    }
  }
}

/** How many slopes lie between two, without the ends. */
function countWithin(points: Points, low: number, high: number): number {
  let within = 0;
  eachSlope(points, (slope) => {
    if (slope > low && slope < high) within++;
  });
  return within;
}

/**
 * The slope at a position, by closing in on it: the open interval that holds it is cut at two slopes of a sample, until what is left of it is few.
 */
function select(points: Points, length: number, position: number): number {
  let [low, high, below, within] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, length];
  while (within > held) {
    const [lower, upper] = pivots(points, low, high, within, position - below);
    const ranks = ranksOf(points, lower, upper);
    if (position < ranks.lessThanLower) {
      [high, within] = [lower, ranks.lessThanLower - below];
    } else if (position < ranks.upToLower) {
      return lower;
    } else if (position < ranks.lessThanUpper) {
      [low, high, below, within] = [lower, upper, ranks.upToLower, ranks.lessThanUpper - ranks.upToLower];
    } else if (position < ranks.upToUpper) {
      return upper;
    } else {
      [low, within, below] = [upper, below + within - ranks.upToUpper, ranks.upToUpper];
    }
  }
  const left = new Float64Array(within);
  let next = 0;
  eachSlope(points, (slope) => {
    if (slope > low && slope < high) left[next++] = slope;
  });
  return quickSelect(left, position - below);
}

/** Two slopes of an even sample between which the one wanted probably lies. */
function pivots(points: Points, low: number, high: number, within: number, wanted: number): readonly [number, number] {
  const stride = Math.ceil(within / sampled);
  const sample = new Float64Array(sampled);
  let [seen, taken] = [0, 0];
  eachSlope(points, (slope) => {
    if (slope > low && slope < high && seen++ % stride === 0) sample[taken++] = slope;
  });
  const sorted = sample.subarray(0, taken).sort();
  const middle = (wanted / within) * taken;
  const margin = 3 * Math.sqrt(taken);
  const lower = Math.max(0, Math.floor(middle - margin));
  const upper = Math.min(taken - 1, Math.ceil(middle + margin));
  return [sorted[lower]!, sorted[upper]!];
}

/** How many of all slopes are less than two of them, and how many are at most as much. */
function ranksOf(points: Points, lower: number, upper: number) {
  let [lessThanLower, upToLower, lessThanUpper, upToUpper] = [0, 0, 0, 0];
  eachSlope(points, (slope) => {
    if (slope < lower) lessThanLower++;
    if (slope <= lower) upToLower++;
    if (slope < upper) lessThanUpper++;
    if (slope <= upper) upToUpper++;
  });
  return { lessThanLower, upToLower, lessThanUpper, upToUpper };
}
