import { refuse, type Refusal } from "./refusal.js";

/** What a code means by a table of the mapping, which may have a code such as `__proto__` of its own but inherits none. */
export function lookUp<T>(table: Readonly<Record<string, T>>, code: string): T | Refusal {
  if (Object.hasOwn(table, code)) return table[code]!;
  return code === ""
    ? refuse("missing-value", "the cell is empty and has to be filled")
    : refuse("unknown-code", "the table of codes does not have this code");
}
