import type { CountingRules } from "../../attendance/index.js";
import { admitsAll } from "./filter-order.js";
import { isWithin, reachesLow, same, staysUnder } from "./interval.js";
import type { Leaf } from "./leaf.js";
import { numbersOf } from "./numbers.js";
import { isSameWindow } from "./window-order.js";

type ShareLeaf = Extract<Leaf, { share: unknown }>;

/** Whether a share is sure to bring another one with it: of the same days, in the same unit. */
export function shareImplies(a: ShareLeaf, b: ShareLeaf, counting: CountingRules): boolean {
  const [held, wanted] = [numbersOf(a, counting), numbersOf(b, counting)];
  if (isSameShare(a, b)) return isWithin(held, wanted);
  if (a.of !== b.of || !isSameWindow(a.within, b.within) || JSON.stringify(a.share) !== JSON.stringify(b.share))
    return false;
  if (wanted.low !== undefined && !(admitsAll(b, a) && reachesLow(held.low, wanted.low, same))) return false;
  return wanted.high === undefined || (admitsAll(a, b) && staysUnder(held.high, wanted.high, same));
}

/** Whether two shares are equal on every day. */
export function isSameShare(a: ShareLeaf, b: ShareLeaf): boolean {
  return (
    a.of === b.of &&
    isSameWindow(a.within, b.within) &&
    admitsAll(a, b) &&
    admitsAll(b, a) &&
    JSON.stringify(a.share) === JSON.stringify(b.share)
  );
}
