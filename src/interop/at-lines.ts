import { requireList, requireObject, requireObjects } from "../argument.js";
import type { Problem } from "../attendance/index.js";
import type { EnrollmentsRead, MarksRead, RowsRead } from "./types.js";

/**
 * The problems that a register found in marks and enrollments, at the lines of the files that these were read from.
 *
 * A register knows records by their position: `["marks", 11, "date"]`. A person looks for the line: `["marks", 13, "date"]`.
 *
 * @param problems the problems that `createRegister` gave
 * @param read what {@link readRows} gave for the marks and for the enrollments of that register
 * @returns the same problems, with lines for positions; a path of anything else stays as it is
 *
 * @example The first mark stands on line 2, below the header
 * ```ts
 * import { atLines, readRows } from "truancy-prevention/interop";
 *
 * const marks = readRows([{ Id: "S1", Date: "2025-09-07", Code: "A" }], {
 *   kind: "marks",
 *   columns: { studentId: "Id", date: "Date", code: "Code" },
 *   codes: { A: { kind: "absent" } },
 * });
 * const found = [{ code: "no-school-day", path: ["marks", 0, "date"], message: "no school is held on this date" }] as const;
 * atLines(found, { marks })[0]?.path; //=> ["marks", 2, "date"]
 * ```
 * @category Rows
 */
export function atLines(
  problems: readonly Problem[],
  read: { readonly marks?: MarksRead; readonly enrollments?: EnrollmentsRead },
): Problem[] {
  requireObjects(problems, "problems");
  requireObject(read, "read");
  for (const records of ["marks", "enrollments"] as const) {
    if (read[records] !== undefined) requireLines(read[records], records);
  }
  return problems.map((problem, index) => {
    requireList(problem.path, "problems", index, "path");
    const [records, position, ...field] = problem.path;
    if (records !== "marks" && records !== "enrollments") return problem;
    const line = typeof position === "number" ? read[records]?.lines[position] : undefined;
    return line === undefined ? problem : { ...problem, path: [records, line, ...field] };
  });
}

function requireLines(read: RowsRead, records: string): void {
  requireObject(read, "read", records);
  requireList(read.lines, "read", records, "lines");
}
