import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { claimsOfCalendar, type SchoolClaims } from "./calendar-claims.js";
import { faultOf } from "./code-table.js";
import { indexDays, type DayIndex } from "./day-index.js";
import { createRoster, readEnrollments, type Roster } from "./enrollment-rows.js";
import { refusedRow, type MarkRows } from "./mark-rows.js";
import { noExit, spansOf, type Stay } from "./membership.js";
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
  const { stays, path } = readStays(columns, index, roster, problems);
  const none: Stay[] = [];
  for (let student = 0; student < columns.students.length; student++) {
    spans.add(spansOf(stays[student] ?? none, index, path, problems));
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
  let student = columns.student;
  for (let row = 0; row < student.length; row++) {
    if (student[row]! < columns.students.length && code[row]! < codes.length) continue;
    if (code[row]! < codes.length && recordedAt !== undefined && recordedAt[row]! >= knownBefore) continue;
    if (student === columns.student) student = columns.student.slice();
    const [fault, column] =
      code[row]! < codes.length ? (["unknown-student", "student"] as const) : (["unknown-code", "code"] as const);
    problems.push(problem(fault, [column, row]));
    student[row] = refusedRow;
  }
  return { student, day, code, codes, ...(recordedAt && { recordedAt }), knownBefore };
}

function readStays(columns: RegisterColumns, index: DayIndex, roster: Roster, problems: Problem[]) {
  const { enrollments, students } = columns;
  if (Array.isArray(enrollments)) {
    const numbers = new Map(students.map((id, number) => [id, number]));
    const known = enrollments.map((enrollment) => numbers.has(enrollment.studentId));
    const stays = readEnrollments(
      enrollments,
      columns.calendars,
      roster,
      (id) => numbers.get(id) ?? students.length,
      problems,
    );
    known.forEach(
      (isKnown, row) => isKnown || problems.push(problem("unknown-student", ["enrollments", row, "studentId"])),
    );
    return { stays, path: (row: number, field: string) => ["enrollments", row, field] };
  }
  const path = (row: number, field: string): (string | number)[] => ["enrollments", columnOf[field] ?? field, row];
  return { stays: staysFromColumns(enrollments as EnrollmentColumns, columns, index, roster, problems), path };
}

const columnOf: Record<string, string> = { entryDate: "entryDay", exitDate: "exitDay", calendarId: "calendar" };

function staysFromColumns(
  rows: EnrollmentColumns,
  { calendars, students }: RegisterColumns,
  index: DayIndex,
  roster: Roster,
  problems: Problem[],
): Stay[][] {
  checkEnrollmentColumns(rows);
  const schools = rows.schools.map((id) => roster.school(id));
  const grades = (rows.grades ?? []).map((grade) => roster.grade(grade));
  const byCalendar = calendars.map((_, calendar): SchoolClaims => claimsOfCalendar(calendar, index));
  const byStudent: Stay[][] = new Array<Stay[]>(students.length);
  for (let row = 0; row < rows.student.length; row++) {
    const student = rows.student[row]!;
    const school = schools[rows.school?.[row] ?? 0];
    const exit = rows.exitDay?.[row] ?? noExit;
    const entry = rows.entryDay[row]!;
    const claims =
      rows.calendar === undefined ? school !== undefined && roster.claims(school) : byCalendar[rows.calendar[row]!];
    if (student >= students.length) problems.push(problem("unknown-student", ["enrollments", "student", row]));
    else if (exit < entry) problems.push(problem("exit-before-entry", ["enrollments", "exitDay", row]));
    else if (school === undefined) problems.push(problem("unknown-code", ["enrollments", "school", row]));
    else if (!claims) problems.push(problem("unknown-calendar", ["enrollments", "calendar", row]));
    else {
      const stay = { row, entry, exit, school, grade: grades[rows.grade?.[row] ?? -1] ?? 0, claims };
      const others = byStudent[student];
      if (others === undefined) byStudent[student] = [stay];
      else others.push(stay);
    }
  }
  return byStudent;
}

function checkEnrollmentColumns(rows: EnrollmentColumns): void {
  for (const name of ["entryDay", "exitDay", "school", "grade", "calendar"] as const) {
    if (rows[name] !== undefined && rows[name].length !== rows.student.length) {
      throw new TruancyError("invalid-columns", ["enrollments", name], "as long as `student`");
    }
  }
}
