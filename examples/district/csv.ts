/** Records as the text of a CSV file, with a header; every record has the same keys in the same order. */
export function toCsv<T extends object>(records: readonly T[]): string {
  const headers = Object.keys(records[0] ?? {});
  const lines = [headers, ...records.map((record) => Object.values(record) as string[])];
  return lines.map((cells) => `${cells.map(quoted).join(",")}\n`).join("");
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
