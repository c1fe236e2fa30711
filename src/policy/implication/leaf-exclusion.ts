import type { CountingRules } from "../../attendance/index.js";
import { amountOf, isSameAmount, leastRatio } from "./amount-order.js";
import { factsExclude } from "./fact-order.js";
import { gradesOf } from "./grades-of.js";
import { areApart, reachesLow, same, type Interval } from "./interval.js";
import type { Leaf } from "./leaf.js";
import { areWhole, isPace, numbersOf } from "./numbers.js";
import { isSameShare } from "./share-order.js";

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
function comparesTheSame(a: Leaf, b: Leaf, counting: CountingRules): boolean {
  if (isPace(a) || isPace(b)) return false;
  if ("share" in a) return "share" in b && isSameShare(a, b);
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
  if ("share" in a && "share" in b) return isSameShare(a, b) && areApart(low, high);
  const [from, to] = [amountOf(a), amountOf(b)];
  if (from === undefined || to === undefined) return false;
  const ratio = leastRatio(from, to, counting);
  return ratio !== undefined && reachesLow(low, { ...high, open: !high.open }, ratio);
}
