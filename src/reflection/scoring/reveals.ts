const tiny = 1e-9;

/** How many combinations are tried before the answer is taken to be yes. */
const patience = 2000;

/**
 * Whether adding and subtracting what is shown of some sets of respondents can come down to fewer respondents than the minimum.
 *
 * What can be worked out is every linear combination of the sets. One that rests on few respondents rests on few strata, so it is found by making
 * strata cancel out one after another: all that are large, then every choice of the small ones, until a single combination is left.
 *
 * @param sets the sets shown, each as 1 or 0 by stratum
 * @param sizes how many respondents each stratum has
 */
export function reveals(sets: readonly (readonly number[])[], sizes: ArrayLike<number>, minimum: number): boolean {
  const strata = Array.from(sizes, (_, stratum) => stratum).filter((stratum) => sizes[stratum]! > 0);
  const own = strata.map((stratum) => sizes[stratum]!);
  let rows = independent(sets.map((set) => strata.map((stratum) => set[stratum]!)));
  own.forEach((size, stratum) => {
    if (size >= minimum) rows = cancelled(rows, stratum);
  });
  return search(rows, own, minimum, 0, { left: patience });
}

function search(
  rows: readonly (readonly number[])[],
  sizes: readonly number[],
  minimum: number,
  from: number,
  tries: { left: number },
): boolean {
  if (rows.length === 0) return false;
  if (rows.length === 1) return respondentsOf(rows[0]!, sizes) < minimum;
  for (let stratum = from; stratum < sizes.length; stratum++) {
    if (rows.every((row) => isZero(row[stratum]!))) continue;
    if (--tries.left < 0) return true;
    if (search(cancelled(rows, stratum), sizes, minimum, stratum + 1, tries)) return true;
  }
  return false;
}

/** Combinations in which a stratum cancels out: one fewer, if it did not before. */
function cancelled(rows: readonly (readonly number[])[], stratum: number): (readonly number[])[] {
  const pivot = rows.reduce((best, row) => (Math.abs(row[stratum]!) > Math.abs(best[stratum]!) ? row : best), rows[0]!);
  if (pivot === undefined || isZero(pivot[stratum]!)) return [...rows];
  return rows.filter((row) => row !== pivot).map((row) => without(row, pivot, stratum));
}

function independent(rows: readonly (readonly number[])[]): (readonly number[])[] {
  const basis: { readonly row: readonly number[]; readonly at: number }[] = [];
  for (const row of rows) {
    const rest = basis.reduce<readonly number[]>((left, { row: pivot, at }) => without(left, pivot, at), row);
    const at = rest.findIndex((entry) => !isZero(entry));
    if (at >= 0) basis.push({ row: rest, at });
  }
  return basis.map(({ row }) => row);
}

function without(row: readonly number[], pivot: readonly number[], at: number): readonly number[] {
  const factor = row[at]! / pivot[at]!;
  return factor === 0 ? row : row.map((entry, place) => (place === at ? 0 : entry - factor * pivot[place]!));
}

function respondentsOf(row: readonly number[], sizes: readonly number[]): number {
  return row.reduce((total, entry, stratum) => total + (isZero(entry) ? 0 : sizes[stratum]!), 0);
}

function isZero(entry: number): boolean {
  return Math.abs(entry) < tiny;
}
