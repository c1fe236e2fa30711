import type { Measure } from "./types.js";

/** A difference of two values for people, without its sign: `"4.0 percentage points"`, `"0.5"`. */
export function differenceInWords({ unit }: Measure, difference: number): string {
  const size = Math.abs(difference);
  return unit === "share" ? `${(size * 100).toFixed(1)} percentage points` : plain(size);
}

function plain(value: number): string {
  return String(Math.round(value * 100) / 100);
}
