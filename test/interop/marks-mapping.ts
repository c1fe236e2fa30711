import type { MarksMapping, MarksRead, TextRow } from "../../src/interop/index.js";
import { readRows } from "../../src/interop/index.js";

/** A mapping of marks in which every field has a column. */
export const marksMapping: MarksMapping = {
  kind: "marks",
  columns: {
    studentId: "Student",
    date: "Date",
    code: "Code",
    period: { column: "Period", optional: true },
    missedShare: { column: "Share", optional: true },
    missedPeriods: { column: "Periods", optional: true },
    missedMinutes: { column: "Minutes", optional: true },
    reason: { column: "Reason", optional: true },
    recordedAt: { column: "Recorded", optional: true },
  },
  codes: {
    A: { kind: "absent" },
    AE: { kind: "absent", excusal: "excused", reason: "note" },
    HU: { kind: "absent", excusal: "unexcused", missed: { share: 0.5 } },
    T: { kind: "tardy" },
    P: { kind: "present" },
    FT: "ignore",
  },
};

/** What one row comes to, read by that mapping with changes. */
export function readOne(row: TextRow, changes: Partial<MarksMapping> = {}): MarksRead {
  return readRows([row], { ...marksMapping, ...changes });
}

/** The codes and paths of the problems of one row. */
export function problemsOf(row: TextRow, changes: Partial<MarksMapping> = {}): unknown[] {
  return readOne(row, changes).problems.map((problem) => [problem.code, ...problem.path]);
}
