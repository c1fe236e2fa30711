import type { Bound } from "../compile/bounds.js";

/** An end as a number. */
export function valueOf({ n, d }: Bound): number {
  return n / d;
}

/** Whether a number is not under a lower end. */
export function isFrom(value: number, low: Bound | undefined): boolean {
  return low === undefined || valueOf(low) < value || (valueOf(low) === value && !low.open);
}

/** Whether a number is not over an upper end. */
export function isUpTo(value: number, high: Bound | undefined): boolean {
  return high === undefined || value < valueOf(high) || (value === valueOf(high) && !high.open);
}
