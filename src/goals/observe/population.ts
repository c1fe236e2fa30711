import type { Register } from "../../attendance/index.js";
import { normalizeGrade } from "../../attendance/internal.js";
import type { ObserveOptions } from "../types.js";

/** Whose days are observed. */
export interface Observed {
  /** Whether a student is of the group. */
  has(student: number): boolean;
  /** Whether the days of a span are at the school and in the grades. */
  hasSpan(span: number): boolean;
}

/** Resolve school, grades and group against a register. */
export function populationOf({ packed, studentIds }: Register, { schoolId, grades, among }: ObserveOptions): Observed {
  const school = schoolId === undefined ? undefined : packed.schools.indexOf(schoolId);
  const wanted = grades === undefined ? undefined : new Set(grades.map(normalizeGrade));
  const gradeWanted = wanted && Array.from(packed.grades, (grade) => grade !== "" && wanted.has(grade));
  return {
    has: (student) => among === undefined || among(studentIds[student]!),
    hasSpan: (span) =>
      (school === undefined || packed.spanSchool[span] === school) &&
      (gradeWanted === undefined || gradeWanted[packed.spanGrade[span]!] === true),
  };
}
