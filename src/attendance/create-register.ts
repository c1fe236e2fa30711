import { requireList, requireObject, requireObjects, requireOptions } from "../argument.js";
import { parseDay } from "../calendar/internal.js";
import { requireDay } from "../calendar/internal.js";
import { isGiven, isRecord } from "../given.js";
import { createCodeTable } from "./code-table.js";
import { indexDays } from "./day-index.js";
import { readEnrollments } from "./enrollment-rows.js";
import { refusedRow } from "./group-rows.js";
import type { MarkRows } from "./mark-rows.js";
import { addSpans } from "./membership.js";
import { packMarks } from "./pack-marks.js";
import { problem } from "./problems.js";
import { endOfDay, parseRecordedAt } from "./recorded-at.js";
import { registerOf } from "./register-of.js";
import { createRoster } from "./roster.js";
import { createSpanStore } from "./span-store.js";
import { staysByStudent } from "./stays-of.js";
import type { AttendanceMark, Problem, ProblemCode, Register, RegisterInput, RegisterOptions } from "./types.js";

/**
 * Make a register from records: the one place where marks, rolls and calendars meet.
 *
 * Nothing is lost: a record that cannot be used is a problem with its path, and everything else is counted. The order of the marks
 * does not matter, apart from marks of one period that were recorded at the same moment.
 *
 * @param input calendars, enrollments and marks
 * @param options `knownOn` for the register as it was known on a date, `days: "positive"` where roll is recorded daily
 * @returns the register, and a problem for each enrollment or mark that could not be used as it stands
 * @throws {@link TruancyError} `invalid-calendar`, `duplicate-calendar`, or `ambiguous-calendar` where two calendars fit the same dates
 *
 * @example One student, one mark, one mistake
 * ```ts
 * import { buildCalendar, createRegister, measure } from "truancy-prevention";
 *
 * const calendar = buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" });
 * const { register, problems } = createRegister({
 *   calendars: [calendar],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-01" }],
 *   marks: [
 *     { studentId: "s1", date: "2025-09-03", kind: "absent", excusal: "excused" },
 *     { studentId: "s1", date: "2025-09-06", kind: "absent" },
 *   ],
 * });
 * measure(register, "s1", { asOf: "2025-09-12" }).absenceRate; //=> 0.1
 * problems.map(({ code, path }) => ({ code, path })); //=> [{ code: "no-school-day", path: ["marks", 1, "date"] }]
 * ```
 * @category Registers
 */
export function createRegister(
  input: RegisterInput,
  options: RegisterOptions = {},
): { register: Register; problems: Problem[] } {
  requireObject(input, "input");
  requireObjects(input.calendars, "input", "calendars");
  requireList(input.enrollments, "input", "enrollments");
  requireList(input.marks, "input", "marks");
  requireOptions(options);
  const problems: Problem[] = [];
  const index = indexDays(input.calendars);
  const roster = createRoster(input.calendars, index);
  const students = createStudentNumbers();
  const enrollments = readEnrollments(input.enrollments, input.calendars, roster, students.number, problems);
  const staysOf = staysByStudent(enrollments, students.ids.length);
  const spans = createSpanStore(students.ids.length, input.enrollments.length);
  const path = (row: number, field: string): (string | number)[] => ["enrollments", row, field];
  for (let student = 0; student < students.ids.length; student++) {
    addSpans(staysOf(student), index, path, problems, spans.add);
    spans.endStudent();
  }
  const columns = spans.columns();
  const days = options.days ?? "exceptions";
  const rows = readMarks(input.marks, students.find, knownBefore(options), problems);
  const packed = packMarks(columns, rows, index, days === "positive", (row, code) => {
    problems.push(problem(code, ["marks", row, code === "unknown-student" ? "studentId" : "date"]));
  });
  return { register: registerOf(students.ids, input.calendars, days, index, roster, columns, packed), problems };
}

function createStudentNumbers() {
  const ids: string[] = [];
  const numbers = new Map<string, number>();
  return {
    ids,
    find: (id: string): number => numbers.get(id) ?? refusedRow,
    number(id: string): number {
      const known = numbers.get(id);
      if (known !== undefined) return known;
      numbers.set(id, ids.length);
      return ids.push(id) - 1;
    },
  };
}

function knownBefore(options: RegisterOptions): number {
  return options.knownOn === undefined ? Number.POSITIVE_INFINITY : endOfDay(requireDay(options.knownOn, ["knownOn"]));
}

function readMarks(
  marks: readonly AttendanceMark[],
  find: (id: string) => number,
  known: number,
  problems: Problem[],
): MarkRows {
  const student = new Uint32Array(marks.length).fill(refusedRow);
  const day = new Int32Array(marks.length);
  const code = new Uint32Array(marks.length);
  const table = createCodeTable();
  let recordedAt: Float64Array | undefined;
  let studentId: string | undefined;
  let number = refusedRow;
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row]!;
    if (!isRecord(mark)) {
      problems.push(problem("invalid-record", ["marks", row]));
      continue;
    }
    if (mark.studentId !== studentId) number = find((studentId = mark.studentId));
    const date = typeof mark.date === "string" ? parseDay(mark.date) : undefined;
    const said = table.intern(mark);
    if (isGiven(mark.recordedAt)) {
      recordedAt ??= new Float64Array(marks.length).fill(Number.NEGATIVE_INFINITY);
      recordedAt[row] =
        (typeof mark.recordedAt === "string" ? parseRecordedAt(mark.recordedAt) : undefined) ?? Number.NaN;
    }
    if (date === undefined) refuse("invalid-date", row, "date");
    else if (typeof said !== "number") refuse(said.code, row, said.field);
    else if (recordedAt !== undefined && Number.isNaN(recordedAt[row]!)) refuse("invalid-date", row, "recordedAt");
    else if (recordedAt !== undefined && recordedAt[row]! >= known) continue;
    else if (number === refusedRow) refuse("unknown-student", row, "studentId");
    else {
      student[row] = number;
      day[row] = date;
      code[row] = said;
    }
  }
  return { student, day, code, codes: table.codes, ...(recordedAt && { recordedAt }) };

  function refuse(code: ProblemCode, row: number, field: string): void {
    problems.push(problem(code, ["marks", row, field]));
  }
}
