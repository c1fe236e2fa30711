import type { Equation } from "./quantities.js";

/** What a reader knows of every quantity: between which two whole numbers it lies. Changed in place while more is worked out. */
export interface Bounds {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const mostRounds = 100;

/** Narrow the bounds by every equation, again and again until nothing changes: what is left of a total is at most its rest, and so on. */
export function narrow({ low, high }: Bounds, equations: readonly Equation[]): void {
  for (let round = 0, changed = true; changed && round < mostRounds; round++) {
    changed = false;
    for (const { total, parts } of equations) {
      const lows = sum(parts, low);
      const highs = sum(parts, high);
      changed = raise(low, total, lows) || changed;
      changed = lower(high, total, highs) || changed;
      for (const part of parts) {
        changed = lower(high, part, high[total]! - (lows - low[part]!)) || changed;
        if (highs < Number.POSITIVE_INFINITY)
          changed = raise(low, part, low[total]! - (highs - high[part]!)) || changed;
        else if (parts.every((other) => other === part || high[other]! < Number.POSITIVE_INFINITY)) {
          changed =
            raise(
              low,
              part,
              low[total]! -
                sum(
                  parts.filter((other) => other !== part),
                  high,
                ),
            ) || changed;
        }
      }
    }
  }
}

function sum(parts: readonly number[], values: Float64Array): number {
  let total = 0;
  for (const part of parts) total += values[part]!;
  return total;
}

function raise(low: Float64Array, index: number, to: number): boolean {
  if (!(to > low[index]!)) return false;
  low[index] = to;
  return true;
}

function lower(high: Float64Array, index: number, to: number): boolean {
  if (!(to < high[index]!)) return false;
  high[index] = to;
  return true;
}
