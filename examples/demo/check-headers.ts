import { InputError } from "./input-error.js";

const separators: readonly (readonly [sign: string, name: string])[] = [
  [";", "a semicolon"],
  ["\t", "a tab"],
  ["|", "a bar"],
];

/** Throw unless a file has a column under every header that is wanted, once. Headers are compared after trimming. */
export function checkHeaders(path: string, wanted: readonly string[], found: readonly string[]): void {
  const headers = found.map((header) => header.trim());
  if (headers.every((header) => header === "")) throw new InputError(`${path} has no header in its first line`);
  const missing = wanted.filter((header) => !headers.includes(header.trim()));
  if (missing.length > 0) {
    throw new InputError(`${path} has no column ${missing.map(quoted).join(", ")}. ${whatIsThere(headers)}`);
  }
  const twice = wanted.find((header) => headers.indexOf(header.trim()) !== headers.lastIndexOf(header.trim()));
  if (twice !== undefined) throw new InputError(`${path} has two columns ${quoted(twice)}`);
}

function whatIsThere(headers: readonly string[]): string {
  const [only = ""] = headers;
  const separator = separators.find(([sign]) => headers.length === 1 && only.includes(sign));
  const cells = separator === undefined ? headers : only.split(separator[0]);
  if (headers.some((header) => /[^\P{Cc}\t]|\ufffd/u.test(header))) return "It is not CSV as UTF-8 text.";
  if (cells.some(looksLikeData)) return "Its first line looks like a row of data; it has to hold the headers.";
  if (separator === undefined) return `Its headers are ${headers.map(quoted).join(", ")}.`;
  return `Its only header is ${quoted(only)}, which holds ${separator[1]}: the file has to separate columns by commas.`;
}

function looksLikeData(cell: string): boolean {
  return /^[\d./:-]*\d[\d./:-]*$/.test(cell.trim());
}

function quoted(header: string): string {
  return `“${header.replaceAll("\t", "⇥")}”`;
}
