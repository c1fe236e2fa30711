import type { CountingRules, DayShape } from "../../../attendance/index.js";
import type { Counted } from "../../implication/unit-order.js";
import type { Unit } from "../../types.js";

const minutesPerHour = 60;

/** What a date can come to in the units at most, whatever the calendar. */
export function mostOnAnyDate(counted: Counted): number {
  const longest: DayShape = { share: 1, minutes: 24 * minutesPerHour, periods: Number.POSITIVE_INFINITY };
  return mostOnDate(counted, longest, {});
}

/** What a school day can come to in the units at most. */
export function mostOnDate({ units, byDate }: Counted, day: DayShape, counting: CountingRules): number {
  const most = Math.max(0, ...units.map((unit) => mostOf(unit, day, counting)));
  return byDate ? Math.min(most, 1) : most;
}

function mostOf(unit: Unit, { share, minutes, periods }: DayShape, { halfDay }: CountingRules): number {
  if (unit === "day" || unit === "tardy") return 1;
  if (unit === "day-equivalent") return share;
  if (unit === "hour") return minutes / minutesPerHour;
  if (unit === "period") return periods;
  if (unit === "half-day") {
    if (halfDay === undefined) return 2 * share;
    return share >= halfDay.twoFrom ? 2 : Number(share >= halfDay.oneFrom);
  }
  if ("occasionOver" in unit) return mostOccasions(unit.occasionOver.minutes, minutes);
  const { dayMissing } = unit;
  if (dayMissing === "any-part") return 1;
  return Number("periods" in dayMissing ? dayMissing.periods <= periods : dayMissing.minutes <= minutes);
}

/** Marks of one date that each miss more than so many minutes: together they cannot exceed the day, and a whole day is always one. */
function mostOccasions(missed: number, minutes: number): number {
  return missed > 0 ? Math.max(1, Math.floor(minutes / missed)) : Number.POSITIVE_INFINITY;
}
