import { requireOptions } from "../argument.js";
import { isRecord } from "../given.js";
import { indexDays } from "./day-index.js";
import { readEnrollmentColumns } from "./enrollment-columns.js";
import { readEnrollments } from "./enrollment-rows.js";
import { refusedRow } from "./group-rows.js";
import { checkMarkColumns, readMarkColumns } from "./mark-columns.js";
import { addSpans, type EnrollmentPath, type StaysOf } from "./membership.js";
import { packMarks } from "./pack-marks.js";
import { problem } from "./problems.js";
import { registerOf } from "./register-of.js";
import { createRoster, type Roster } from "./roster.js";
import { createSpanStore } from "./span-store.js";
import { staysByStudent } from "./stays-of.js";
import type { Enrollment, EnrollmentColumns, Problem, Register, RegisterColumns, RegisterOptions } from "./types.js";

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
  requireOptions(options);
  const problems: Problem[] = [];
  checkMarkColumns(columns);
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
    readMarkColumns(columns, options, problems),
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

function readStays(
  { enrollments, students, calendars }: RegisterColumns,
  roster: Roster,
  problems: Problem[],
): { staysOf: StaysOf; path: EnrollmentPath } {
  if (!Array.isArray(enrollments)) {
    const rows = readEnrollmentColumns(
      enrollments as EnrollmentColumns,
      calendars.length,
      roster,
      students.length,
      problems,
    );
    return {
      staysOf: staysByStudent(rows, students.length),
      path: (row, field) => ["enrollments", columnOf[field] ?? field, row],
    };
  }
  const numbers = new Map(students.map((id, number) => [id, number]));
  const rows = readEnrollments(enrollments, calendars, roster, (id) => numbers.get(id) ?? refusedRow, problems);
  enrollments.forEach((enrollment: Enrollment, row) => {
    if (!isRecord(enrollment) || numbers.has(enrollment.studentId)) return;
    problems.push(problem("unknown-student", ["enrollments", row, "studentId"]));
  });
  return {
    staysOf: staysByStudent(rows, students.length),
    path: (row, field) => ["enrollments", row, field],
  };
}

const columnOf: Record<string, string> = { entryDate: "entryDay", exitDate: "exitDay", calendarId: "calendar" };
