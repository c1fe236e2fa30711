const kindergarten = new Set(["K", "KG", "KF"]);

/** A grade as a CEDS code: `K` is `KG`, `4` is `04`; what is neither stays as it is, in capitals. Empty for an unknown grade. */
export function normalizeGrade(grade: string): string {
  const text = grade.trim().toUpperCase();
  if (kindergarten.has(text)) return "KG";
  return /^\d$/.test(text) ? `0${text}` : text;
}
