import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";

/** Throw where a change is none, or has a key that is not known: a misspelt one would change nothing. */
export function requireKeys(given: object, keys: readonly string[], path: readonly (string | number)[]): void {
  if (!isRecord(given) || Array.isArray(given)) throw new TruancyError("invalid-overlay", path, "an object");
  const unknown = Object.keys(given).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new TruancyError("invalid-overlay", [...path, unknown], `one of ${keys.join(", ")}`);
}
