import type { CountTable } from "./types.js";

/** A number of the table that a reader sees or tries to work out. */
export interface Quantity {
  /** The cell it belongs to, as an index. */
  readonly cell: number;
  /** Those counted, the whole group, or those of the group who are not counted; the last is in no table, and follows from the others. */
  readonly kind: "count" | "of" | "rest";
  readonly value: number;
}

/** A total and its parts, as indexes of quantities. */
export interface Equation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Everything that a reader knows to be linked. */
export interface Linked {
  readonly quantities: readonly Quantity[];
  readonly equations: readonly Equation[];
  /** The index of a cell's count. */
  countOf(cell: number): number;
  /** The index of its group, if it has one. */
  groupOf(cell: number): number | undefined;
}

/** The quantities of a table and the equations between them. */
export function linkedBy({ cells, sums = [] }: CountTable): Linked {
  const quantities: Quantity[] = [];
  const equations: Equation[] = [];
  const counts: number[] = [];
  const groups: (number | undefined)[] = [];
  const add = (quantity: Quantity): number => quantities.push(quantity) - 1;
  cells.forEach(({ count, of }, cell) => {
    const counted = add({ cell, kind: "count", value: count });
    counts.push(counted);
    groups.push(of === undefined ? undefined : add({ cell, kind: "of", value: of }));
    if (of === undefined) return;
    equations.push({ total: groups[cell]!, parts: [counted, add({ cell, kind: "rest", value: of - count })] });
  });
  const places = new Map(cells.map(({ id }, cell) => [id, cell]));
  for (const { total, parts } of sums) {
    const [whole, places_] = [places.get(total)!, parts.map((id) => places.get(id)!)];
    equations.push({ total: counts[whole]!, parts: places_.map((cell) => counts[cell]!) });
    const of = places_.flatMap((cell) => groups[cell] ?? []);
    const group = groups[whole];
    if (group !== undefined && of.length === parts.length) equations.push({ total: group, parts: of });
  }
  return { quantities, equations, countOf: (cell) => counts[cell]!, groupOf: (cell) => groups[cell] };
}
