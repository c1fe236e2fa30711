import type { SchoolCalendar } from "../calendar/index.js";
import { parseDay } from "../calendar/internal.js";
import { isGiven, isRecord } from "../given.js";
import { refusedRow } from "./group-rows.js";
import { noExit } from "./membership.js";
import { problem } from "./problems.js";
import type { Roster } from "./roster.js";
import type { StayRows } from "./stays-of.js";
import type { Enrollment, Problem } from "./types.js";

/** In place of a calendar: the calendars of the school. */
const schoolsOwn = -1;

/** Enrollments in numbers. Rows that cannot be used become problems. */
export function readEnrollments(
  enrollments: readonly Enrollment[],
  calendars: readonly SchoolCalendar[],
  roster: Roster,
  studentNumber: (id: string) => number,
  problems: Problem[],
): StayRows {
  const calendarNumbers = new Map(calendars.map((calendar, number) => [calendar.id, number]));
  const student = new Uint32Array(enrollments.length).fill(refusedRow);
  const entry = new Int32Array(enrollments.length);
  const exit = new Int32Array(enrollments.length).fill(noExit);
  const school = new Uint32Array(enrollments.length);
  const grade = new Uint8Array(enrollments.length);
  const calendar = new Int32Array(enrollments.length).fill(schoolsOwn);
  for (let row = 0; row < enrollments.length; row++) {
    const fault = readRow(enrollments[row]!, row);
    if (fault === undefined) continue;
    problems.push(problem(fault[0], fault[1] === "" ? ["enrollments", row] : ["enrollments", row, fault[1]]));
  }
  return {
    student,
    read(row, stay) {
      stay.row = row;
      stay.entry = entry[row]!;
      stay.exit = exit[row]!;
      stay.school = school[row]!;
      stay.grade = grade[row]!;
      stay.claims =
        calendar[row] === schoolsOwn ? roster.claims(school[row]!) : roster.claimsByCalendar(calendar[row]!);
    },
  };

  function readRow(enrollment: Enrollment, row: number): readonly [Problem["code"], string] | undefined {
    const wrong = wrongField(enrollment);
    if (wrong !== undefined) return ["invalid-record", wrong];
    const { calendarId } = enrollment;
    const from = day(enrollment.entryDate);
    const until = isGiven(enrollment.exitDate) ? day(enrollment.exitDate) : noExit;
    const own = isGiven(calendarId) ? calendarNumbers.get(calendarId) : schoolsOwn;
    if (from === undefined) return ["invalid-date", "entryDate"];
    if (until === undefined) return ["invalid-date", "exitDate"];
    if (until < from) return ["exit-before-entry", "exitDate"];
    if (own === undefined) return ["unknown-calendar", "calendarId"];
    entry[row] = from;
    exit[row] = until;
    calendar[row] = own;
    school[row] = roster.school(enrollment.schoolId);
    grade[row] = roster.grade(enrollment.gradeLevel ?? "");
    student[row] = studentNumber(enrollment.studentId);
    return undefined;
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
