import type { CountingRules, Unit } from "../../src/index.js";
import { isDayAbsent, missedOfFullDay } from "./absence.js";
import { minutesMissed, missedShare, periodsMissed } from "./day-length.js";
import type { DayLength, Part } from "./model.js";
import { wholeDay } from "./model.js";
import type { Rational } from "./rational.js";
import { compare, divide, fromNumber, multiply, one, rational, zero } from "./rational.js";

/** What the admitted parts of one date come to in a unit. */
export function amountOn(unit: Unit, parts: readonly Part[], length: DayLength, counting: CountingRules): Rational {
  if (typeof unit === "object") {
    if ("occasionOver" in unit) return occasions(parts, length, fromNumber(unit.occasionOver.minutes));
    return once(missesAtLeast(unit.dayMissing, parts, length));
  }
  switch (unit) {
    case "day":
      return once(isDayAbsent(parts, length, counting));
    case "day-equivalent":
      return missedOfFullDay(parts, length);
    case "half-day":
      return halfDays(missedOfFullDay(parts, length), counting);
    case "hour":
      return divide(minutesMissed(parts, length), rational(60n));
    case "period":
      return periodsMissed(parts, length);
    case "tardy":
      return once(parts.some(({ kind }) => kind === "tardy"));
  }
}

/** What several units together come to on one date: 1 if any of them counts it. */
export function amountOfAny(
  units: Unit | readonly Unit[],
  parts: readonly Part[],
  length: DayLength,
  counting: CountingRules,
): Rational {
  if (!isList(units)) return amountOn(units, parts, length, counting);
  return once(units.some((unit) => amountOn(unit, parts, length, counting).n > 0n));
}

/** What a whole absence on a date comes to in a unit: 1 where dates or marks are counted, else the day's own length. */
export function wholeAbsenceIn(unit: Unit, length: DayLength, counting: CountingRules): Rational {
  if (!isSumOfTime(unit)) return one;
  const whole: Part = {
    kind: "absent",
    excusal: "unknown",
    amount: { share: wholeDay },
    reason: undefined,
    instructed: false,
  };
  return amountOn(unit, [whole], length, counting);
}

/** Whether a unit sums time missed, and does not count dates or marks. */
export function isSumOfTime(unit: Unit): boolean {
  return unit === "day-equivalent" || unit === "half-day" || unit === "hour" || unit === "period";
}

function occasions(parts: readonly Part[], length: DayLength, minutes: Rational): Rational {
  const isOccasion = (part: Part): boolean =>
    missedShare([part], length) >= wholeDay || compare(minutesMissed([part], length), minutes) > 0;
  return rational(BigInt(parts.filter(isOccasion).length));
}

function missesAtLeast(
  least: "any-part" | { readonly periods: number } | { readonly minutes: number },
  parts: readonly Part[],
  length: DayLength,
): boolean {
  if (least === "any-part") return parts.some(missesSomething);
  return "periods" in least
    ? compare(periodsMissed(parts, length), fromNumber(least.periods)) >= 0
    : compare(minutesMissed(parts, length), fromNumber(least.minutes)) >= 0;
}

function missesSomething({ amount }: Part): boolean {
  if ("unknown" in amount) return true;
  if ("share" in amount) return amount.share > 0n;
  return ("minutes" in amount ? amount.minutes : amount.periods).n > 0n;
}

function halfDays(days: Rational, { halfDay }: CountingRules): Rational {
  if (halfDay === undefined) return multiply(rational(2n), days);
  if (compare(days, fromNumber(halfDay.twoFrom)) >= 0) return rational(2n);
  return once(compare(days, fromNumber(halfDay.oneFrom)) >= 0);
}

const once = (counts: boolean): Rational => (counts ? one : zero);

const isList = (units: Unit | readonly Unit[]): units is readonly Unit[] => Array.isArray(units);
