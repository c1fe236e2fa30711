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
  const inOrder = [...recorded].sort((a, b) => compare(a.recordedAt, b.recordedAt));
  let standing: MarkCode[] = [];
  for (let from = 0, to = 0; from < inOrder.length; from = to) {
    while (to < inOrder.length && inOrder[to]!.recordedAt === inOrder[from]!.recordedAt) to++;
    const together = inOrder.slice(from, to).map(({ mark }) => mark);
    if (standing.length > 0) standing = withoutReplaced(standing, together);
    standing = [...standing, ...withoutTakenBack(together)];
  }
  return standing;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function withoutReplaced(earlier: readonly MarkCode[], later: readonly MarkCode[]): MarkCode[] {
  const periods = new Set(later.map(({ period }) => period));
  return periods.has(undefined) ? [] : earlier.filter(({ period }) => !periods.has(period));
}

/** Read from the last back: a `present` takes back what stands before it, of its period or of all. */
function withoutTakenBack(together: readonly MarkCode[]): MarkCode[] {
  const present = new Set<string | undefined>();
  const kept: MarkCode[] = [];
  for (const mark of [...together].reverse()) {
    if (mark.kind === "present") present.add(mark.period);
    else if (!present.has(undefined) && !present.has(mark.period)) kept.push(mark);
  }
  return kept.reverse();
}
