import type { CountingRules } from "../../attendance/index.js";
import { normalizeGrade } from "../../attendance/internal.js";
import type {
  Comparison,
  Condition,
  ConsecutiveCondition,
  CountCondition,
  ReachedCondition,
  Window,
} from "../types.js";
import { admitsAll } from "./filter-order.js";
import { areApart, intervalOf, isWithin, reachesLow, same, staysUnder, type Interval, type Ratio } from "./interval.js";
import { atLeastFor, carriesOn, countedIn, countsWhole } from "./unit-order.js";
import { holdsDates, isSameWindow } from "./window-order.js";

/** A condition without parts. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/**
 * `true`: the first being true makes the second true. `possible`: the first being true or unknown makes the second true or unknown.
 */
export type Mode = "true" | "possible";

/** What a condition compares, as far as two of them can be set side by side. */
type Amount =
  | { readonly kind: "count"; readonly leaf: CountCondition; readonly within: Window }
  | { readonly kind: "run"; readonly leaf: ConsecutiveCondition }
  | { readonly kind: "reached"; readonly leaf: ReachedCondition; readonly within: Window };

/** Whether a condition without parts is sure to bring another one with it. */
export function leafImplies(a: Leaf, b: Leaf, mode: Mode, counting: CountingRules): boolean {
  if ("grades" in a) return "grades" in b && gradesOf(a).every((grade) => gradesOf(b).includes(grade));
  if ("fact" in a) return "fact" in b && a.fact === b.fact && factImplies(a, b);
  if ("share" in a) return "share" in b && shareImplies(a, b, counting);
  const [from, to] = [amountOf(a), amountOf(b)];
  if (from === undefined || to === undefined || !termsAgree(from, to, mode)) return false;
  const [held, wanted] = [numbersOf(a, counting), numbersOf(b, counting)];
  if (isPace(b) && !isPace(a)) return false;
  if (isSameAmount(from, to, counting)) return isWithin(held, wanted);
  const rise = wanted.low && leastRatio(from, to, counting);
  const fall = wanted.high && leastRatio(to, from, counting);
  return (
    (wanted.low === undefined || (rise !== undefined && reachesLow(held.low, wanted.low, rise))) &&
    (wanted.high === undefined ||
      (fall !== undefined && !isTerm(to) && staysUnder(held.high, wanted.high, { n: fall.d, d: fall.n })))
  );
}

/** Whether two conditions without parts can never both be true. */
export function leavesExclude(a: Leaf, b: Leaf, counting: CountingRules): boolean {
  if ("grades" in a && "grades" in b) return !gradesOf(a).some((grade) => gradesOf(b).includes(grade));
  if ("fact" in a && "fact" in b) return a.fact === b.fact && factsExclude(a, b);
  return outgrows(a, b, counting) || outgrows(b, a, counting);
}

/** Whether one of two conditions without parts is true whatever is counted: each number is in one of them. */
export function leavesCover(a: Leaf, b: Leaf, counting: CountingRules): boolean {
  if (!comparesTheSame(a, b, counting)) return false;
  const [left, right] = [numbersOf(a, counting), numbersOf(b, counting)];
  return covers(left, right, a, counting) || covers(right, left, a, counting);
}

/** Whether two conditions compare the same amount, be it with other numbers. */
export function comparesTheSame(a: Leaf, b: Leaf, counting: CountingRules): boolean {
  if (isPace(a) || isPace(b)) return false;
  if ("share" in a) return "share" in b && isSameShare(a, b, counting);
  const [from, to] = [amountOf(a), amountOf(b)];
  return from !== undefined && to !== undefined && isSameAmount(from, to, counting);
}

function covers(from: Interval, upTo: Interval, leaf: Leaf, counting: CountingRules): boolean {
  if (from.low === undefined || from.high !== undefined || upTo.high === undefined || upTo.low !== undefined)
    return false;
  const { high } = upTo;
  const next = areWhole(leaf, counting) ? { ...high, n: high.n + 1, open: false } : { ...high, open: !high.open };
  return reachesLow(next, from.low, same);
}

/** Whether the first asks for more than the second can allow. */
function outgrows(a: Leaf, b: Leaf, counting: CountingRules): boolean {
  const [{ low }, { high }] = [numbersOf(a, counting), numbersOf(b, counting)];
  if (low === undefined || high === undefined) return false;
  if ("share" in a && "share" in b) return isSameShare(a, b, counting) && areApart(low, high);
  const [from, to] = [amountOf(a), amountOf(b)];
  if (from === undefined || to === undefined) return false;
  const ratio = leastRatio(from, to, counting);
  return ratio !== undefined && reachesLow(low, { ...high, open: !high.open }, ratio);
}

