import { normalizeGrade } from "../../attendance/internal.js";

/** The grades of a condition, as CEDS codes. */
export function gradesOf(leaf: { readonly grades: readonly string[] }): readonly string[] {
  return leaf.grades.map(normalizeGrade);
}
