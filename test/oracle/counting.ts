import type { CountCondition, Filter, IsoDate, ShareCondition, Unit } from "../../src/index.js";
import { admitted } from "./counted-parts.js";
import { monthsFrom } from "./dates.js";
import { lengthOf } from "./day-length.js";
import type { MemberDay } from "./model.js";
import type { Rational } from "./rational.js";
import { divide, fromNumber, multiply, rational, sum, zero } from "./rational.js";
import { amountOfAny, wholeAbsenceIn } from "./unit-amounts.js";
import type { Verdict } from "./verdict.js";
import { no } from "./verdict.js";
import { memberDaysIn, schoolDaysOf } from "./windows.js";
import type { World } from "./world.js";
import { missedOn, yearDaysUpTo } from "./world.js";

/** What a counting leaf saw, and the days that made it up. */
export interface Counted {
  readonly observed: Rational;
  readonly dates: readonly IsoDate[];
}

/** What each of some days comes to in a unit, by what the filter lets through. */
export function amountsIn(
  world: World,
  units: Unit | readonly Unit[],
  filter: Filter,
  days: readonly MemberDay[],
): { date: IsoDate; amount: Rational }[] {
  return days.map((day) => {
    const parts = admitted(missedOn(world, day), filter);
    if (parts.length === 0) return { date: day.date, amount: zero };
    const length = lengthOf(day.calendar, day.day);
    return { date: day.date, amount: amountOfAny(units, parts, length, world.policy.counting) };
  });
}

/** The amount of time missed in a window. */
export function countCounted(world: World, condition: CountCondition, d: MemberDay): Counted | Verdict {
  const days = memberDaysIn(world, condition.within, d);
  if ("value" in days) return days;
  return total(amountsIn(world, condition.count, condition, days));
}

/** The time missed in a window as a share; false where there is nothing to be a share of. */
export function shareCounted(world: World, condition: ShareCondition, d: MemberDay): Counted | Verdict {
  const days = memberDaysIn(world, condition.within, d);
  if ("value" in days) return days;
  const { observed, dates } = total(amountsIn(world, condition.share, condition, days));
  const whole = wholeOf(world, condition, days, d);
  return whole.n === 0n ? no : { observed: divide(observed, whole), dates };
}

/** So many for each calendar month begun since the student's first member day of the year. */
export function paceThreshold(world: World, perMonth: number, d: MemberDay): Rational {
  const months = monthsFrom(yearDaysUpTo(world, d)[0]!.date, d.date) + 1;
  return multiply(fromNumber(perMonth), rational(BigInt(months)));
}

function total(amounts: readonly { date: IsoDate; amount: Rational }[]): Counted {
  return {
    observed: sum(amounts.map(({ amount }) => amount)),
    dates: amounts.filter(({ amount }) => amount.n > 0n).map(({ date }) => date),
  };
}

function wholeOf(world: World, condition: ShareCondition, days: readonly MemberDay[], d: MemberDay): Rational {
  if (typeof condition.of === "number") return fromNumber(condition.of);
  const { counting } = world.policy;
  const lengths =
    condition.of === "membership"
      ? days.map(({ calendar, day }) => lengthOf(calendar, day))
      : schoolDaysOf(world, condition.within, d).map((day) => lengthOf(d.calendar, day));
  return sum(lengths.map((length) => wholeAbsenceIn(condition.share, length, counting)));
}
