import type { InstrumentProblem, InstrumentRow } from "../types.js";

/** Tells what is wrong with a row. */
export type Refuse = (column: keyof InstrumentRow, code: InstrumentProblem["code"], message: string) => void;

/** A row whose cells are all texts, empty ones left out; undefined, and the others refused, where a parser has cast them. */
export function textsOf(row: InstrumentRow, refuse: Refuse): InstrumentRow | undefined {
  const cells = Object.entries(row).filter(([, cell]) => cell !== undefined && cell !== null);
  const wrong = cells.filter(([, cell]) => typeof cell !== "string");
  for (const [column] of wrong) refuse(column as keyof InstrumentRow, "invalid-value", "expected cells to be text");
  return wrong.length > 0 ? undefined : (Object.fromEntries(cells) as unknown as InstrumentRow);
}
