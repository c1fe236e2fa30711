import type { Equation } from "./quantities.js";

const tiny = 1e-9;

/**
 * Which of the unknown quantities the equations determine: with the equations brought to reduced row echelon form, those that are alone in
 * a row (Gauss–Jordan).
 */
export function determinedBy(
  equations: readonly Equation[],
  isUnknown: (quantity: number) => boolean,
): ReadonlySet<number> {
  const unknown = [...new Set(equations.flatMap(({ total, parts }) => [total, ...parts]))].filter(isUnknown);
  const column = new Map(unknown.map((quantity, index) => [quantity, index]));
  const rows = equations.flatMap((equation) => rowOf(equation, column));
  reduce(rows, unknown.length);
  const alone = rows.flatMap((row) => {
    const entries = [...row.keys()].filter((index) => Math.abs(row[index]!) > tiny);
    return entries.length === 1 ? [unknown[entries[0]!]!] : [];
  });
  return new Set(alone);
}

function rowOf({ total, parts }: Equation, column: ReadonlyMap<number, number>): Float64Array[] {
  const row = new Float64Array(column.size);
  for (const part of parts) if (column.has(part)) row[column.get(part)!]! += 1;
  if (column.has(total)) row[column.get(total)!]! -= 1;
  return row.some((entry) => entry !== 0) ? [row] : [];
}

function reduce(rows: Float64Array[], columns: number): void {
  let top = 0;
  for (let column = 0; column < columns && top < rows.length; column++) {
    let pivot = top;
    for (let row = top; row < rows.length; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    if (Math.abs(rows[pivot]![column]!) <= tiny) continue;
    [rows[top], rows[pivot]] = [rows[pivot]!, rows[top]!];
    const by = rows[top]![column]!;
    for (let index = column; index < columns; index++) rows[top]![index]! /= by;
    for (let row = 0; row < rows.length; row++) if (row !== top) subtract(rows[row]!, rows[top]!, column);
    top++;
  }
}

function subtract(row: Float64Array, pivot: Float64Array, from: number): void {
  const factor = row[from]!;
  if (Math.abs(factor) <= tiny) return;
  for (let index = from; index < row.length; index++) row[index]! -= factor * pivot[index]!;
}
