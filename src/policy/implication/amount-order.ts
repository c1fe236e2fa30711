import type { CountingRules } from "../../attendance/index.js";
import { unitOf, windowOf, type Leaf } from "../condition/parts.js";
import type { ConsecutiveCondition, Filter, ShareCondition } from "../types.js";
import { admitsAll } from "./filter-order.js";
import { same, type Ratio } from "./interval.js";
import { sameData } from "../../same-data.js";
import { atLeastFor, carriesOn, countedIn } from "./unit-order.js";
import { holdsDates, isSameWindow } from "./window-order.js";

/** Whether what two conditions compare is unknown together, for want of terms, or the first never is. */
export function areUnknownTogether(a: Leaf, b: Leaf): boolean {
  const window = windowOf(a);
  return typeof window === "string" || !("term" in window) || isSameWindow(window, windowOf(b));
}

/** Whether two conditions compare amounts that are equal on every day. */
export function isSameAmount(a: Leaf, b: Leaf, counting: CountingRules): boolean {
  const ratios = [leastRatio(a, b, counting), leastRatio(b, a, counting)];
  return ratios.every((ratio) => ratio !== undefined && ratio.n === ratio.d);
}

/**
 * What the amount that the second condition compares comes to at least, for each of the first, on every day of every student; undefined where
 * nothing is known for sure.
 */
export function leastRatio(a: Leaf, b: Leaf, counting: CountingRules): Ratio | undefined {
  const holds = holdsDates(windowOf(b), windowOf(a));
  if ("reached" in a) return "reached" in b && a.reached === b.reached && holds ? same : undefined;
  const [from, to] = [unitOf(a), unitOf(b)];
  if (from === undefined || to === undefined || !admitsAll(b as Filter, a as Filter)) return undefined;
  if ("share" in a || "share" in b) return "share" in a && "share" in b && isOfSame(a, b) ? same : undefined;
  const isRun = "consecutive" in b;
  if (isRun ? !("consecutive" in a && runsOn(a, b)) : !holds) return undefined;
  return atLeastFor(countedIn(from), countedIn(to), counting);
}

/** Whether two shares are of the same days, in the same unit. */
function isOfSame(a: ShareCondition, b: ShareCondition): boolean {
  return a.of === b.of && isSameWindow(a.within, b.within) && sameData(a.share, b.share);
}

/** Whether a run of the first kind goes on in the second. */
function runsOn(a: ConsecutiveCondition, b: ConsecutiveCondition): boolean {
  const carries = carriesOn(countedIn(b.consecutive));
  if (carriesOn(countedIn(a.consecutive)) !== carries) return false;
  if (!a.across?.includes("excused")) return true;
  // A day that bridges the one can be partly counted in the other, and then end its run.
  return b.across?.includes("excused") === true && (carries || admitsAll(a, b));
}
