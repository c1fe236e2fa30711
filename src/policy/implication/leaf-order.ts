import type { CountingRules } from "../../attendance/index.js";
import { amountOf, areUnknownTogether, isSameAmount, isTerm, leastRatio } from "./amount-order.js";
import { factImplies } from "./fact-order.js";
import { gradesOf } from "./grades-of.js";
import { isWithin, reachesLow, staysUnder } from "./interval.js";
import type { Leaf } from "./leaf.js";
import { isPace, numbersOf } from "./numbers.js";
import { shareImplies } from "./share-order.js";

export type { Leaf } from "./leaf.js";

/**
 * `true`: the first being true makes the second true. `possible`: the first being true or unknown makes the second true or unknown.
 */
export type Mode = "true" | "possible";

/** Whether a condition without parts is sure to bring another one with it. */
export function leafImplies(a: Leaf, b: Leaf, mode: Mode, counting: CountingRules): boolean {
  if ("grades" in a) return "grades" in b && gradesOf(a).every((grade) => gradesOf(b).includes(grade));
  if ("fact" in a) return "fact" in b && a.fact === b.fact && factImplies(a, b);
  if ("share" in a) return "share" in b && shareImplies(a, b, counting);
  const [from, to] = [amountOf(a), amountOf(b)];
  if (from === undefined || to === undefined) return false;
  if (mode === "possible" && !areUnknownTogether(from, to)) return false;
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
