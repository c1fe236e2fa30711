import { createPatternTable, type PatternTable } from "./pattern-table.js";
import { standingMarks, type RecordedMark } from "./standing-marks.js";
import type { DayShape, MarkCode } from "./types.js";

/** In place of a pattern: not looked at so far. */
const notYetKnown = -2;

/** In place of a pattern: nothing was missed, and nobody needs to know that roll was taken. */
export const nothingMissed = -1;

/** The patterns of dates, by what was marked on them. */
export interface MarkPatterns {
  readonly table: PatternTable;
  /** By shape and code, the pattern of a date with that mark alone. */
  readonly singles: Int32Array;
  /** The pattern of a date with one mark. */
  single(shape: number, code: number): number;
  /** The pattern of a date with several marks. */
  several(shape: number, marks: readonly RecordedMark[]): number;
}

/** @param positive keep dates on which nothing was missed: roll was taken on them */
export function createMarkPatterns(
  shapes: readonly DayShape[],
  codes: readonly MarkCode[],
  positive: boolean,
): MarkPatterns {
  const table = createPatternTable(shapes);
  const singles = new Int32Array(shapes.length * codes.length).fill(notYetKnown);
  return {
    table,
    singles,
    single(shape, code) {
      const place = shape * codes.length + code;
      if (singles[place] === notYetKnown) singles[place] = several(shape, [{ mark: codes[code]!, recordedAt: 0 }]);
      return singles[place]!;
    },
    several,
  };

  function several(shape: number, recorded: readonly RecordedMark[]): number {
    const marks = standingMarks(recorded);
    return marks.length === 0 && !positive ? nothingMissed : table.intern(shape, marks);
  }
}
