import { refusedEvent } from "./refuse.js";

type Path = readonly (string | number)[];

const deepest = 16;

/**
 * A copy of JSON data that nobody else can change; what is no JSON data is refused, and absent properties are left out.
 *
 * @param path where the data is; an error names that place and nothing inside it, since names inside may come from anywhere
 */
export function plainCopy<T>(value: T, path: Path = []): T {
  return copied(value, path, 0) as T;
}

function copied(value: unknown, path: Path, depth: number): unknown {
  if (depth > deepest) throw refusedEvent(path, "data that is not nested so deep");
  if (typeof value === "number" && !Number.isFinite(value)) throw refusedEvent(path, "a finite number");
  if (value === null || ["string", "number", "boolean"].includes(typeof value)) return value;
  if (Array.isArray(value)) return value.map((item) => copied(item, path, depth + 1));
  if (typeof value !== "object") throw refusedEvent(path, "plain data");
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => {
      if (key === "__proto__") throw refusedEvent(path, "properties that are known");
      return own === undefined ? [] : [[key, copied(own, path, depth + 1)]];
    }),
  );
}
