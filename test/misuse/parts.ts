export type Path = readonly (string | number)[];

/** How many items of a list are gone into: they are alike. */
const asked = 2;

/** What only the library makes, and a caller hands back as it is: a register's columns, a policy made ready. */
const closed: ReadonlySet<string> = new Set(["packed", "program"]);

/** The place of every property and item within plain data, so many levels deep. */
export function* placesIn(value: unknown, levels: number, at: Path = []): Generator<Path> {
  if (levels === 0 || !isPlain(value)) return;
  const keys = Array.isArray(value) ? [...value.keys()].slice(0, asked) : Object.keys(value);
  for (const key of keys) {
    const place = [...at, key];
    yield place;
    yield* placesIn((value as Record<string | number, unknown>)[key], levels - 1, place);
  }
}

function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Object.keys(value).some((key) => closed.has(key))) return false;
  return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);
}

/** A copy of plain data with another value at a place. */
export function withAt(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as Record<string, unknown>) };
  copy[key] = withAt(copy[key], rest, other);
  return copy;
}
