import type { Bounds } from "./bounds.js";
import type { Equation } from "./quantities.js";
import { solve, type Program } from "./simplex.js";

/** Parts of a table with more unknown numbers than these are looked at by bounds and equations alone. */
const mostUnknown = 80;

/**
 * Narrow the bounds of some unknown quantities to what all equations together leave them: the least and the greatest value by linear programming, within
 * the part of the table that hangs together.
 */
export function narrowTogether(
  bounds: Bounds,
  equations: readonly Equation[],
  isUnknown: (quantity: number) => boolean,
  wanted: readonly number[],
): void {
  for (const part of partsOf(equations, isUnknown)) {
    const asked = wanted.filter((quantity) => part.unknown.includes(quantity));
    if (asked.length === 0 || part.unknown.length > mostUnknown) continue;
    const solved = solve(programOf(part, bounds));
    if (solved === undefined) continue;
    for (const quantity of asked) {
      const column = part.unknown.indexOf(quantity);
      const low = bounds.low[quantity]!;
      bounds.high[quantity] = Math.min(bounds.high[quantity]!, Math.floor(low - solved.least(column, -1) + 1e-6));
      bounds.low[quantity] = Math.max(low, Math.ceil(low + solved.least(column, 1) - 1e-6));
    }
  }
}

interface Part {
  readonly unknown: readonly number[];
  readonly equations: readonly Equation[];
}

/** Equations that share unknown quantities, put together. */
function partsOf(equations: readonly Equation[], isUnknown: (quantity: number) => boolean): readonly Part[] {
  const parts: { unknown: Set<number>; equations: Equation[] }[] = [];
  for (const equation of equations) {
    const unknown = [equation.total, ...equation.parts].filter(isUnknown);
    if (unknown.length === 0) continue;
    const touched = parts.filter((part) => unknown.some((quantity) => part.unknown.has(quantity)));
    const joined = { unknown: new Set(unknown), equations: [equation] };
    for (const part of touched) {
      part.unknown.forEach((quantity) => joined.unknown.add(quantity));
      joined.equations.push(...part.equations);
      parts.splice(parts.indexOf(part), 1);
    }
    parts.push(joined);
  }
  return parts.map(({ unknown, equations: of }) => ({ unknown: [...unknown], equations: of }));
}

/** The equations of a part, with every unknown counted from its lower bound, and a row for each upper bound. */
function programOf({ unknown, equations }: Part, { low, high }: Bounds): Program {
  const bounded = unknown.filter((quantity) => high[quantity]! < Number.POSITIVE_INFINITY);
  const variables = unknown.length + bounded.length;
  const column = new Map(unknown.map((quantity, index) => [quantity, index]));
  const rows: Float64Array[] = [];
  const sums: number[] = [];
  for (const { total, parts } of equations) {
    const row = new Float64Array(variables);
    let sum = 0;
    const add = (quantity: number, factor: 1 | -1): void => {
      sum -= factor * low[quantity]!;
      if (column.has(quantity)) row[column.get(quantity)!]! += factor;
    };
    parts.forEach((part) => add(part, 1));
    add(total, -1);
    rows.push(row);
    sums.push(sum);
  }
  bounded.forEach((quantity, index) => {
    const row = new Float64Array(variables);
    row[column.get(quantity)!] = 1;
    row[unknown.length + index] = 1;
    rows.push(row);
    sums.push(high[quantity]! - low[quantity]!);
  });
  return { rows, sums, variables };
}
