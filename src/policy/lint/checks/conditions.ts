import { unitOf, type Leaf } from "../../condition/parts.js";
import { intervalOf, isEmpty } from "../../implication/interval.js";
import { countedIn } from "../../implication/unit-order.js";
import type { CountingRules } from "../../../attendance/index.js";
import type { Filter } from "../../types.js";
import { isUpTo } from "../bound-values.js";
import type { LintContext, PlacedRule } from "../context.js";
import { spaced } from "../words/amounts.js";

/** Comparisons that no number passes. */
export function emptyRanges({ rule, path, leaves }: PlacedRule, { tell }: LintContext): void {
  const noNumber = [
    "no number is in this range",
    "Put the lower end first, and leave a number between the ends.",
  ] as const;
  const ages = rule.appliesTo?.ages;
  if (ages !== undefined && isEmpty(intervalOf(ages))) {
    tell("empty-range", "error", [...path, "appliesTo", "ages"], ...noNumber);
  }
  for (const { leaf, numberPath, numbers } of leaves) {
    if (isEmpty(numbers)) tell("empty-range", "error", numberPath, ...noNumber);
    else if (!("fact" in leaf) && !isUpTo(0, numbers.high)) {
      tell(
        "empty-range",
        "error",
        numberPath,
        "nothing counted is ever less than nothing",
        "Ask for a number above 0, or for `atMost: 0` where nothing may be missed.",
      );
    }
  }
}

/** Filters and lists that admit nothing. */
export function neverCounting({ rule, path, leaves }: PlacedRule, { counting, tell }: LintContext): void {
  if (rule.appliesTo?.grades?.length === 0) {
    tell(
      "never-counts",
      "error",
      [...path, "appliesTo", "grades"],
      "the rule is for no grade",
      "Leave `grades` out for every grade, or name some.",
    );
  }
  for (const { leaf, path: place } of leaves) {
    const message = whyNothing(leaf, counting);
    if (message === undefined) continue;
    tell(
      "never-counts",
      "error",
      place,
      message,
      "Leave the list out to admit everything, or put in what should count.",
    );
  }
}

function whyNothing(leaf: Leaf, { unknownCountsAs = "unknown" }: CountingRules): string | undefined {
  if ("grades" in leaf)
    return leaf.grades.length === 0 ? "no grade is named, so that nobody is in one of them" : undefined;
  const unit = unitOf(leaf);
  if (unit === undefined) return undefined;
  const { excusal, kinds } = leaf as Filter;
  if (kinds?.every((kind) => kind === "present")) return "the kinds admit no time missed";
  if (excusal?.length === 0) return "the excusals admit no time missed";
  if (unknownCountsAs !== "unknown" && excusal?.every((one) => one === "unknown")) {
    return `only unknown excusals are admitted, and the policy counts these as ${unknownCountsAs}`;
  }
  if (kinds?.includes("tardy") === false && countedIn(unit).units.every((one) => one === "tardy")) {
    return "tardy marks are counted, and the kinds leave them out";
  }
  return undefined;
}

/** Rules that are met each time, and count nothing that could be a time. */
export function eachTimeWithoutCount({ rule, path, leaves }: PlacedRule, { tell }: LintContext): void {
  if (rule.holds !== "each-time" || leaves.some(({ leaf }) => unitOf(leaf) !== undefined)) return;
  tell(
    "each-time-without-count",
    "error",
    [...path, "holds"],
    "the rule is met on days that it counts itself, and it counts none",
    "Add the count that makes an occurrence, or take `once-reached` or `while-true`.",
  );
}

/** Terms that the calendar does not have, so that the condition stays unknown. */
export function missingTerms({ leaves }: PlacedRule, { limits, tell }: LintContext): void {
  for (const { leaf, path } of leaves) {
    const window = "within" in leaf && leaf.within;
    if (typeof window !== "object" || !("term" in window) || limits.knows(window)) continue;
    tell(
      "missing-term",
      "warning",
      [...path, "within", "term"],
      `this calendar has no ${spaced(window.term)}, so that the condition stays unknown`,
      "Add terms of this kind to the calendar, or look at another window.",
    );
  }
}
