import type { MarkCode } from "./types.js";

/** A mark and when it was recorded; negative infinity where nothing says. */
export interface RecordedMark {
  readonly mark: MarkCode;
  readonly recordedAt: number;
}

/**
 * The marks of one date that stand after corrections, in the order recorded, without those that say present.
 *
 * A mark replaces what was recorded earlier for its period, or for the whole date where it names none; marks recorded together add up,
 * and of these a later `present` takes back the ones before it.
 */
export function standingMarks(recorded: readonly RecordedMark[]): MarkCode[] {
  let standing: RecordedMark[] = [];
  for (const next of [...recorded].sort((a, b) => compare(a.recordedAt, b.recordedAt))) {
    standing = standing.filter((earlier) => !replaces(next, earlier));
    if (next.mark.kind !== "present") standing.push(next);
  }
  return standing.map(({ mark }) => mark);
}

function replaces(next: RecordedMark, earlier: RecordedMark): boolean {
  const sameTime = earlier.recordedAt === next.recordedAt;
  if (sameTime && next.mark.kind !== "present") return false;
  return next.mark.period === undefined || next.mark.period === earlier.mark.period;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
