import { countedIn } from "../../implication/unit-order.js";
import type { Leaf } from "../../implication/leaf.js";
import type { Unit, Window } from "../../types.js";

const units: Readonly<Record<Extract<Unit, string>, string>> = {
  day: "days",
  "day-equivalent": "full days",
  "half-day": "half days",
  hour: "hours",
  period: "periods",
  tardy: "days tardy",
};

/** What a condition counts, in words. */
export function unitInWords(leaf: Leaf): string {
  if ("reached" in leaf) return "times";
  const unit =
    "count" in leaf ? leaf.count : "share" in leaf ? leaf.share : "consecutive" in leaf ? leaf.consecutive : "day";
  const counted = countedIn(unit);
  const [first] = counted.units;
  if (counted.units.length > 1 || first === undefined) return "days";
  if (typeof first === "string") return counted.byDate && first !== "tardy" ? "days" : units[first];
  return "occasionOver" in first ? "occasions" : "days";
}

/** A window in words. */
function windowInWords(window: Window): string {
  if (window === "school-year") return "a school year";
  if (window === "enrollment") return "an enrollment";
  if (window === "calendar-month") return "a calendar month";
  if ("term" in window) return `a ${window.term.replace("-", " ")}`;
  return `a stretch of ${window.last} ${window.unit.replace("-", " ")}${window.last === 1 ? "" : "s"}`;
}

/** Where a condition looks, in words. */
export function placeInWords(leaf: Leaf): string {
  if ("atLeastPerMonth" in leaf) return windowInWords("calendar-month");
  if ("count" in leaf || "share" in leaf) return windowInWords(leaf.within);
  return windowInWords("reached" in leaf ? (leaf.within ?? "school-year") : "school-year");
}
