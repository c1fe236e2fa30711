import type { CountingRules, DayShape, MarkCode } from "../../attendance/index.js";
import { amountMissed, isAbsent, missedBy, reaches, scaled, whole } from "../../attendance/internal.js";
import type { Unit } from "../types.js";

/** What marks of one date, all admitted, come to in a unit, in 336000ths of it (of a minute for hours). */
export function unitAmount(unit: Unit, marks: readonly MarkCode[], day: DayShape, counting: CountingRules): number {
  if (marks.length === 0) return 0;
  const share = amountMissed(marks, day);
  if (unit === "hour") return amountMissed(marks, day, "minutes");
  if (unit === "period") return amountMissed(marks, day, "periods");
  if (unit === "day-equivalent") return scaled(share, day.share);
  if (unit === "half-day") return halfDays(scaled(share, day.share), counting);
  if (unit === "day") return isAbsent(share, counting) ? whole : 0;
  if (unit === "tardy") return marks.some(({ kind }) => kind === "tardy") ? whole : 0;
  if ("occasionOver" in unit) {
    return whole * marks.filter((mark) => isOccasion(mark, unit.occasionOver.minutes, day)).length;
  }
  const { dayMissing: least } = unit;
  if (least === "any-part") return marks.some(missesSomething) ? whole : 0;
  const isEnough =
    "periods" in least
      ? reaches(amountMissed(marks, day, "periods"), least.periods)
      : reaches(amountMissed(marks, day, "minutes"), least.minutes);
  return isEnough ? whole : 0;
}

function halfDays(share: number, { halfDay }: CountingRules): number {
  if (halfDay === undefined) return 2 * share;
  if (reaches(share, halfDay.twoFrom)) return 2 * whole;
  return reaches(share, halfDay.oneFrom) ? whole : 0;
}

/** Misses the whole day, or more than so many minutes. */
function isOccasion(mark: MarkCode, minutes: number, day: DayShape): boolean {
  const missed = amountMissed([mark], day, "minutes");
  return amountMissed([mark], day) >= whole || !reaches(-missed, -minutes);
}

/** Misses some time, be it an amount that nobody noted. */
function missesSomething(mark: MarkCode): boolean {
  const [amount = 1] = Object.values(missedBy(mark));
  return amount > 0;
}
