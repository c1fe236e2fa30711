import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Path } from "../condition/parts.js";

/** Throw unless a part of an overlay is as wanted. */
export function must(holds: boolean, path: Path, wanted: string): asserts holds {
  if (!holds) throw new TruancyError("invalid-overlay", path, wanted);
}

/** Throw where a change is none, or has a key that is not known: a misspelt one would change nothing. */
export function requireKeys(given: object, keys: readonly string[], path: Path): void {
  must(isRecord(given) && !Array.isArray(given), path, "an object");
  for (const key of Object.keys(given)) must(keys.includes(key), [...path, key], `one of ${keys.join(", ")}`);
}
