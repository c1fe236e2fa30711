/** A grade as its CEDS code: `K` is `KG`, `4` is `04`; undefined where nothing is given. */
export function normalGrade(grade: string | undefined): string | undefined {
  const code = grade?.trim().toUpperCase();
  if (code === undefined || code === "") return undefined;
  if (code === "K" || code === "KF") return "KG";
  return /^\d$/.test(code) ? `0${code}` : code;
}
