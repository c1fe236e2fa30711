import { normalizeGrade } from "../../attendance/internal.js";
import type { GradeText } from "../../messages/index.js";
import { escapeMarkdown } from "./markdown.js";

const inOrder = ["PK", "KG", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];

/** Grades for reading: `07` to `12` is one range, and what is no grade from `PK` to `12` stays as it is, escaped. */
export function gradeTexts(codes: readonly string[]): GradeText[] {
  const grades = [...new Set(codes.map((code) => normalizeGrade(code).replace(/^0(?=\d$)/u, "")))];
  const known = inOrder.filter((grade) => grades.includes(grade));
  return [...ranges(known), ...grades.filter((grade) => !inOrder.includes(grade)).map(escapeMarkdown)];
}

function ranges(known: readonly string[]): GradeText[] {
  const runs: string[][] = [];
  for (const grade of known) {
    const run = runs.at(-1);
    const follows = run !== undefined && inOrder.indexOf(run.at(-1) ?? "") + 1 === inOrder.indexOf(grade);
    if (follows) run.push(grade);
    else runs.push([grade]);
  }
  return runs.flatMap((run): GradeText[] => (run.length < 3 ? run : [[run[0] ?? "", run.at(-1) ?? ""]]));
}
