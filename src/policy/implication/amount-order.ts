import type { CountingRules } from "../../attendance/index.js";
import type { ConsecutiveCondition, CountCondition, ReachedCondition, Window } from "../types.js";
import { admitsAll } from "./filter-order.js";
import { same, type Ratio } from "./interval.js";
import type { Leaf } from "./leaf.js";
import { atLeastFor, carriesOn, countedIn } from "./unit-order.js";
import { holdsDates, isSameWindow } from "./window-order.js";

/** What a condition compares, as far as two of them can be set side by side. */
export type Amount =
  | { readonly kind: "count"; readonly leaf: CountCondition; readonly within: Window }
  | { readonly kind: "run"; readonly leaf: ConsecutiveCondition }
  | { readonly kind: "reached"; readonly leaf: ReachedCondition; readonly within: Window };

/** What a condition compares; undefined for a share, a fact and a grade. */
export function amountOf(leaf: Leaf): Amount | undefined {
  if ("count" in leaf) return { kind: "count", leaf, within: leaf.within };
  if ("consecutive" in leaf) return { kind: "run", leaf };
  return "reached" in leaf ? { kind: "reached", leaf, within: leaf.within ?? "school-year" } : undefined;
}

/** Whether two amounts are unknown together, for want of terms, or the first never is. */
export function areUnknownTogether(from: Amount, to: Amount): boolean {
  return !isTerm(from) || (isTerm(to) && isSameWindow(from.within, to.within));
}

/** Whether an amount is counted in a term. */
export function isTerm(amount: Amount): amount is Exclude<Amount, { kind: "run" }> {
  return amount.kind !== "run" && typeof amount.within === "object" && "term" in amount.within;
}

/** Whether two amounts are equal on every day. */
export function isSameAmount(a: Amount, b: Amount, counting: CountingRules): boolean {
  const windows = a.kind === "run" || (b.kind !== "run" && isSameWindow(a.within, b.within));
  if (a.kind !== b.kind || !windows) return false;
  const [to, back] = [leastRatio(a, b, counting), leastRatio(b, a, counting)];
  return to !== undefined && back !== undefined && to.n === to.d && back.n === back.d;
}

/** What the second amount comes to at least for each of the first, on every day of every student. */
export function leastRatio(a: Amount, b: Amount, counting: CountingRules): Ratio | undefined {
  if (a.kind === "reached" || b.kind === "reached") {
    const both = a.kind === "reached" && b.kind === "reached" && a.leaf.reached === b.leaf.reached;
    return both && holdsDates(b.within, a.within) ? same : undefined;
  }
  if (!admitsAll(b.leaf, a.leaf)) return undefined;
  if (b.kind === "run") return a.kind === "run" ? runRatio(a.leaf, b.leaf, counting) : undefined;
  const [from, to] = [countedIn(a.kind === "run" ? a.leaf.consecutive : a.leaf.count), countedIn(b.leaf.count)];
  // A run never leaves the school year, and each of its days is counted in the year.
  const dates = a.kind === "run" ? b.within === "school-year" : holdsDates(b.within, a.within);
  return dates ? atLeastFor(from, to, counting) : undefined;
}

function runRatio(a: ConsecutiveCondition, b: ConsecutiveCondition, counting: CountingRules): Ratio | undefined {
  const [from, to] = [countedIn(a.consecutive), countedIn(b.consecutive)];
  const bridges = a.across?.includes("excused") ?? false;
  if (bridges && !b.across?.includes("excused")) return undefined;
  // A day that bridges the one can be partly counted in the other, and then end its run.
  if (bridges && !carriesOn(to) && !admitsAll(a, b)) return undefined;
  const ratio = atLeastFor(from, to, counting);
  return carriesOn(from) === carriesOn(to) ? ratio : undefined;
}
