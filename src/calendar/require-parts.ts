import { TruancyError } from "../errors.js";
import { isRecord } from "../given.js";

type Path = readonly (string | number)[];

/** Throw unless a value is a list; a part that is not given is none. */
export function requireList(value: unknown, path: Path): void {
  if (value !== undefined && !Array.isArray(value)) throw new TruancyError("invalid-calendar", path, "a list");
}

/** Throw unless a value has fields. */
export function requireFields(value: unknown, path: Path): void {
  if (!isRecord(value)) throw new TruancyError("invalid-calendar", path, "an object");
}
