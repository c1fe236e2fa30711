/** Whether two documents hold the same, in whatever order their keys stand. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [given(a), given(b)];
  return (
    left.length === right.length && left.every(([key, value]) => Object.hasOwn(b, key) && sameData(value, at(b, key)))
  );
}

function given(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, inner]) => inner !== undefined);
}

function at(value: object, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key];
}
