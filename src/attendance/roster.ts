import type { SchoolCalendar } from "../calendar/index.js";
import { claimsOf, claimsOfCalendar, type SchoolClaims } from "./calendar-claims.js";
import type { DayIndex } from "./day-index.js";
import { normalizeGrade } from "./grade.js";

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
  const asWritten = new Map<string, number>();
  const bySchool: SchoolClaims[] = [];
  const byCalendar: SchoolClaims[] = [];
  return {
    schools,
    grades,
    school: (id) => numberOf(id, schools, numbers.schools),
    grade(code) {
      let number = asWritten.get(code);
      if (number === undefined) asWritten.set(code, (number = gradeNumber(normalizeGrade(code))));
      return number;
    },
    claims: (school) => (bySchool[school] ??= claimsOf(schools[school]!, calendars, index)),
    claimsByCalendar: (calendar) => (byCalendar[calendar] ??= claimsOfCalendar(calendar, index)),
  };

  function gradeNumber(grade: string): number {
    return grades.length > 255 && !numbers.grades.has(grade) ? 0 : numberOf(grade, grades, numbers.grades);
  }
}

function numberOf(name: string, names: string[], numbers: Map<string, number>): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}
