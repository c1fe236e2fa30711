import { quickSelect } from "./quick-select.js";

/** Points in columns. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** As many slopes are held at once; more of them are gone through again and again. */
const held = 8192;
const sampled = 1024;

/** The slopes of all pairs of points that differ in x, in ascending order, by position. */
export interface Slopes {
  readonly length: number;
  at(position: number): number;
}

/** Few slopes are held and each one asked for is selected; of many, in memory that does not grow with the number of pairs. */
export function slopesOf(points: Points): Slopes {
  const pairs = (points.x.length * (points.x.length - 1)) / 2;
  if (pairs > held) {
    const length = countWithin(points, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY).within;
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

interface Counts {
  readonly below: number;
  readonly within: number;
}

/** How many slopes are at most `low`, and how many lie between `low` and `high`, without the ends. */
function countWithin(points: Points, low: number, high: number): Counts {
  let [below, within] = [0, 0];
  eachSlope(points, (slope) => {
    if (slope > low && slope < high) within++;
    else if (slope <= low) below++;
  });
  return { below, within };
}

/**
 * The slope at a position, by closing in on it: the open interval that holds it is cut at two slopes of a sample, until what is left of it is few.
 */
function select(points: Points, length: number, position: number): number {
  let [low, high, below, within] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, length];
  while (within > held) {
    const [lower, upper] = pivots(points, low, high, within, position - below);
    const first = ranks(points, lower);
    if (position < first.less) high = lower;
    else if (position < first.upTo) return lower;
    else {
      low = lower;
      const second = ranks(points, upper);
      if (position < second.less) high = upper;
      else if (position < second.upTo) return upper;
      else low = upper;
    }
    ({ below, within } = countWithin(points, low, high));
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
  const sample: number[] = [];
  let seen = 0;
  eachSlope(points, (slope) => {
    if (slope > low && slope < high && seen++ % stride === 0) sample.push(slope);
  });
  const sorted = Float64Array.from(sample).sort();
  const middle = (wanted / within) * sorted.length;
  const margin = 3 * Math.sqrt(sorted.length);
  const lower = Math.max(0, Math.floor(middle - margin));
  const upper = Math.min(sorted.length - 1, Math.ceil(middle + margin));
  return [sorted[lower]!, sorted[upper]!];
}

function ranks(points: Points, value: number): { readonly less: number; readonly upTo: number } {
  let [less, upTo] = [0, 0];
  eachSlope(points, (slope) => {
    if (slope < value) less++;
    if (slope <= value) upTo++;
  });
  return { less, upTo };
}
