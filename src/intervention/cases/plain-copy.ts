import { refusedEvent } from "./refuse.js";

const deepest = 16;

/** A copy of JSON data that nobody else can change; what is no JSON data is refused, and absent properties are left out. */
export function plainCopy<T>(value: T, path: readonly (string | number)[] = []): T {
  return copied(value, path) as T;
}

function copied(value: unknown, path: readonly (string | number)[]): unknown {
  if (path.length > deepest) throw refusedEvent([], "data that is not nested so deep");
  if (typeof value === "number" && !Number.isFinite(value)) throw refusedEvent(path, "a finite number");
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map((item, index) => copied(item, [...path, index]));
  if (typeof value !== "object") throw refusedEvent(path, "plain data");
  return Object.fromEntries(
    Object.keys(value).flatMap((key) => {
      if (key === "__proto__") throw refusedEvent(path, "properties that are known");
      const inner = (value as Record<string, unknown>)[key];
      return inner === undefined ? [] : [[key, copied(inner, [...path, key])]];
    }),
  );
}
