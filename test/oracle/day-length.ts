import type { SchoolCalendar, SchoolDay } from "../../src/index.js";
import type { DayLength, Part } from "./model.js";
import { wholeDay } from "./model.js";
import type { Rational } from "./rational.js";
import { compare, divide, floor, fromNumber, multiply, one, rational, sum } from "./rational.js";

const lengths = new WeakMap<SchoolDay, DayLength>();

/** The length of a school day: `minutes ?? share × minutesPerDay`, `periods ?? periodsPerDay`. */
export function lengthOf(calendar: SchoolCalendar, day: SchoolDay): DayLength {
  const found = lengths.get(day);
  if (found !== undefined) return found;
  const share = day.share === undefined ? one : fromNumber(day.share);
  const length = {
    share,
    minutes: day.minutes === undefined ? multiply(share, fromNumber(calendar.minutesPerDay)) : fromNumber(day.minutes),
    periods: fromNumber(day.periods ?? calendar.periodsPerDay),
  };
  lengths.set(day, length);
  return length;
}

/** What some parts of one date miss, by the unit in which they were given. */
export function given(parts: readonly Part[]): { shares: bigint; minutes: Rational; periods: Rational } {
  return {
    shares: parts.reduce((total, { amount }) => total + ("share" in amount ? amount.share : 0n), 0n),
    minutes: sum(parts.map(({ amount }) => ("minutes" in amount ? amount.minutes : rational(0n)))),
    periods: sum(parts.map(({ amount }) => ("periods" in amount ? amount.periods : rational(0n)))),
  };
}

/** What some parts of one date miss together, in 336000ths of the day. */
export function missedShare(parts: readonly Part[], length: DayLength): bigint {
  const { shares, minutes, periods } = given(parts);
  return shares + shareOf(minutes, length.minutes) + shareOf(periods, length.periods);
}

/** Minutes missed, at most those of the day: each way of giving is converted, and rounded down to 336000ths of a minute, by itself. */
export function minutesMissed(parts: readonly Part[], length: DayLength): Rational {
  const { shares, minutes, periods } = given(parts);
  const total = sum([
    roundDown(multiply(rational(shares, wholeDay), length.minutes)),
    roundDown(minutes),
    roundDown(multiply(divide(periods, length.periods), length.minutes)),
  ]);
  return atMost(total, length.minutes);
}

/** Periods missed, in the same way. */
export function periodsMissed(parts: readonly Part[], length: DayLength): Rational {
  const { shares, minutes, periods } = given(parts);
  const total = sum([
    roundDown(multiply(rational(shares, wholeDay), length.periods)),
    roundDown(periods),
    roundDown(multiply(divide(minutes, length.minutes), length.periods)),
  ]);
  return atMost(total, length.periods);
}

/** A sum of minutes (or periods) as 336000ths of a day that has `length` of them: in whole 840ths, or the whole day. */
function shareOf(amount: Rational, length: Rational): bigint {
  if (compare(amount, length) >= 0) return wholeDay;
  return floor(divide(multiply(rational(840n), amount), length)) * 400n;
}

const atMost = (amount: Rational, most: Rational): Rational => (compare(amount, most) > 0 ? most : amount);

function roundDown(amount: Rational): Rational {
  return rational(floor(multiply(amount, rational(wholeDay))), wholeDay);
}
