const pageWidth = 100;

/** A heading with space above it. */
export function heading(text: string): string {
  return `\n${text}\n${"─".repeat(text.length)}`;
}

/**
 * Rows as aligned columns: numbers to the right, words to the left, the first row as the heads of the columns. What does not fit the
 * page is broken within the last column.
 */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === "number" ? count(cell) : cell)));
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const toTheRight = widths.map((_, column) => rows.slice(1).some((row) => isNumber(row[column]!)));
  const padded = (cell: string, column: number): string =>
    toTheRight[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!);
  return cells.map((row) => tableLine(row.map(padded))).join("\n");
}

function tableLine(cells: readonly string[]): string {
  const before = `  ${cells
    .slice(0, -1)
    .map((cell) => `${cell}   `)
    .join("")}`;
  const line = (before + cells.at(-1)!).trimEnd();
  return line.length <= pageWidth || cells.length === 1
    ? line
    : paragraph(cells.at(-1)!.trim(), before, " ".repeat(before.length));
}

function isNumber(cell: string | number): boolean {
  return typeof cell === "number" || /^[\d.,]+%$/.test(cell);
}

/** A number as people write it, 1,234. */
export function count(value: number): string {
  return value.toLocaleString("en-US");
}

/** Text broken at spaces to the width of the page, indented. */
export function paragraph(text: string, indent = "  ", hanging = indent): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const margin = lines.length === 0 ? indent : hanging;
    if (line !== "" && margin.length + line.length + 1 + word.length > pageWidth) {
      lines.push(margin + line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push((lines.length === 0 ? indent : hanging) + line);
  return lines.join("\n");
}

const longDate = new Intl.DateTimeFormat("en-US", { dateStyle: "long", timeZone: "UTC" });

/** A date in words, `March 2, 2026`. */
export function inWords(date: string): string {
  return longDate.format(new Date(`${date}T00:00:00Z`));
}
