/** Equations between numbers from 0: each row's coefficients, and what they come to. */
export interface Program {
  readonly rows: readonly Float64Array[];
  readonly sums: readonly number[];
  readonly variables: number;
}

const tiny = 1e-9;

/** A program brought to a solution, from which any number can be made as small as it goes. */
export interface Solved {
  /** The least value of plus or minus one of the numbers; -Infinity where there is none. */
  least(variable: number, sign: 1 | -1): number;
}

/**
 * Solve a program by the simplex method in two phases, with the rule of Bland (1977) that keeps it from going in circles. Undefined where
 * nothing fits.
 */
export function solve({ rows, sums, variables }: Program): Solved | undefined {
  const columns = variables + rows.length;
  // Each row begins with a number of its own, which the first phase drives out again; the last entry of a row is what it comes to.
  const tableau = rows.map((row, index) => {
    const sign = sums[index]! < 0 ? -1 : 1;
    const line = new Float64Array(columns + 1);
    row.forEach((entry, column) => (line[column] = sign * entry));
    line[variables + index] = 1;
    line[columns] = sign * sums[index]!;
    return line;
  });
  const basis = rows.map((_, index) => variables + index);
  const own = new Float64Array(columns + 1);
  for (let column = variables; column < columns; column++) own[column] = 1;
  if (minimize(tableau, basis, own, columns) > 1e-7) return undefined;
  return {
    least(variable, sign) {
      const cost = new Float64Array(columns + 1);
      cost[variable] = sign;
      return minimize(tableau, basis, cost, variables);
    },
  };
}

/** Make the cost as small as it goes, letting only the first so many columns in. */
function minimize(tableau: readonly Float64Array[], basis: number[], cost: Float64Array, allowed: number): number {
  const reduced = cost.slice();
  basis.forEach((column, row) => subtract(reduced, tableau[row]!, cost[column]!));
  for (;;) {
    const entering = reduced.findIndex((entry, column) => column < allowed && entry < -tiny);
    if (entering === -1) return -reduced.at(-1)!;
    const leaving = leavingRow(tableau, basis, entering, allowed);
    if (leaving === undefined) return Number.NEGATIVE_INFINITY;
    pivot(tableau, leaving, entering);
    subtract(reduced, tableau[leaving]!, reduced[entering]!);
    basis[leaving] = entering;
  }
}

function leavingRow(
  tableau: readonly Float64Array[],
  basis: readonly number[],
  entering: number,
  allowed: number,
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  tableau.forEach((row, index) => {
    const entry = row[entering]!;
    // A number of the first phase that is still there is zero and has to stay it.
    const stuck = basis[index]! >= allowed && Math.abs(entry) > tiny;
    if (entry <= tiny && !stuck) return;
    const ratio = stuck && row.at(-1)! <= tiny ? 0 : row.at(-1)! / entry;
    const earlier = best !== undefined && Math.abs(ratio - least) <= tiny && basis[index]! < basis[best]!;
    if (ratio < least - tiny || earlier) [best, least] = [index, ratio];
  });
  return best;
}

function pivot(tableau: readonly Float64Array[], row: number, column: number): void {
  const by = tableau[row]![column]!;
  tableau[row]!.forEach((entry, index) => (tableau[row]![index] = entry / by));
  tableau.forEach((line, index) => {
    if (index !== row) subtract(line, tableau[row]!, line[column]!);
  });
}

function subtract(line: Float64Array, by: Float64Array, factor: number): void {
  if (factor === 0) return;
  for (let index = 0; index < line.length; index++) line[index]! -= factor * by[index]!;
}
