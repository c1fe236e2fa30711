import { TruancyError } from "../errors.js";
import { refuse, type Refusal } from "./refusal.js";
import type { ColumnSource, TextRow } from "./types.js";

/** Reads a field's text from a row: trimmed, and empty where the cell is. */
export type Cell = (row: TextRow) => string | Refusal;

/** The cells by field; a field inside another has a dotted name, `terms.quarter`. */
export type Cells = ReadonlyMap<string, Cell>;

/** Where each field is, by dotted name. */
export type FieldSources = readonly (readonly [field: string, source: ColumnSource])[];

/** Find every field's column among the headers of the first row; a header that is not there throws. */
export function bindColumns(sources: FieldSources, first: TextRow): Cells {
  const headers = Object.keys(first);
  return new Map(sources.map(([field, source]) => [field, bindColumn(field, source, headers)]));
}

function bindColumn(field: string, source: ColumnSource, headers: readonly string[]): Cell {
  if (typeof source === "object" && "constant" in source) {
    const text = source.constant.trim();
    return () => text;
  }
  const name = typeof source === "string" ? source : source.column;
  const header = findHeader(field, name, headers);
  if (typeof source === "object") return cellUnder(header ?? name, () => "");
  if (header === undefined)
    throw new TruancyError("invalid-mapping", pathOf(field), `no column has the header \`${name}\``);
  const missing = refuse("missing-value", `the row has no column \`${name}\``);
  return cellUnder(header, () => missing);
}

function findHeader(field: string, name: string, headers: readonly string[]): string | undefined {
  if (headers.includes(name)) return name;
  const [header, another] = headers.filter((candidate) => candidate.trim() === name.trim());
  if (another !== undefined)
    throw new TruancyError("invalid-mapping", pathOf(field), `two columns have the header \`${name}\``);
  return header;
}

function cellUnder(header: string, absent: () => string | Refusal): Cell {
  return (row) => {
    if (!Object.hasOwn(row, header)) return absent();
    const value: unknown = row[header];
    if (typeof value === "string") return value.trim();
    return value === null || value === undefined ? "" : refuse("invalid-record", "expected cells to be text");
  };
}

function pathOf(field: string): string[] {
  return ["columns", ...field.split(".")];
}
