/** A number to the nearest multiple of a unit. */
export function toNearest(value: number, unit: number): number {
  return Math.round(value / unit) * unit;
}
