import type { CountTable } from "./types.js";

/**
 * The cells of which a count of zero is shown where zeros are: those that no sum links to a share, directly or through others. A zero beside a share would
 * say that the share is 0%, which is never shown.
 */
export function cellsWithZeros({ cells, sums = [] }: CountTable): readonly boolean[] {
  const linked = new Set(cells.flatMap(({ id, of }) => (of === undefined ? [] : [id])));
  for (let size = -1; size < linked.size;) {
    size = linked.size;
    for (const { total, parts } of sums) {
      if ([total, ...parts].some((id) => linked.has(id))) [total, ...parts].forEach((id) => linked.add(id));
    }
  }
  return cells.map(({ id }) => !linked.has(id));
}
