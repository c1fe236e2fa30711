import type { CountTable, SuppressedTable } from "truancy-prevention/privacy";

/** How high a hidden number may be in a table that a reader thinks of. */
const most = 13;

/**
 * The counts that each cell could have in some table of whole numbers from 0 that shows what is shown, adds up as it should, and would have had the same cells
 * hidden for their size: found by going through all of them.
 */
export function candidates(table: CountTable, shown: SuppressedTable): readonly ReadonlySet<number>[] {
  const { cells, sums = [] } = table;
  const place = new Map(cells.map(({ id }, index) => [id, index]));
  const possible = cells.map(() => new Set<number>());
  const totals = new Map(sums.map(({ total, parts }) => [place.get(total)!, parts.map((id) => place.get(id)!)]));
  const free = [...cells.keys()].filter((index) => !totals.has(index));
  const counts: number[] = cells.map(() => 0);
  const groups: (number | undefined)[] = cells.map(() => undefined);
  choose(0);
  return possible;

  function choose(next: number): void {
    const index = free[next];
    if (index === undefined) return finish();
    const { of } = shown.cells[index]!;
    for (const group of of === undefined ? [undefined] : range(of)) {
      for (const count of range(shown.cells[index]!.count)) {
        if (group !== undefined && count > group) continue;
        [counts[index], groups[index]] = [count, group];
        if (looksRight(index)) choose(next + 1);
      }
    }
  }

  function finish(): void {
    for (const [total, parts] of totals) {
      counts[total] = parts.reduce((sum, part) => sum + counts[part]!, 0);
      groups[total] = cells[total]!.of === undefined ? undefined : parts.reduce((sum, part) => sum + groups[part]!, 0);
      if (!looksRight(total)) return;
    }
    for (const { total, parts } of sums) {
      if (parts.reduce((sum, id) => sum + counts[place.get(id)!]!, 0) !== counts[place.get(total)!]) return;
    }
    counts.forEach((count, index) => possible[index]!.add(count));
  }

  /** What is shown has its value; what is hidden for its size is small, what is hidden beside it is not. */
  function looksRight(index: number): boolean {
    const cell = shown.cells[index]!;
    const [count, group] = [counts[index]!, groups[index]];
    if (cell.count !== null && cell.count !== count) return false;
    if (cell.of !== undefined && cell.of !== null && cell.of !== group) return false;
    const few = group !== undefined && group < shown.minimum;
    const small = count < shown.minimum || (group !== undefined && group - count < shown.minimum);
    if (cell.because === "too-few-people") return few;
    if (cell.because === "small-count") return small && !few;
    return !small && !few;
  }
}

function range(known: number | null): number[] {
  return known === null ? Array.from({ length: most + 1 }, (_, number) => number) : [known];
}
