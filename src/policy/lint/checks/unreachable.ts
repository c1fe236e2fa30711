import { countedIn } from "../../implication/unit-order.js";
import { isEmpty } from "../../implication/interval.js";
import type { Leaf } from "../../condition/parts.js";
import { isFrom } from "../bound-values.js";
import type { LintContext, PlacedRule } from "../context.js";
import { mostOf } from "../limits/most-of.js";
import { askedInWords, placeInWords, unitInWords } from "../words/amounts.js";

/**
 * Thresholds beyond what their window can hold: 50 days in a quarter of 45.
 *
 * Nine hours in a row are no such thing in a day of six: a run crosses days. What a day cannot hold is a `dayMissing` longer than it; an
 * `occasionOver` longer than it is any whole day.
 */
export function unreachable({ rule, path, leaves }: PlacedRule, context: LintContext): void {
  const least = rule.appliesTo?.minimumMembership ?? 0;
  const days = context.limits.mostIn("school-year", countedIn("day"));
  if (least > days) {
    context.tell(
      "unreachable",
      "error",
      [...path, "appliesTo", "minimumMembership"],
      `${days} days is the most that a school year can hold, and ${least} days in membership are asked for`,
      `Ask for ${days} days in membership at most.`,
    );
  }
  for (const { leaf, path: place, numberPath, numbers } of leaves) {
    if ("share" in leaf && leaf.of === 0) {
      context.tell(
        "unreachable",
        "error",
        [...place, "of"],
        "a share of nothing is never reached",
        "Say of how many, or take `membership` or `window-days`.",
      );
    }
    const most = mostOf(leaf, context);
    if (most === undefined || isFrom(most, numbers.low) || isEmpty(numbers)) continue;
    context.tell(
      "unreachable",
      "error",
      numberPath,
      whyBeyond(leaf, most, context),
      most === 0 ? "Ask for less of a day." : `Ask for ${roundedDown(most)} at most, or look at a longer window.`,
    );
  }
}

function whyBeyond(leaf: Leaf, most: number, { limits }: LintContext): string {
  const [shown, asked, unit] = [roundedDown(most), askedInWords(leaf), unitInWords(leaf)];
  if ("share" in leaf && most <= 1) return `${shown} is the most that the share can be, and ${asked} is asked for`;
  const where = limits.ofCalendar ? " in this calendar" : "";
  if (most === 0) return `no school day${where} is long enough to be counted, and ${asked} are asked for`;
  if ("reached" in leaf) return `the other rule is reached ${most} times at most, and ${asked} times are asked for`;
  return `${shown} ${unit} is the most that ${placeInWords(leaf)} can hold${where}, and ${asked} ${unit} are asked for`;
}

function roundedDown(value: number): number {
  return Math.floor(value * 1000) / 1000;
}
