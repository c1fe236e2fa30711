/** A grade as a CEDS code: `K` is `KG`, `4` is `04`; what is neither stays as it is, in capitals. Empty for an unknown grade. */
export function normalizeGrade(grade: string): string {
  return grade
    .trim()
    .toUpperCase()
    .replace(/^K[FG]?$/, "KG")
    .replace(/^\d$/, "0$&");
}
