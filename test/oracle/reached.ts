import type { IsoDate, ReachedCondition, Rule } from "../../src/index.js";
import { comparisonIn, compares } from "./comparison.js";
import type { MemberDay } from "./model.js";
import type { Rational } from "./rational.js";
import { rational } from "./rational.js";
import { dailyValue, isCounted } from "./rules.js";
import type { Verdict } from "./verdict.js";
import { known, unknownFor } from "./verdict.js";
import { memberDaysIn } from "./windows.js";
import type { World } from "./world.js";
import { daysUpTo } from "./world.js";

/**
 * Whether another rule was reached so often in a window: read once with its unknown days as false, once as true.
 *
 * A rule is looked at anew in every school year, so a window that reaches into an earlier one sees the occurrences and the changes of that
 * year; but what was reached once stands until its year ends, and is not there in the next.
 */
export function reachedVerdict(
  world: World,
  condition: ReachedCondition,
  d: MemberDay,
): Verdict & { observed?: Rational } {
  const rule = world.policy.rules.find(({ id }) => id === condition.reached)!;
  const years = yearsLookedAt(world, rule, d);
  const window = memberDaysIn(world, condition.within ?? "school-year", d);
  if ("value" in window) return window.value === false ? window : unknownFor(...window.needs);
  const dates = window.map(({ date }) => date);
  const timesReading = (unknownAs: boolean): number =>
    years.flatMap((days) => datesReached(world, rule, days, unknownAs)).filter((date) => dates.includes(date)).length;
  const readings = [timesReading(false), timesReading(true)];
  const [least, most] = [Math.min(...readings), Math.max(...readings)];
  const comparison = comparisonIn(condition)!;
  const answers = wholeNumbers(least, most).map((times) => compares(rational(BigInt(times)), comparison));
  if (new Set(answers).size > 1) return unknownFor(...needsOf(world, rule, years, dates));
  const observed = least === most ? { observed: rational(BigInt(least)) } : {};
  return { ...known(answers[0]!), ...observed };
}

/** The member days up to `d` on which a rule can have been reached, one list a school year. */
function yearsLookedAt(world: World, rule: Rule, d: MemberDay): MemberDay[][] {
  const days = daysUpTo(world, d);
  const own = d.calendar.schoolYear;
  const labels = rule.holds === "once-reached" ? [own] : [...new Set(days.map(({ calendar }) => calendar.schoolYear))];
  return labels.map((label) => days.filter(({ calendar }) => calendar.schoolYear === label));
}

/** The days of one school year on which a rule was reached, its unknown days being read as given. */
function datesReached(world: World, rule: Rule, days: readonly MemberDay[], unknownAs: boolean): IsoDate[] {
  const isTrue = (day: MemberDay): boolean => dailyValue(world, rule, day).value ?? unknownAs;
  const dates = (chosen: readonly MemberDay[]): IsoDate[] => chosen.map(({ date }) => date);
  switch (rule.holds ?? "while-true") {
    case "each-time":
      return dates(days.filter((day) => isTrue(day) && isCounted(world, rule, day)));
    case "once-reached":
      return dates(days.filter(isTrue).slice(0, 1));
    case "while-true":
      return dates(days.filter((day, i) => isTrue(day) && (i === 0 || !isTrue(days[i - 1]!))));
  }
}

/** What keeps a rule unknown on the days that tell when it was reached in a window. */
function needsOf(world: World, rule: Rule, years: readonly MemberDay[][], dates: readonly IsoDate[]): string[] {
  return years.flatMap((days) => {
    const reached = days.findIndex((day) => dailyValue(world, rule, day).value === true);
    const tells = (day: MemberDay, i: number): boolean => {
      switch (rule.holds ?? "while-true") {
        case "each-time":
          return dates.includes(day.date) && isCounted(world, rule, day);
        case "once-reached":
          return reached < 0 || i < reached;
        case "while-true":
          return dates.includes(day.date) || (days[i + 1] !== undefined && dates.includes(days[i + 1]!.date));
      }
    };
    return days.filter(tells).flatMap((day) => dailyValue(world, rule, day).needs);
  });
}

function wholeNumbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
