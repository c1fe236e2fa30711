import { isEmpty } from "../../implication/interval.js";
import type { Leaf } from "../../implication/leaf.js";
import { numbersOf } from "../../implication/numbers.js";
import type { Comparison } from "../../types.js";
import { ofRule, type LintContext, type Path, type PlacedRule } from "../context.js";
import { mostOf } from "../limits/leaf-limit.js";
import { inWords, thresholdPath } from "../threshold.js";
import type { PolicyFinding } from "../types.js";
import { placeInWords, unitInWords } from "../words/amounts.js";

/**
 * Thresholds beyond what their window can hold: 50 days in a quarter of 45.
 *
 * Nine hours in a row are no such thing in a day of six: a run crosses days. What a day cannot hold is a `dayMissing` longer than it; an
 * `occasionOver` longer than it is any whole day.
 */
export function* findUnreachable(context: LintContext): Iterable<PolicyFinding> {
  for (const placed of context.rules) {
    yield* membershipFault(placed, context);
    for (const { condition, path } of placed.leaves) {
      if ("share" in condition && condition.of === 0) {
        yield ofRule(placed, "unreachable", "error", [...path, "of"], {
          message: "a share of nothing is never reached",
          fix: "Say of how many, or take `membership` or `window-days`.",
        });
      }
      yield* thresholdFault(placed, condition, path, context);
    }
  }
}

function* membershipFault(placed: PlacedRule, { limits }: LintContext): Iterable<PolicyFinding> {
  const least = placed.rule.appliesTo?.minimumMembership ?? 0;
  const most = limits.daysIn("school-year");
  if (least <= most) return;
  yield ofRule(placed, "unreachable", "error", [...placed.path, "appliesTo", "minimumMembership"], {
    message: `${most} days is the most that a school year can hold, and ${least} days in membership are asked for`,
    fix: `Ask for ${most} days in membership at most.`,
  });
}

function* thresholdFault(placed: PlacedRule, leaf: Leaf, path: Path, context: LintContext): Iterable<PolicyFinding> {
  const most = mostOf(leaf, context);
  const numbers = numbersOf(leaf, context.counting);
  if (most === undefined || numbers.low === undefined || isEmpty(numbers)) return;
  const asked = numbers.low.n / numbers.low.d;
  if (asked < most || (asked === most && !numbers.low.open)) return;
  yield ofRule(placed, "unreachable", "error", thresholdPath(leaf, path), {
    message: messageOf(leaf, most, context),
    fix: most === 0 ? "Ask for less of a day." : `Ask for ${roundedDown(most)} at most, or look at a longer window.`,
  });
}

function messageOf(leaf: Leaf, most: number, { limits }: LintContext): string {
  const asked = inWords(leaf as Comparison);
  if ("share" in leaf && most <= 1)
    return `${roundedDown(most)} is the most that the share can be, and ${asked} is asked for`;
  const where = limits.ofCalendar ? " in this calendar" : "";
  if (most === 0) return `no school day${where} is long enough to be counted, and ${asked} are asked for`;
  const unit = unitInWords(leaf);
  if ("reached" in leaf) return `the other rule is reached ${most} times at most, and ${asked} times are asked for`;
  return `${roundedDown(most)} ${unit} is the most that ${placeInWords(leaf)} can hold${where}, and ${asked} ${unit} are asked for`;
}

function roundedDown(value: number): number {
  return Math.floor(value * 1000) / 1000;
}
