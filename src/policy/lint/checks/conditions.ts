import { unitOf, type Leaf } from "../../condition/parts.js";
import { boundsOf } from "../../compile/bounds.js";
import { isEmpty } from "../../implication/interval.js";
import { countedIn } from "../../implication/unit-order.js";
import type { CountingRules } from "../../../attendance/index.js";
import type { Filter } from "../../types.js";
import { isUpTo } from "../bound-values.js";
import type { Found, LintContext, PlacedRule } from "../context.js";
import { spaced } from "../words/amounts.js";

/** Comparisons that no number passes. */
export function* emptyRanges({ rule, path, leaves }: PlacedRule): Iterable<Found> {
  const ages = rule.appliesTo?.ages;
  if (ages !== undefined && isEmpty(boundsOf(ages))) yield emptyRange([...path, "appliesTo", "ages"]);
  for (const { leaf, numberPath, numbers } of leaves) {
    if (isEmpty(numbers)) yield emptyRange(numberPath);
    else if (!("fact" in leaf) && !isUpTo(0, numbers.high)) {
      yield [
        "empty-range",
        "error",
        numberPath,
        "nothing counted is ever less than nothing",
        "Ask for a number above 0, or for `atMost: 0` where nothing may be missed.",
      ];
    }
  }
}

function emptyRange(path: Found[2]): Found {
  return [
    "empty-range",
    "error",
    path,
    "no number is in this range",
    "Put the lower end first, and leave a number between the ends.",
  ];
}

/** Filters and lists that admit nothing. */
export function* neverCounting({ rule, path, leaves }: PlacedRule, { counting }: LintContext): Iterable<Found> {
  if (rule.appliesTo?.grades?.length === 0) {
    yield [
      "never-counts",
      "error",
      [...path, "appliesTo", "grades"],
      "the rule is for no grade",
      "Leave `grades` out for every grade, or name some.",
    ];
  }
  for (const { leaf, path: place } of leaves) {
    const message = whyNothing(leaf, counting);
    if (message === undefined) continue;
    yield [
      "never-counts",
      "error",
      place,
      message,
      "Leave the list out to admit everything, or put in what should count.",
    ];
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
export function* eachTimeWithoutCount({ rule, path, leaves }: PlacedRule): Iterable<Found> {
  if (rule.holds !== "each-time" || leaves.some(({ leaf }) => unitOf(leaf) !== undefined)) return;
  yield [
    "each-time-without-count",
    "error",
    [...path, "holds"],
    "the rule is met on days that it counts itself, and it counts none",
    "Add the count that makes an occurrence, or take `once-reached` or `while-true`.",
  ];
}

/** Terms that the calendar does not have, so that the condition stays unknown. */
export function* missingTerms({ leaves }: PlacedRule, { limits }: LintContext): Iterable<Found> {
  for (const { leaf, path } of leaves) {
    const window = "within" in leaf && leaf.within;
    if (typeof window !== "object" || !("term" in window) || limits.knows(window)) continue;
    yield [
      "missing-term",
      "warning",
      [...path, "within", "term"],
      `this calendar has no ${spaced(window.term)}, so that the condition stays unknown`,
      "Add terms of this kind to the calendar, or look at another window.",
    ];
  }
}
