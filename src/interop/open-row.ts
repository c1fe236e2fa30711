import type { ProblemCode } from "../attendance/index.js";
import type { IsoDate } from "../calendar/index.js";
import type { Cells } from "./bind-columns.js";
import { readDate } from "./read-date.js";
import { isRefusal, refuse, type Refusal } from "./refusal.js";
import type { RowOptions, TextRow } from "./types.js";

/** A row being read. The first refusal stands for the row; after it, what the fields give is not used. */
export interface OpenRow {
  readonly cells: Cells;
  readonly row: TextRow;
  problem: RowProblem | undefined;
}

/** Why a row cannot be used, and in which field that shows. */
export interface RowProblem {
  readonly field: string;
  readonly code: ProblemCode;
  readonly message: string;
}

/** The field's text; undefined where it is empty or has no source. */
export function optionalText(open: OpenRow, field: string): string | undefined {
  const text = open.cells.get(field)?.(open.row) ?? "";
  return (isRefusal(text) ? refused(open, field, text) : text) || undefined;
}

/** The field's text; an empty one is a problem. */
export function requiredText(open: OpenRow, field: string): string {
  return (
    optionalText(open, field) ?? refused(open, field, refuse("missing-value", "the cell is empty and has to be filled"))
  );
}

/** The field's date; an empty one is a problem. */
export function requiredDate(open: OpenRow, field: string, options: RowOptions): IsoDate {
  return requiredText(open, field) && (optionalDate(open, field, options) ?? "");
}

/** The field's date; undefined where the field is empty. */
export function optionalDate(open: OpenRow, field: string, options: RowOptions): IsoDate | undefined {
  return interpreted(open, field, (text) => readDate(text, options));
}

/** What the field's text comes to, undefined where it is empty or cannot be used. */
export function interpreted<T>(open: OpenRow, field: string, interpret: (text: string) => T | Refusal): T | undefined {
  const text = optionalText(open, field);
  if (text === undefined) return undefined;
  const value = interpret(text);
  if (!isRefusal(value)) return value;
  refused(open, field, value);
  return undefined;
}

/** Note why the row cannot be used, unless it is known already. */
export function refused(open: OpenRow, field: string, refusal: Refusal): "" {
  open.problem ??= { field, code: refusal.refused, message: refusal.message };
  return "";
}