/** The numbers that a condition admits. Of a pace, what it asks for at the least: that of the first month. */
export function numbersOf(leaf: Leaf, counting: CountingRules): Interval {
  if ("grades" in leaf || "equals" in leaf) return {};
  if ("atLeastPerMonth" in leaf) return intervalOf({ atLeast: leaf.atLeastPerMonth }, false);
  return intervalOf(leaf, areWhole(leaf, counting));
}

/** Whether a condition compares whole numbers only. */
export function areWhole(leaf: Leaf, counting: CountingRules): boolean {
  if ("atLeastPerMonth" in leaf) return false;
  const units = "count" in leaf ? leaf.count : "consecutive" in leaf ? leaf.consecutive : undefined;
  return "reached" in leaf || (units !== undefined && countsWhole(countedIn(units), counting));
}

function isPace(leaf: Leaf): boolean {
  return "atLeastPerMonth" in leaf;
}

function amountOf(leaf: Leaf): Amount | undefined {
  if ("count" in leaf) return { kind: "count", leaf, within: leaf.within };
  if ("consecutive" in leaf) return { kind: "run", leaf };
  return "reached" in leaf ? { kind: "reached", leaf, within: leaf.within ?? "school-year" } : undefined;
}

/** A term that the calendar lacks makes the first unknown: then the second must be so too. */
function termsAgree(from: Amount, to: Amount, mode: Mode): boolean {
  return mode === "true" || !isTerm(from) || (isTerm(to) && isSameWindow(from.within, to.within));
}

function isTerm(amount: Amount): amount is Exclude<Amount, { kind: "run" }> {
  return amount.kind !== "run" && typeof amount.within === "object" && "term" in amount.within;
}

function isSameAmount(a: Amount, b: Amount, counting: CountingRules): boolean {
  const windows = a.kind === "run" || (b.kind !== "run" && isSameWindow(a.within, b.within));
  if (a.kind !== b.kind || !windows) return false;
  const [to, back] = [leastRatio(a, b, counting), leastRatio(b, a, counting)];
  return to !== undefined && back !== undefined && to.n === to.d && back.n === back.d;
}

/** What the second amount comes to at least for each of the first, on every day of every student. */
function leastRatio(a: Amount, b: Amount, counting: CountingRules): Ratio | undefined {
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

type ShareLeaf = Extract<Leaf, { share: unknown }>;

function shareImplies(a: ShareLeaf, b: ShareLeaf, counting: CountingRules): boolean {
  const [held, wanted] = [numbersOf(a, counting), numbersOf(b, counting)];
  if (isSameShare(a, b, counting)) return isWithin(held, wanted);
  if (a.of !== b.of || !isSameWindow(a.within, b.within) || JSON.stringify(a.share) !== JSON.stringify(b.share))
    return false;
  if (wanted.low !== undefined && !(admitsAll(b, a) && reachesLow(held.low, wanted.low, same))) return false;
  return wanted.high === undefined || (admitsAll(a, b) && staysUnder(held.high, wanted.high, same));
}

function isSameShare(a: ShareLeaf, b: ShareLeaf, counting: CountingRules): boolean {
  const [from, to] = [countedIn(a.share), countedIn(b.share)];
  return (
    a.of === b.of &&
    isSameWindow(a.within, b.within) &&
    admitsAll(a, b) &&
    admitsAll(b, a) &&
    JSON.stringify(a.share) === JSON.stringify(b.share) &&
    atLeastFor(from, to, counting) !== undefined
  );
}

type FactLeaf = Extract<Leaf, { fact: unknown }>;

function factImplies(a: FactLeaf, b: FactLeaf): boolean {
  if ("equals" in a || "equals" in b) return "equals" in a && "equals" in b && a.equals === b.equals;
  return isWithin(intervalOf(a as Comparison, false), intervalOf(b as Comparison, false));
}

function factsExclude(a: FactLeaf, b: FactLeaf): boolean {
  if ("equals" in a && "equals" in b) return a.equals !== b.equals;
  // A value is text or a number; but an age that is text is read from the birth date, as a number.
  if ("equals" in a || "equals" in b) return a.fact !== "age";
  const [left, right] = [intervalOf(a as Comparison, false), intervalOf(b as Comparison, false)];
  return Boolean(
    (left.low && right.high && areApart(left.low, right.high)) ||
    (right.low && left.high && areApart(right.low, left.high)),
  );
}

function gradesOf(leaf: { readonly grades: readonly string[] }): readonly string[] {
  return leaf.grades.map(normalizeGrade);
}
