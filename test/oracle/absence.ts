import type { CountingRules } from "../../src/index.js";
import { missedShare } from "./day-length.js";
import type { DayLength, Part } from "./model.js";
import { wholeDay } from "./model.js";
import type { Rational } from "./rational.js";
import { compare, floor, fromNumber, multiply, one, rational, subtract, zero } from "./rational.js";

/** What some parts of one date miss, as a share of that day. */
function missedOf(parts: readonly Part[], length: DayLength): Rational {
  return rational(missedShare(parts, length), wholeDay);
}

/** The same as a share of a full day, rounded down to 336000ths: a half day missed entirely is 0.5. */
export function missedOfFullDay(parts: readonly Part[], length: DayLength): Rational {
  return rational(floor(multiply(rational(missedShare(parts, length)), length.share)), wholeDay);
}

/** Whether a date is a day absent: less than `presentShare` of it is left, or without that rule nothing is. */
export function isDayAbsent(parts: readonly Part[], length: DayLength, { presentShare }: CountingRules): boolean {
  const missed = missedOf(parts, length);
  if (presentShare === undefined) return compare(missed, one) >= 0;
  return compare(subtract(one, missed), fromNumber(presentShare)) < 0;
}

/** What a date adds to `daysAbsent`: 1 or 0 under `presentShare`, else the share missed of a full day. */
export function daysAbsentOn(parts: readonly Part[], length: DayLength, counting: CountingRules): Rational {
  if (counting.presentShare === undefined) return missedOfFullDay(parts, length);
  return isDayAbsent(parts, length, counting) ? one : zero;
}
