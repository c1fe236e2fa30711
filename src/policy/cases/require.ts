import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Path } from "../condition/parts.js";

/** Throw unless a part of a case is as wanted. */
export function must(holds: boolean, path: Path, wanted: string): asserts holds {
  if (!holds) throw new TruancyError("invalid-case", path, wanted);
}

/** Throw where a part of a case is no object, or has a key that is not known: a misspelt one would make a case pass that tests nothing. */
export function requireKeys(given: object, keys: readonly string[], path: Path): void {
  must(isRecord(given) && !Array.isArray(given), path, `an object with ${keys.join(", ")}`);
  for (const key of Object.keys(given)) must(keys.includes(key), [...path, key], `one of ${keys.join(", ")}`);
}
