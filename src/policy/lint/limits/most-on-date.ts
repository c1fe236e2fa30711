import type { CountingRules, DayShape } from "../../../attendance/index.js";
import type { Counted } from "../../implication/unit-order.js";
import type { Unit } from "../../types.js";

const minutesPerHour = 60;
const longestDay: DayShape = { share: 1, minutes: 24 * minutesPerHour, periods: Number.POSITIVE_INFINITY };

/** What a date can come to in the units at most, whatever the calendar. */
export function mostOnAnyDate(counted: Counted): number {
  return mostOnDate(counted, longestDay, {});
}

/** What a school day can come to in the units at most. */
export function mostOnDate({ units, byDate }: Counted, day: DayShape, counting: CountingRules): number {
  const most = Math.max(0, ...units.map((unit) => mostOf(unit, day, counting)));
  return byDate ? Math.min(most, 1) : most;
}

function mostOf(unit: Unit, day: DayShape, { halfDay }: CountingRules): number {
  switch (unit) {
    case "day":
    case "tardy":
      return 1;
    case "day-equivalent":
      return day.share;
    case "half-day":
      if (halfDay === undefined) return 2 * day.share;
      return day.share >= halfDay.twoFrom ? 2 : day.share >= halfDay.oneFrom ? 1 : 0;
    case "hour":
      return day.minutes / minutesPerHour;
    case "period":
      return day.periods;
    default:
      return "occasionOver" in unit
        ? mostOccasions(unit.occasionOver.minutes, day)
        : canMiss(unit.dayMissing, day)
          ? 1
          : 0;
  }
}

/** Marks of one date that each miss more than so many minutes: together they cannot exceed the day, and a whole day is always one. */
function mostOccasions(minutes: number, day: DayShape): number {
  return minutes > 0 ? Math.max(1, Math.floor(day.minutes / minutes)) : Number.POSITIVE_INFINITY;
}

function canMiss(least: Extract<Unit, { dayMissing: unknown }>["dayMissing"], day: DayShape): boolean {
  if (least === "any-part") return true;
  return "periods" in least ? least.periods <= day.periods : least.minutes <= day.minutes;
}
