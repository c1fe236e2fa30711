import { isEmpty, intervalOf } from "../../implication/interval.js";
import type { Leaf } from "../../implication/leaf.js";
import { numbersOf } from "../../implication/numbers.js";
import { ofRule, type LintContext } from "../context.js";
import { thresholdPath } from "../threshold.js";
import type { PolicyFinding } from "../types.js";

const said = {
  message: "no number is in this range",
  fix: "Put the lower end first, and leave a number between the ends.",
};
const underNothing = {
  message: "nothing counted is ever less than nothing",
  fix: "Ask for a number above 0, or for `atMost: 0` where nothing may be missed.",
};

/** Comparisons that no number passes. */
export function* findEmptyRanges({ rules, counting }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    const ages = placed.rule.appliesTo?.ages;
    if (ages !== undefined && isEmpty(intervalOf(ages, false))) {
      yield ofRule(placed, "empty-range", "error", [...placed.path, "appliesTo", "ages"], said);
    }
    for (const { condition, path } of placed.leaves) {
      const numbers = numbersOf(condition, counting);
      if (isEmpty(numbers)) yield ofRule(placed, "empty-range", "error", thresholdPath(condition, path), said);
      else if (countsFromNothing(condition) && numbers.high !== undefined && isUnderNothing(numbers.high)) {
        yield ofRule(placed, "empty-range", "error", thresholdPath(condition, path), underNothing);
      }
    }
  }
}

function countsFromNothing(leaf: Leaf): boolean {
  return !("fact" in leaf || "grades" in leaf);
}

function isUnderNothing({ n, open }: { readonly n: number; readonly open: boolean }): boolean {
  return n < 0 || (n === 0 && open);
}
