import type { SchoolCalendar } from "../calendar/index.js";
import { isGiven, isRecord } from "../given.js";
import { parseDay } from "../calendar/internal.js";
import { claimsOf, claimsOfCalendar, type SchoolClaims } from "./calendar-claims.js";
import type { DayIndex } from "./day-index.js";
import { normalizeGrade } from "./grade.js";
import { groupRows, withoutRefused } from "./group-rows.js";
import { noExit, type Stay, type StaysOf } from "./membership.js";
import { problem } from "./problems.js";
import type { Enrollment, EnrollmentColumns, Problem } from "./types.js";

/** Names of schools and grades as numbers, and the calendars that hold at each school. */
export interface Roster {
  readonly schools: readonly string[];
  readonly grades: readonly string[];
  school(id: string): number;
  grade(code: string): number;
  claims(school: number): SchoolClaims;
  claimsByCalendar(calendar: number): SchoolClaims;
}

export function createRoster(calendars: readonly SchoolCalendar[], index: DayIndex): Roster {
  const schools: string[] = [];
  const grades: string[] = [""];
  const numbers = { schools: new Map<string, number>(), grades: new Map([["", 0]]) };
  const bySchool: SchoolClaims[] = [];
  const byCalendar: SchoolClaims[] = [];
  return {
    schools,
    grades,
    school: (id) => numberOf(id, schools, numbers.schools),
    grade: (code) => {
      const grade = normalizeGrade(code);
      return grades.length > 255 && !numbers.grades.has(grade) ? 0 : numberOf(grade, grades, numbers.grades);
    },
    claims: (school) => (bySchool[school] ??= claimsOf(schools[school]!, calendars, index)),
    claimsByCalendar: (calendar) => (byCalendar[calendar] ??= claimsOfCalendar(calendar, index)),
  };
}

function numberOf(name: string, names: string[], numbers: Map<string, number>): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

/** Enrollments in numbers, and for each the student it is of. Rows that cannot be used become problems. */
export function readEnrollments(
  enrollments: readonly Enrollment[],
  calendars: readonly SchoolCalendar[],
  roster: Roster,
  student: (id: string) => number,
  problems: Problem[],
): Stay[][] {
  const calendarNumbers = new Map(calendars.map((calendar, number) => [calendar.id, number]));
  const byStudent: Stay[][] = [];
  enrollments.forEach((enrollment, row) => {
    const wrong = wrongField(enrollment);
    if (wrong !== undefined) return refuse("invalid-record", row, wrong);
    const entry = day(enrollment.entryDate);
    const exit = isGiven(enrollment.exitDate) ? day(enrollment.exitDate) : noExit;
    const { calendarId } = enrollment;
    const calendar = isGiven(calendarId) ? calendarNumbers.get(calendarId) : undefined;
    if (entry === undefined) return refuse("invalid-date", row, "entryDate");
    if (exit === undefined) return refuse("invalid-date", row, "exitDate");
    if (exit < entry) return refuse("exit-before-entry", row, "exitDate");
    if (isGiven(calendarId) && calendar === undefined) return refuse("unknown-calendar", row, "calendarId");
    const school = roster.school(enrollment.schoolId);
    const claims = calendar === undefined ? roster.claims(school) : roster.claimsByCalendar(calendar);
    const stay = { row, entry, exit, school, grade: roster.grade(enrollment.gradeLevel ?? ""), claims };
    (byStudent[student(enrollment.studentId)] ??= []).push(stay);
  });
  return byStudent;

  function refuse(code: Problem["code"], row: number, field: string): void {
    problems.push(problem(code, field === "" ? ["enrollments", row] : ["enrollments", row, field]));
  }
}

/** The first field of an enrollment that is no text; empty for a row that is no record. */
function wrongField(enrollment: Enrollment): string | undefined {
  if (!isRecord(enrollment)) return "";
  if (typeof enrollment.studentId !== "string") return "studentId";
  if (typeof enrollment.schoolId !== "string") return "schoolId";
  return isGiven(enrollment.gradeLevel) && typeof enrollment.gradeLevel !== "string" ? "gradeLevel" : undefined;
}

function day(text: unknown): number | undefined {
  return typeof text === "string" ? parseDay(text) : undefined;
}

type WritableStay = { -readonly [Field in keyof Stay]: Stay[Field] };

const blankStay: Stay = { row: 0, entry: 0, exit: noExit, school: 0, grade: 0, claims: { claims: [], disputed: [] } };

/** Enrollments in columns by student. Rows that cannot be used become problems. */
export function readEnrollmentColumns(
  rows: EnrollmentColumns,
  calendars: number,
  roster: Roster,
  students: number,
  problems: Problem[],
): StaysOf {
  const schools = rows.schools.map((id) => roster.school(id));
  const grades = (rows.grades ?? []).map((grade) => roster.grade(grade));
  const { starts, order } = groupRows(withoutRefused(rows.student, refuse), students);
  const own: WritableStay[] = [];
  return (student) => {
    const first = starts[student]!;
    const count = starts[student + 1]! - first;
    if (own.length > count) own.length = count;
    for (let nth = 0; nth < count; nth++) {
      if (nth === own.length) own.push({ ...blankStay });
      read(order === undefined ? first + nth : order[first + nth]!, own[nth]!);
    }
    return own;
  };

  function refuse(row: number): boolean {
    const fault = faultOf(row);
    if (fault === undefined) return false;
    problems.push(problem(fault[0], ["enrollments", fault[1], row]));
    return true;
  }

  function faultOf(row: number): readonly [Problem["code"], keyof EnrollmentColumns] | undefined {
    if (rows.student[row]! >= students) return ["unknown-student", "student"];
    if (exitOf(row) < rows.entryDay[row]!) return ["exit-before-entry", "exitDay"];
    if ((rows.school?.[row] ?? 0) >= schools.length) return ["unknown-code", "school"];
    if (rows.calendar !== undefined && rows.calendar[row]! >= calendars) return ["unknown-calendar", "calendar"];
    return undefined;
  }

  function read(row: number, stay: WritableStay): void {
    const school = schools[rows.school?.[row] ?? 0]!;
    stay.row = row;
    stay.entry = rows.entryDay[row]!;
    stay.exit = exitOf(row);
    stay.school = school;
    stay.grade = grades[rows.grade?.[row] ?? -1] ?? 0;
    stay.claims = rows.calendar === undefined ? roster.claims(school) : roster.claimsByCalendar(rows.calendar[row]!);
  }

  function exitOf(row: number): number {
    return rows.exitDay?.[row] ?? noExit;
  }
}
