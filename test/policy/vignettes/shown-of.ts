import type { CaseDifference } from "../../../src/index.js";

/** A difference as a line to read. */
export function shownOf({ path, expected, actual }: CaseDifference): string {
  return `${path.join(".")}: expected ${JSON.stringify(expected)}, came out ${JSON.stringify(actual) ?? "nothing"}`;
}
