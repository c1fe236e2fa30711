import { requireObject, requireTexts } from "../argument.js";
import { TruancyError } from "../errors.js";
import { withoutRefused } from "./group-rows.js";
import { requireColumns } from "./mark-columns.js";
import { noExit } from "./membership.js";
import { problem } from "./problems.js";
import type { Roster } from "./roster.js";
import type { StayRows } from "./stays-of.js";
import type { EnrollmentColumns, Problem } from "./types.js";

/** Enrollments in columns. Rows that cannot be used become problems. */
export function readEnrollmentColumns(
  rows: EnrollmentColumns,
  calendars: number,
  roster: Roster,
  students: number,
  problems: Problem[],
): StayRows {
  requireObject(rows, "columns", "enrollments");
  requireColumns(rows, ["student", "entryDay"], ["enrollments"]);
  requireTexts(rows.schools, "columns", "enrollments", "schools");
  checkLengths(rows);
  const schools = rows.schools.map((id) => roster.school(id));
  const grades = (rows.grades ?? []).map((grade) => roster.grade(grade));
  return {
    student: withoutRefused(rows.student, refuse),
    read(row, stay) {
      const school = schools[rows.school?.[row] ?? 0]!;
      stay.row = row;
      stay.entry = rows.entryDay[row]!;
      stay.exit = exitOf(row);
      stay.school = school;
      stay.grade = grades[rows.grade?.[row] ?? -1] ?? 0;
      stay.claims = rows.calendar === undefined ? roster.claims(school) : roster.claimsByCalendar(rows.calendar[row]!);
    },
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

  function exitOf(row: number): number {
    return rows.exitDay?.[row] ?? noExit;
  }
}

function checkLengths(rows: EnrollmentColumns): void {
  for (const name of ["entryDay", "exitDay", "school", "grade", "calendar"] as const) {
    if (rows[name] === undefined) continue;
    requireColumns(rows, [name], ["enrollments"]);
    if (rows[name].length !== rows.student.length) {
      throw new TruancyError("invalid-columns", ["enrollments", name], "as long as `student`");
    }
  }
}
