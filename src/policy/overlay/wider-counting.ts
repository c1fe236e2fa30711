import type { CountingRules, Excusal } from "../../attendance/index.js";
import { unitOf, type Leaf } from "../condition/parts.js";
import { carriesOn, countedIn } from "../implication/unit-order.js";
import { sameData } from "../../same-data.js";

/** The ways of counting by which two policies differ. */
export function changedCounting(former: CountingRules, changed: CountingRules): (keyof CountingRules)[] {
  const keys = [...new Set([...Object.keys(former), ...Object.keys(changed)])] as (keyof CountingRules)[];
  return keys.filter((key) => !sameData(former[key], changed[key]));
}

/** Whether a way of counting has a say in what a condition without parts counts. */
export function isCountedBy(leaf: Leaf, key: keyof CountingRules): boolean {
  const unit = unitOf(leaf);
  // The minimum membership is for bands and for being chronically absent, not for rules.
  if (unit === undefined || key === "minimumMembership") return false;
  const { units } = countedIn(unit);
  if (key === "presentShare") return units.includes("day") || isBridged(leaf);
  if (key === "unknownCountsAs") return excusalOf(leaf) !== undefined || isBridged(leaf);
  return key !== "halfDay" || units.includes("half-day");
}

/** Whether a condition without parts counts no less of any student's marks once a way of counting is changed. */
export function countsNoLess(
  leaf: Leaf,
  key: keyof CountingRules,
  former: CountingRules,
  changed: CountingRules,
): boolean {
  if (key === "presentShare")
    return changed.presentShare !== undefined && changed.presentShare >= (former.presentShare ?? 0);
  // A day that bridged a run of hours ends it once a part of it is counted.
  if (isBridged(leaf) && !carriesOn(countedIn(unitOf(leaf)!))) return false;
  if (key === "instructionCountsAsPresent") return changed.instructionCountsAsPresent !== true;
  if (key === "unknownCountsAs") return admitsUnknown(leaf, former.unknownCountsAs, changed.unknownCountsAs);
  return key === "halfDay" && !("share" in leaf) && cutsLower(former.halfDay, changed.halfDay);
}

function excusalOf(leaf: Leaf): readonly Excusal[] | undefined {
  return "excusal" in leaf ? leaf.excusal : undefined;
}

function isBridged(leaf: Leaf): boolean {
  return "consecutive" in leaf && (leaf.across ?? []).length > 0;
}

function admitsUnknown(leaf: Leaf, former: Excusal = "unknown", changed: Excusal = "unknown"): boolean {
  if (isBridged(leaf) && former === "excused") return false;
  const admitted = excusalOf(leaf) ?? [changed];
  return !admitted.includes(former) || admitted.includes(changed);
}

function cutsLower(former: CountingRules["halfDay"], changed: CountingRules["halfDay"]): boolean {
  if (former === undefined || changed === undefined) return false;
  return changed.oneFrom <= former.oneFrom && changed.twoFrom <= former.twoFrom;
}
