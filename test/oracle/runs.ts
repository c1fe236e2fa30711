import type { ConsecutiveCondition, IsoDate } from "../../src/index.js";
import { isDayAbsent } from "./absence.js";
import { admitted } from "./counted-parts.js";
import { lengthOf, missedShare } from "./day-length.js";
import type { MemberDay } from "./model.js";
import { wholeDay } from "./model.js";
import type { Rational } from "./rational.js";
import { sum } from "./rational.js";
import { amountOn, isSumOfTime } from "./unit-amounts.js";
import type { World } from "./world.js";
import { missedOn, yearDaysUpTo } from "./world.js";

/** The length of the run that ends on a day, and the days that make it up. */
export function runEndingOn(
  world: World,
  condition: ConsecutiveCondition,
  d: MemberDay,
): { length: Rational; dates: IsoDate[] } {
  const counted: { date: IsoDate; amount: Rational }[] = [];
  const backwards = yearDaysUpTo(world, d).reverse();
  for (const day of backwards) {
    const amount = runAmount(world, condition, day);
    if (amount.n === 0n) {
      if (bridges(world, condition, day)) continue;
      break;
    }
    const wasLast = day === d;
    counted.unshift({ date: day.date, amount });
    if (!wasLast && !continues(world, condition, day)) break;
  }
  return { length: sum(counted.map(({ amount }) => amount)), dates: counted.map(({ date }) => date) };
}

function runAmount(world: World, condition: ConsecutiveCondition, day: MemberDay): Rational {
  const parts = admitted(missedOn(world, day), condition);
  return amountOn(condition.consecutive, parts, lengthOf(day.calendar, day.day), world.policy.counting);
}

/** Whether a counted day lets a run go on through it: dates and marks always do, time only when the whole day is missed. */
function continues(world: World, condition: ConsecutiveCondition, day: MemberDay): boolean {
  if (!isSumOfTime(condition.consecutive)) return true;
  const parts = admitted(missedOn(world, day), condition);
  return missedShare(parts, lengthOf(day.calendar, day.day)) >= wholeDay;
}

function bridges(world: World, condition: ConsecutiveCondition, day: MemberDay): boolean {
  if (condition.across?.includes("excused") !== true) return false;
  const excused = missedOn(world, day).filter(({ excusal }) => excusal === "excused");
  return isDayAbsent(excused, lengthOf(day.calendar, day.day), world.policy.counting);
}
