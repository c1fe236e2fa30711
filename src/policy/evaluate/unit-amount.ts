import type { CountingRules, DayShape, MarkCode } from "../../attendance/index.js";
import {
  asMinutes,
  asPeriods,
  asShare,
  fraction,
  isAbsent,
  missedBy,
  shareMissed,
  sumMissed,
  whole,
} from "../../attendance/internal.js";
import type { Unit } from "../types.js";

/** What marks of one date, all admitted, come to in a unit, in 336000ths of it (of a minute for hours). */
export function unitAmount(unit: Unit, marks: readonly MarkCode[], day: DayShape, counting: CountingRules): number {
  if (marks.length === 0) return 0;
  switch (unit) {
    case "day":
      return isAbsent(shareMissed(marks, day), counting) ? whole : 0;
    case "day-equivalent":
      return ofFullDay(shareMissed(marks, day), day);
    case "half-day":
      return halfDays(ofFullDay(shareMissed(marks, day), day), counting);
    case "hour":
      return asMinutes(sumMissed(marks), day);
    case "period":
      return asPeriods(sumMissed(marks), day);
    case "tardy":
      return marks.some((mark) => mark.kind === "tardy") ? whole : 0;
    default:
      if ("occasionOver" in unit)
        return whole * marks.filter((mark) => isOccasion(mark, unit.occasionOver.minutes, day)).length;
      return missesEnough(unit.dayMissing, marks, day) ? whole : 0;
  }
}

function ofFullDay(share: number, day: DayShape): number {
  const { n, d } = fraction(day.share);
  return Math.floor((share * n) / d);
}

function halfDays(share: number, { halfDay }: CountingRules): number {
  if (halfDay === undefined) return 2 * share;
  if (reaches(share, halfDay.twoFrom)) return 2 * whole;
  return reaches(share, halfDay.oneFrom) ? whole : 0;
}

function reaches(amount: number, threshold: number): boolean {
  const { n, d } = fraction(threshold);
  return amount * d >= n * whole;
}

function isOccasion(mark: MarkCode, minutes: number, day: DayShape): boolean {
  const sum = sumMissed([mark]);
  if (asShare(sum, day) >= whole) return true;
  const { n, d } = fraction(minutes);
  return asMinutes(sum, day) * d > n * whole;
}

function missesEnough(
  least: Extract<Unit, { dayMissing: unknown }>["dayMissing"],
  marks: readonly MarkCode[],
  day: DayShape,
): boolean {
  if (least === "any-part") return marks.some(missesSomething);
  const sum = sumMissed(marks);
  return "periods" in least ? reaches(asPeriods(sum, day), least.periods) : reaches(asMinutes(sum, day), least.minutes);
}

/** Misses some time, be it an amount that nobody noted. */
function missesSomething(mark: MarkCode): boolean {
  const missed = missedBy(mark);
  if (missed === undefined) return true;
  return ("share" in missed ? missed.share : "periods" in missed ? missed.periods : missed.minutes) > 0;
}
