import {
  readRows,
  type ColumnSource,
  type MarksMapping,
  type MarksRead,
  type TextRow,
} from "truancy-prevention/interop";
import { readFile } from "./read-file.js";

const belowHeader = 2;

/** The marks of a file, and the dates of the rows that were refused; a date that cannot be read is undefined. */
export interface DatedMarksRead {
  readonly marks: MarksRead;
  readonly refusedDates: readonly (string | undefined)[];
}

/** Read the file of marks, and keep what its rows have for a date until it is known which were refused. */
export async function readMarks(path: string, mapping: MarksMapping): Promise<DatedMarksRead> {
  const texts: string[] = [];
  const marks = await readFile(path, mapping, (row) => texts.push(textOf(row, mapping.columns.date)));
  const firstLine = mapping.firstLine ?? belowHeader;
  return {
    marks,
    refusedDates: marks.problems.map(({ path: [, line] }) => dateOf(texts[Number(line) - firstLine] ?? "", mapping)),
  };
}

function textOf(row: TextRow, source: ColumnSource): string {
  if (typeof source === "object" && "constant" in source) return source.constant;
  const header = typeof source === "string" ? source : source.column;
  return row[header] ?? row[Object.keys(row).find((name) => name.trim() === header.trim()) ?? ""] ?? "";
}

function dateOf(text: string, { dateOrder, timeOfDay }: MarksMapping): string | undefined {
  return readRows([{ date: text }], {
    kind: "calendar-days",
    columns: { date: "date" },
    ...(dateOrder && { dateOrder }),
    ...(timeOfDay && { timeOfDay }),
  }).days[0]?.date;
}
