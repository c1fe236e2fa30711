import { narrow, type Bounds } from "./bounds.js";
import { determinedBy } from "./determined.js";
import type { Linked } from "./quantities.js";
import type { SuppressionReason } from "./types.js";

/** What is hidden so far, by cell. */
export interface Hiding {
  /** Why a cell's count is hidden; undefined while it is shown. */
  readonly reasons: (SuppressionReason | undefined)[];
  /** Whether its group is hidden with it. */
  readonly groups: boolean[];
  /** The cells that a complement protects. */
  readonly protects: (readonly number[] | undefined)[];
}

/** Whether a reader does not see a quantity, and cannot take it from its own cell. */
export function isUnknown({ quantities }: Linked, { reasons, groups }: Hiding, index: number): boolean {
  const { cell, kind } = quantities[index]!;
  if (kind === "count") return reasons[cell] !== undefined;
  return kind === "of" ? groups[cell]! : reasons[cell] !== undefined || groups[cell]!;
}

/**
 * The quantities that a reader could still work out though they are hidden: by bounds (nobody counts fewer than none, and a cell hidden for its size has fewer
 * than the minimum), or by solving the equations.
 */
export function workedOut(linked: Linked, hiding: Hiding, minimum: number): readonly number[] {
  const { quantities, equations } = linked;
  const unknown = quantities.flatMap((_, index) => (isUnknown(linked, hiding, index) ? [index] : []));
  const bounds = knownBounds(linked, hiding, minimum);
  narrow(bounds, equations);
  const narrowed = unknown.filter((index) => bounds.low[index]! >= bounds.high[index]!);
  if (narrowed.length > 0 || unknown.length === 0) return narrowed;
  const solved = determinedBy(equations, (index) => isUnknown(linked, hiding, index));
  return unknown.filter((index) => solved.has(index));
}

function knownBounds(linked: Linked, hiding: Hiding, minimum: number): Bounds {
  const { quantities } = linked;
  const low = Float64Array.from(quantities, ({ value }, index) => (isUnknown(linked, hiding, index) ? 0 : value));
  const high = Float64Array.from(quantities, ({ value }, index) =>
    isUnknown(linked, hiding, index) ? Number.POSITIVE_INFINITY : value,
  );
  quantities.forEach(({ cell, kind }, index) => {
    if (!isUnknown(linked, hiding, index)) return;
    const reason = hiding.reasons[cell];
    const plain = linked.groupOf(cell) === undefined;
    if (reason === "too-few-people" || (reason === "small-count" && plain && kind === "count"))
      high[index] = minimum - 1;
    if (reason === "complement") low[index] = minimum;
  });
  return { low, high };
}

/**
 * The equations in which what is hidden comes to fewer people than the minimum: together they are a small cell that a reader can have. What can be worked
 * out is as good as seen.
 */
export function smallRests(
  linked: Linked,
  hiding: Hiding,
  minimum: number,
  exposed: readonly number[],
): readonly number[] {
  const had = new Set(exposed);
  const isHidden = (index: number): boolean => isUnknown(linked, hiding, index) && !had.has(index);
  return linked.equations.flatMap(({ total, parts }, index) => {
    if (isHidden(total)) return [];
    const hidden = parts.filter(isHidden);
    if (hidden.length === 0) return [];
    return hidden.reduce((sum, part) => sum + linked.quantities[part]!.value, 0) < minimum ? [index] : [];
  });
}
