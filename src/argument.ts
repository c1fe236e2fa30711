import { TruancyError } from "./errors.js";
import { isRecord } from "./given.js";

type Path = readonly (string | number)[];

/** Refuse an argument, or a part of one, that is no object; its name begins the path. */
export function requireObject(value: unknown, ...path: Path): asserts value is object {
  if (!isRecord(value) || Array.isArray(value)) throw refused(path, "an object");
}

/** Refuse options that are no object: a text or a list in their place would be passed over in silence. */
export function requireOptions(value: unknown): asserts value is object {
  requireObject(value, "options");
}

/** Refuse an argument, or a part of one, that is no list. */
export function requireList(value: unknown, ...path: Path): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw refused(path, "a list");
}

/** Refuse an argument, or a part of one, that is no list of objects. */
export function requireObjects(value: unknown, ...path: Path): asserts value is readonly object[] {
  requireList(value, ...path);
  // A list with holes is gone through by place.
  for (let index = 0; index < value.length; index++) requireObject(value[index], ...path, index);
}

/** Refuse an argument, or a part of one, that is no text. */
export function requireText(value: unknown, ...path: Path): asserts value is string {
  if (typeof value !== "string") throw refused(path, "a text");
}

/** Refuse an argument, or a part of one, that is no list of texts. */
export function requireTexts(value: unknown, ...path: Path): asserts value is readonly string[] {
  requireList(value, ...path);
  for (let index = 0; index < value.length; index++) requireText(value[index], ...path, index);
}

/** Refuse an argument, or a part of one, that is none of a closed list of words. */
export function requireOneOf(value: unknown, words: readonly string[], ...path: Path): void {
  if (!words.includes(value as string)) throw refused(path, `one of ${words.join(", ")}`);
}

/** Refuse an argument, or a part of one, that is no number; NaN is left to whoever knows its range. */
export function requireNumber(value: unknown, ...path: Path): asserts value is number {
  if (typeof value !== "number") throw refused(path, "a number");
}

function refused(path: Path, wanted: string): TruancyError {
  return new TruancyError("invalid-argument", path, wanted);
}
