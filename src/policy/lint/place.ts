import type { Leaf } from "../implication/leaf.js";
import type { Condition, Rule } from "../types.js";
import type { Path, Placed, PlacedRule } from "./context.js";

/** Lay out the conditions of a rule with their paths, in the order of the text. */
export function placeRule(rule: Rule, index: number): PlacedRule {
  const path = ["rules", index];
  const leaves: Placed<Leaf>[] = [];
  const compounds: Placed[] = [];
  const waiting: Placed[] = [{ condition: rule.when, path: [...path, "when"] }];
  while (waiting.length > 0) {
    const placed = waiting.pop()!;
    const parts = partsOf(placed.condition, placed.path);
    if (parts === undefined) {
      leaves.push(placed as Placed<Leaf>);
      continue;
    }
    compounds.push(placed);
    for (let at = parts.length - 1; at >= 0; at--) waiting.push(parts[at]!);
  }
  return { rule, path, leaves, compounds };
}

/** The parts of a condition with their paths; undefined for one without parts. */
export function partsOf(condition: Condition, path: Path): Placed[] | undefined {
  if ("not" in condition) return [{ condition: condition.not, path: [...path, "not"] }];
  if ("all" in condition) return listed(condition.all, [...path, "all"]);
  return "any" in condition ? listed(condition.any, [...path, "any"]) : undefined;
}

function listed(parts: readonly Condition[], path: Path): Placed[] {
  return parts.map((condition, index) => ({ condition, path: [...path, index] }));
}
