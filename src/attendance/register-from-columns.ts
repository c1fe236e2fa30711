import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { faultOf } from "./code-table.js";
import { indexDays } from "./day-index.js";
import { createRoster, readEnrollmentColumns, readEnrollments, type Roster } from "./enrollment-rows.js";
import { withoutRefused } from "./group-rows.js";
import type { MarkRows } from "./mark-rows.js";
import { addSpans, type EnrollmentPath, type StaysOf } from "./membership.js";
import { packMarks } from "./pack-marks.js";
import { problem } from "./problems.js";
import { registerOf } from "./register-of.js";
import { createSpanStore } from "./span-store.js";
import type { EnrollmentColumns, Problem, Register, RegisterColumns, RegisterOptions } from "./types.js";

/**
 * Make a register from columns, without an object for each mark: for a district or a state whose rows come from a database, Arrow or
 * Parquet.
 *
 * The meaning is that of {@link createRegister}. Every student named is in the register, with or without an enrollment. Problems name the
 * row in a column: `["day", 12]`.
 *
 * @param columns calendars, students, enrollments and marks; marks that stand by student are packed fastest
 * @param options as for {@link createRegister}; `knownOn` reads `recordedAt` as days since 1970-01-01
 * @returns the register, and a problem for each row that could not be used as it stands
 * @throws {@link TruancyError} `invalid-columns` with the path of a column of another length or of a code that means nothing; what
 * {@link createRegister} throws
 *
 * @example Two marks of one student
 * ```ts
 * import { buildCalendar, measure, registerFromColumns } from "truancy-prevention";
 *
 * const { register } = registerFromColumns({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" })],
 *   students: ["s1"],
 *   enrollments: { student: Uint32Array.of(0), entryDay: Int32Array.of(20332), schools: ["north"] },
 *   student: Uint32Array.of(0, 0),
 *   day: Int32Array.of(20333, 20334),
 *   code: Uint8Array.of(0, 1),
 *   codes: [{ kind: "absent", excusal: "unexcused" }, { kind: "absent", excusal: "excused", missed: { share: 0.5 } }],
 * });
 * measure(register, "s1", { asOf: "2025-09-12" }).daysAbsent; //=> 1.5
 * ```
 * @category Registers
 */
export function registerFromColumns(
  columns: RegisterColumns,
  options: RegisterOptions = {},
): { register: Register; problems: Problem[] } {
  const problems: Problem[] = [];
  checkColumns(columns);
  const index = indexDays(columns.calendars);
  const roster = createRoster(columns.calendars, index);
  const spans = createSpanStore(columns.students.length, columns.students.length);
  const { staysOf, path } = readStays(columns, roster, problems);
  for (let student = 0; student < columns.students.length; student++) {
    addSpans(staysOf(student), index, path, problems, spans.add);
    spans.endStudent();
  }
  const spanColumns = spans.columns();
  const days = options.days ?? "exceptions";
  const packed = packMarks(
    spanColumns,
    markRows(columns, options, problems),
    index,
    days === "positive",
    (row, code) => {
      problems.push(problem(code, [code === "unknown-student" ? "student" : "day", row]));
    },
  );
  return {
    register: registerOf(columns.students, columns.calendars, days, index, roster, spanColumns, packed),
    problems,
  };
}

function checkColumns(columns: RegisterColumns): void {
  const { student, day, code, codes, recordedAt } = columns;
  if (day.length !== student.length) throw new TruancyError("invalid-columns", ["day"], "as long as `student`");
  if (code.length !== student.length) throw new TruancyError("invalid-columns", ["code"], "as long as `student`");
  if (recordedAt !== undefined && recordedAt.length !== student.length) {
    throw new TruancyError("invalid-columns", ["recordedAt"], "as long as `student`");
  }
  codes.forEach((mark, number) => {
    const fault = faultOf(mark);
    if (fault !== undefined) throw new TruancyError("invalid-columns", ["codes", number, fault.field]);
  });
}

function markRows(columns: RegisterColumns, options: RegisterOptions, problems: Problem[]): MarkRows {
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

function readStays(
  { enrollments, students, calendars }: RegisterColumns,
  roster: Roster,
  problems: Problem[],
): { staysOf: StaysOf; path: EnrollmentPath } {
  if (!Array.isArray(enrollments)) {
    const rows = enrollments as EnrollmentColumns;
    checkEnrollmentColumns(rows);
    return {
      staysOf: readEnrollmentColumns(rows, calendars.length, roster, students.length, problems),
      path: (row, field) => ["enrollments", columnOf[field] ?? field, row],
    };
  }
  const numbers = new Map(students.map((id, number) => [id, number]));
  const numberOf = (id: string): number => numbers.get(id) ?? students.length;
  const stays = readEnrollments(enrollments, calendars, roster, numberOf, problems);
  enrollments.forEach(({ studentId }, row) => {
    if (!numbers.has(studentId)) problems.push(problem("unknown-student", ["enrollments", row, "studentId"]));
  });
  return { staysOf: (student) => stays[student] ?? [], path: (row, field) => ["enrollments", row, field] };
}

const columnOf: Record<string, string> = { entryDate: "entryDay", exitDate: "exitDay", calendarId: "calendar" };

function checkEnrollmentColumns(rows: EnrollmentColumns): void {
  for (const name of ["entryDay", "exitDay", "school", "grade", "calendar"] as const) {
    if (rows[name] !== undefined && rows[name].length !== rows.student.length) {
      throw new TruancyError("invalid-columns", ["enrollments", name], "as long as `student`");
    }
  }
}
