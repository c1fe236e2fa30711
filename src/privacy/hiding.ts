import { narrow, type Bounds } from "./bounds.js";
import { determinedBy } from "./determined.js";
import { narrowTogether } from "./ranges.js";
import type { Linked } from "./quantities.js";
import type { SuppressionReason } from "./types.js";

/** What is hidden so far, by cell. */
export interface Hiding {
  /** Why a cell's count is hidden; undefined while it is shown. */
  readonly reasons: (SuppressionReason | undefined)[];
  /** Whether its group is hidden with it. */
  readonly groups: boolean[];
  /** Whether a count of zero would be shown in a cell, so that a small one that is hidden is more than zero. */
  readonly zeros: readonly boolean[];
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
 * The quantities that a reader could still work out though they are hidden: by bounds (nobody counts fewer than none, a cell hidden for its size is small and
 * one hidden beside it is not), by solving the equations, or by what all of them together leave it (linear programming).
 */
export function workedOut(linked: Linked, hiding: Hiding, minimum: number): readonly number[] {
  const { quantities, equations } = linked;
  const unknown = quantities.flatMap((_, index) => (isUnknown(linked, hiding, index) ? [index] : []));
  if (unknown.length === 0) return [];
  const bounds = knownBounds(linked, hiding, minimum);
  do narrow(bounds, equations);
  while (leapGaps(linked, hiding, minimum, bounds));
  const hidden = (index: number): boolean => isUnknown(linked, hiding, index);
  const small = unknown.filter((index) => hiding.reasons[quantities[index]!.cell] !== "complement");
  const had = new Set(unknown.filter((index) => isCertain(linked, hiding, minimum, bounds, index)));
  // A complement that can be had is no harm by itself, but may lead on to a small number.
  if (small.some((index) => had.has(index))) return [...had];
  determinedBy(equations, hidden).forEach((index) => had.add(index));
  if (small.some((index) => had.has(index))) return [...had];
  do {
    narrow(bounds, equations);
    narrowTogether(bounds, equations, hidden, small);
  } while (leapGaps(linked, hiding, minimum, bounds));
  for (const index of small) if (isCertain(linked, hiding, minimum, bounds, index)) had.add(index);
  return [...had];
}

function knownBounds(linked: Linked, hiding: Hiding, minimum: number): Bounds {
  const { quantities } = linked;
  const hidden = quantities.map((_, index) => isUnknown(linked, hiding, index));
  const low = Float64Array.from(quantities, ({ value }, index) => (hidden[index] ? 0 : value));
  const high = Float64Array.from(quantities, ({ value }, index) => (hidden[index] ? Number.POSITIVE_INFINITY : value));
  quantities.forEach(({ cell, kind }, index) => {
    if (!hidden[index]) return;
    const reason = hiding.reasons[cell];
    const plain = linked.groupOf(cell) === undefined;
    if (reason === "too-few-people" || (reason === "small-count" && plain)) high[index] = minimum - 1;
    // Under a minimum of 2 the reason alone says that it is one: nothing hidden beside it would help.
    if (reason === "small-count" && hiding.zeros[cell] && minimum > 2) low[index] = 1;
    if (reason === "complement" || (reason === "small-count" && kind === "of")) low[index] = minimum;
  });
  return { low, high };
}

/** A small count of a known group is near one of its ends: what cannot be at the one is at the other. */
function leapGaps(linked: Linked, hiding: Hiding, minimum: number, { low, high }: Bounds): boolean {
  let changed = false;
  linked.quantities.forEach(({ kind }, index) => {
    const group = smallOf(linked, hiding, index);
    if (group === undefined || kind === "of") return;
    const [lowest, highest] = [low[index]!, high[index]!];
    if (lowest >= minimum && lowest <= group - minimum) low[index] = group - minimum + 1;
    if (highest >= minimum && highest <= group - minimum) high[index] = minimum - 1;
    changed ||= low[index] !== lowest || high[index] !== highest;
  });
  return changed;
}

/** Whether one number at most is left that a hidden quantity can have. */
function isCertain(linked: Linked, hiding: Hiding, minimum: number, { low, high }: Bounds, index: number): boolean {
  const [lowest, highest] = [low[index]!, high[index]!];
  if (lowest >= highest) return true;
  const group = smallOf(linked, hiding, index);
  if (group === undefined || linked.quantities[index]!.kind === "of") return false;
  const below = Math.max(0, Math.min(highest, minimum - 1) - lowest + 1);
  const above = Math.max(0, highest - Math.max(lowest, group - minimum + 1, minimum) + 1);
  return below + above <= 1;
}

/** The group of a count that is hidden for its size while the group is shown. */
function smallOf(linked: Linked, { reasons, groups }: Hiding, index: number): number | undefined {
  const { cell } = linked.quantities[index]!;
  const group = linked.groupOf(cell);
  if (reasons[cell] !== "small-count" || group === undefined || groups[cell]) return undefined;
  return linked.quantities[group]!.value;
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
