import { requireList, requireObject, requireObjects } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { isGiven } from "../given.js";
import { faultOf } from "./code-table.js";
import { withoutRefused } from "./group-rows.js";
import type { MarkRows } from "./mark-rows.js";
import { problem } from "./problems.js";
import type { Problem, RegisterColumns, RegisterOptions } from "./types.js";

/** Columns of another length, and codes that mean nothing, throw with their path. */
export function checkMarkColumns(columns: RegisterColumns): void {
  requireObject(columns, "columns");
  requireObjects(columns.calendars, "columns", "calendars");
  requireList(columns.students, "columns", "students");
  requireList(columns.codes, "columns", "codes");
  requireColumns(columns, ["student", "day", "code"]);
  if (isGiven(columns.recordedAt)) requireColumns(columns, ["recordedAt"]);
  const { student, day, code, codes, recordedAt } = columns;
  if (day.length !== student.length) throw new TruancyError("invalid-columns", ["day"], "as long as `student`");
  if (code.length !== student.length) throw new TruancyError("invalid-columns", ["code"], "as long as `student`");
  if (recordedAt !== undefined && recordedAt.length !== student.length) {
    throw new TruancyError("invalid-columns", ["recordedAt"], "as long as `student`");
  }
  codes.forEach((mark, number) => {
    requireObject(mark, "columns", "codes", number);
    const fault = faultOf(mark);
    if (fault !== undefined) throw new TruancyError("invalid-columns", ["codes", number, fault.field]);
  });
}

/** Throws where a column is no typed array. */
export function requireColumns<T extends object>(
  columns: T,
  names: readonly (keyof T & string)[],
  path: readonly string[] = [],
): void {
  for (const name of names) {
    const column: unknown = columns[name];
    if (!ArrayBuffer.isView(column)) {
      throw new TruancyError("invalid-columns", [...path, name], "a typed array");
    }
  }
}

/** The mark columns with the rows that cannot be used left out. Those become problems, apart from those not yet known. */
export function readMarkColumns(columns: RegisterColumns, options: RegisterOptions, problems: Problem[]): MarkRows {
  const { day, code, codes, recordedAt } = columns;
  const knownBefore =
    options.knownOn === undefined ? Number.POSITIVE_INFINITY : requireDay(options.knownOn, ["knownOn"]) + 1;
  const students = columns.students.length;
  const allUsed =
    highest(columns.student) < students &&
    highest(code) < codes.length &&
    (recordedAt === undefined || highest(recordedAt) < knownBefore);
  const student = allUsed ? columns.student : withoutRefused(columns.student, isRefused);
  return { student, day, code, codes, ...(recordedAt && { recordedAt }) };

  function isRefused(row: number, number: number): boolean {
    const hasCode = code[row]! < codes.length;
    if (hasCode && recordedAt !== undefined && recordedAt[row]! >= knownBefore) return true;
    if (hasCode && number < students) return false;
    problems.push(hasCode ? problem("unknown-student", ["student", row]) : problem("unknown-code", ["code", row]));
    return true;
  }
}

/** The highest number of a column, -1 where it is empty. */
function highest(column: ArrayLike<number>): number {
  let most = -1;
  for (let row = 0; row < column.length; row++) most = Math.max(most, column[row]!);
  return most;
}
