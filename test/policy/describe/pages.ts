/** The lines of a section of a page, from its heading to the next of the same level or above. */
export function sectionOf(page: string, heading: string): string[] {
  const lines = page.split("\n");
  const start = lines.findIndex((line) => /^#+ /.test(line) && line.replace(/^#+ /, "") === heading);
  const level = /^#+/.exec(lines[start] ?? "")?.[0].length ?? 0;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && (/^#+/.exec(line)?.[0].length ?? 0) <= level);
  return (end < 0 ? rest : rest.slice(0, end)).filter((line) => line !== "");
}

/** The sections of a page, each from its heading on. */
export function sectionsOf(page: string): string[] {
  return page.split(/\n(?=#{1,3} )/);
}
