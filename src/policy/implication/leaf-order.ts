import type { CountingRules } from "../../attendance/index.js";
import { normalizeGrade } from "../../attendance/internal.js";
import type { Leaf } from "../condition/parts.js";
import type { FactCondition, GradesCondition } from "../types.js";
import { areUnknownTogether, isSameAmount, leastRatio } from "./amount-order.js";
import { above, intervalOf, isEmpty, isWithin, reachesLow, staysUnder } from "./interval.js";
import { areWhole, isPace, numbersOf } from "./numbers.js";

/**
 * `true`: the first being true makes the second true. `possible`: the first being true or unknown makes the second true or unknown.
 */
export type Mode = "true" | "possible";

/** Whether a condition without parts is sure to bring another one with it. */
export function leafImplies(a: Leaf, b: Leaf, mode: Mode, counting: CountingRules): boolean {
  if ("grades" in b) return "grades" in a && gradesOf(a).every((grade) => gradesOf(b).includes(grade));
  if ("fact" in b) return "fact" in a && a.fact === b.fact && factImplies(a, b);
  if (mode === "possible" && !areUnknownTogether(a, b)) return false;
  if (isPace(b) && !isPace(a)) return false;
  const [held, wanted] = [numbersOf(a, counting), numbersOf(b, counting)];
  const rise = leastRatio(a, b, counting);
  const fall = leastRatio(b, a, counting);
  const rises = rise !== undefined && wanted.low !== undefined && reachesLow(held.low, wanted.low, rise);
  const falls =
    fall !== undefined &&
    wanted.high !== undefined &&
    areUnknownTogether(b, a) &&
    staysUnder(held.high, wanted.high, { n: fall.d, d: fall.n });
  return (rises || wanted.low === undefined) && (falls || wanted.high === undefined);
}

function gradesOf({ grades }: GradesCondition): readonly string[] {
  return grades.map(normalizeGrade);
}

function factImplies(a: FactCondition, b: FactCondition): boolean {
  if ("equals" in a || "equals" in b) return "equals" in a && "equals" in b && a.equals === b.equals;
  return isWithin(intervalOf(a), intervalOf(b));
}

/** Whether two conditions without parts can never both be true. */
export function leavesExclude(a: Leaf, b: Leaf, counting: CountingRules): boolean {
  if ("grades" in a && "grades" in b) return !gradesOf(a).some((grade) => gradesOf(b).includes(grade));
  if ("fact" in a && "fact" in b) return a.fact === b.fact && factsExclude(a, b);
  return outgrows(a, b, counting) || outgrows(b, a, counting);
}

function factsExclude(a: FactCondition, b: FactCondition): boolean {
  if ("equals" in a && "equals" in b) return a.equals !== b.equals;
  // A value is text or a number; but an age that is text is read from the birth date, as a number.
  if ("equals" in a || "equals" in b) return a.fact !== "age";
  const [left, right] = [intervalOf(a), intervalOf(b)];
  return isEmpty({ low: left.low, high: right.high }) || isEmpty({ low: right.low, high: left.high });
}

/** Whether the first asks for more than the second can allow. */
function outgrows(a: Leaf, b: Leaf, counting: CountingRules): boolean {
  const { high } = numbersOf(b, counting);
  const ratio = high && leastRatio(a, b, counting);
  return ratio !== undefined && reachesLow(numbersOf(a, counting).low, above(high!), ratio);
}

/** Whether one of two conditions without parts is true whatever is counted: each number is in one of them. */
export function leavesCover(a: Leaf, b: Leaf, counting: CountingRules): boolean {
  if (isPace(a) || isPace(b) || !isSameAmount(a, b, counting)) return false;
  const ends = [numbersOf(a, counting), numbersOf(b, counting)];
  const low = ends.find((own) => own.high === undefined)?.low;
  const high = ends.find((own) => own.low === undefined)?.high;
  return low !== undefined && high !== undefined && reachesLow(above(high, areWhole(a, counting)), low);
}
