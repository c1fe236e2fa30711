import type { Leaf } from "../implication/leaf.js";

const lists = new Set(["excusal", "kinds", "exceptReasons", "across"]);
const comparisons = new Set(["atLeast", "moreThan", "atMost", "lessThan", "between", "atLeastPerMonth", "equals"]);

/** A text that conditions share which compare the same amount, be it with other numbers. */
export function amountKey(leaf: Leaf): string {
  const entries = Object.entries(leaf)
    .filter(([name]) => !comparisons.has(name))
    .map(([name, value]): [string, unknown] => [name, lists.has(name) ? [...new Set(value as string[])].sort() : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}
