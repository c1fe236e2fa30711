import type { CountingRules } from "../../attendance/index.js";
import { comparisonName, conditionsIn, isLeaf, type Placed } from "../condition/parts.js";
import { numbersOf } from "../implication/numbers.js";
import type { Rule } from "../types.js";
import type { PlacedLeaf, PlacedRule } from "./context.js";

/** Lay out the conditions of a rule with their paths, in the order of the text. */
export function placeRule(rule: Rule, index: number, counting: CountingRules): PlacedRule {
  const path = ["rules", index];
  const leaves: PlacedLeaf[] = [];
  const compounds: Placed[] = [];
  for (const placed of conditionsIn({ condition: rule.when, path: [...path, "when"] })) {
    if (isLeaf(placed.condition)) leaves.push(placeLeaf(placed.condition, placed.path, counting));
    else compounds.push(placed);
  }
  return { rule, path, leaves, compounds };
}

function placeLeaf(leaf: PlacedLeaf["leaf"], path: PlacedLeaf["path"], counting: CountingRules): PlacedLeaf {
  const name = comparisonName(leaf);
  const numberPath = name === undefined ? path : [...path, name];
  return { leaf, path, numberPath, numbers: numbersOf(leaf, counting) };
}
