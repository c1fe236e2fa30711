import type { Problem } from "../attendance/index.js";
import { bindColumns, type Cells, type FieldSources } from "./bind-columns.js";
import type { OpenRow } from "./open-row.js";
import type { Reading } from "./reading.js";
import type { RowOptions, RowsRead, TextRow } from "./types.js";

const belowHeader = 2;

/** Reads one row; what it gives for a row with a problem is not used. */
export type ReadRow<T> = (open: OpenRow) => Reading<T> | undefined;

/** Rows are given one by one, and everything that became of them is taken at the end. */
export interface Collection<T> {
  take(row: unknown): void;
  finish(): { readonly records: readonly T[]; readonly rest: RowsRead };
}

/** Read rows one by one, and keep account of each. */
export function collect<T>(sources: FieldSources, options: RowOptions, readRow: ReadRow<T>): Collection<T> {
  const firstLine = options.firstLine ?? belowHeader;
  const records: T[] = [];
  const lines: number[] = [];
  const problems: Problem[] = [];
  const ignored = new Map<string, number>();
  let cells: Cells | undefined;
  let read = 0;

  function take(row: unknown): void {
    const line = firstLine + read++;
    if (!isRecord(row)) {
      problems.push({ code: "invalid-record", path: ["rows", line], message: "expected a record of header to text" });
      return;
    }
    cells ??= bindColumns(sources, row);
    const open: OpenRow = { cells, row, problem: undefined };
    const reading = readRow(open);
    if (open.problem !== undefined) problems.push(problemAt(line, open.problem));
    else if (reading !== undefined) keep(reading, line);
  }

  function keep(reading: Reading<T>, line: number): void {
    if ("ignored" in reading) {
      ignored.set(reading.ignored, (ignored.get(reading.ignored) ?? 0) + 1);
      return;
    }
    records.push(reading.record);
    lines.push(line);
  }

  function finish(): { records: T[]; rest: RowsRead } {
    return { records, rest: { read, lines, ignored: [...ignored].map(([code, rows]) => ({ code, rows })), problems } };
  }

  return { take, finish };
}

function isRecord(row: unknown): row is TextRow {
  return typeof row === "object" && row !== null && !Array.isArray(row);
}

function problemAt(line: number, problem: NonNullable<OpenRow["problem"]>): Problem {
  return { code: problem.code, path: ["rows", line, ...problem.field.split(".")], message: problem.message };
}
