import { comparisonName, unitOf, windowOf, type Leaf } from "../../condition/parts.js";
import { countedIn, isOccasion } from "../../implication/unit-order.js";
import type { Window } from "../../types.js";

const comparisons = {
  atLeast: "at least ",
  moreThan: "more than ",
  atMost: "at most ",
  lessThan: "less than ",
  between: "",
  atLeastPerMonth: "at least ",
};

/** What a condition asks for, in words: "at least 5". */
export function askedInWords(leaf: Leaf): string {
  const name = comparisonName(leaf) ?? "between";
  const numbers = [new Map<string, unknown>(Object.entries(leaf)).get(name)].flat();
  return `${comparisons[name]}${numbers.join(" to ")}${name === "atLeastPerMonth" ? " a month" : ""}`;
}

/** What a condition counts, in words. */
export function unitInWords(leaf: Leaf): string {
  if ("reached" in leaf) return "times";
  const { units, byDate } = countedIn(unitOf(leaf) ?? "day");
  const [unit, second] = units;
  if (second === undefined && isOccasion(unit)) return "occasions";
  if (second === undefined && unit === "tardy") return "days tardy";
  if (byDate) return "days";
  return unit === "day-equivalent" ? "full days" : `${spaced(String(unit))}s`;
}

/** Where a condition looks, in words. */
export function placeInWords(leaf: Leaf): string {
  const window: Window = "atLeastPerMonth" in leaf ? "calendar-month" : windowOf(leaf);
  if (typeof window === "string") return `${window === "enrollment" ? "an" : "a"} ${spaced(window)}`;
  if ("term" in window) return `a ${spaced(window.term)}`;
  return `a stretch of ${window.last} ${spaced(window.unit)}${window.last === 1 ? "" : "s"}`;
}

/** A name as words: `school-month` as "school month". */
export function spaced(name: string): string {
  return name.replaceAll("-", " ");
}
