import type { CountingRules, Excusal } from "../../attendance/index.js";
import type { Leaf } from "../implication/leaf-order.js";
import { carriesOn, countedIn } from "../implication/unit-order.js";
import type { Unit } from "../types.js";
import { sameData } from "./same-data.js";

/** The ways of counting by which two policies differ. */
export function changedCounting(former: CountingRules, changed: CountingRules): (keyof CountingRules)[] {
  const keys = [...new Set([...Object.keys(former), ...Object.keys(changed)])] as (keyof CountingRules)[];
  return keys.filter((key) => !sameData(former[key], changed[key]));
}

/** Whether a way of counting has a say in what a condition without parts counts. */
export function isCountedBy(leaf: Leaf, key: keyof CountingRules): boolean {
  const units = unitsOf(leaf);
  if (units.length === 0) return false;
  switch (key) {
    case "presentShare":
      return units.includes("day") || isBridged(leaf);
    case "unknownCountsAs":
      return ("excusal" in leaf && leaf.excusal !== undefined) || isBridged(leaf);
    case "halfDay":
      return units.includes("half-day");
    // It is for bands and for being chronically absent, not for rules.
    case "minimumMembership":
      return false;
    default:
      return true;
  }
}

/** Whether a condition without parts counts no less of any student's marks once a way of counting is changed. */
export function countsNoLess(
  leaf: Leaf,
  key: keyof CountingRules,
  former: CountingRules,
  changed: CountingRules,
): boolean {
  switch (key) {
    case "presentShare":
      return changed.presentShare !== undefined && changed.presentShare >= (former.presentShare ?? 0);
    case "instructionCountsAsPresent":
      return changed.instructionCountsAsPresent !== true && runsNoShorter(leaf);
    case "unknownCountsAs":
      return admitsUnknown(leaf, former.unknownCountsAs, changed.unknownCountsAs) && runsNoShorter(leaf);
    case "halfDay":
      return cutsLower(former.halfDay, changed.halfDay) && !("share" in leaf) && runsNoShorter(leaf);
    default:
      return false;
  }
}

function unitsOf(leaf: Leaf): readonly Unit[] {
  if ("count" in leaf) return countedIn(leaf.count).units;
  if ("share" in leaf) return [leaf.share];
  return "consecutive" in leaf ? [leaf.consecutive] : [];
}

function isBridged(leaf: Leaf): boolean {
  return "consecutive" in leaf && (leaf.across ?? []).length > 0;
}

/** A day that bridged a run of hours ends it once a part of it is counted. */
function runsNoShorter(leaf: Leaf): boolean {
  return !isBridged(leaf) || !("consecutive" in leaf) || carriesOn(countedIn(leaf.consecutive));
}

function admitsUnknown(leaf: Leaf, former: Excusal = "unknown", changed: Excusal = "unknown"): boolean {
  if (isBridged(leaf) && former === "excused") return false;
  const admitted = "excusal" in leaf ? leaf.excusal : undefined;
  return admitted === undefined || !admitted.includes(former) || admitted.includes(changed);
}

function cutsLower(former: CountingRules["halfDay"], changed: CountingRules["halfDay"]): boolean {
  if (former === undefined || changed === undefined) return false;
  return changed.oneFrom <= former.oneFrom && changed.twoFrom <= former.twoFrom;
}
