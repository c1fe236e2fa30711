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
import { yearDaysUpTo } from "./world.js";

/** Whether another rule was reached so often: read once with its unknown days as false, once as true. */
export function reachedVerdict(
  world: World,
  condition: ReachedCondition,
  d: MemberDay,
): Verdict & { observed?: Rational } {
  const rule = world.policy.rules.find(({ id }) => id === condition.reached)!;
  const days = yearDaysUpTo(world, d);
  const window = memberDaysIn(world, condition.within ?? "school-year", d);
  if ("value" in window) return window.value === false ? window : unknownFor(...window.needs);
  const dates = window.map(({ date }) => date);
  const timesReading = (unknownAs: boolean): number =>
    datesReached(world, rule, days, unknownAs).filter((date) => dates.includes(date)).length;
  const readings = [timesReading(false), timesReading(true)];
  const [least, most] = [Math.min(...readings), Math.max(...readings)];
  const comparison = comparisonIn(condition)!;
  const answers = wholeNumbers(least, most).map((times) => compares(rational(BigInt(times)), comparison));
  if (new Set(answers).size > 1) return unknownFor(...needsOf(world, rule, days));
  const observed = least === most ? { observed: rational(BigInt(least)) } : {};
  return { ...known(answers[0]!), ...observed };
}

/** The days on which a rule was reached, its unknown days being read as given. */
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

/** What keeps a rule unknown on some of the days. */
function needsOf(world: World, rule: Rule, days: readonly MemberDay[]): string[] {
  return days
    .filter((day) => rule.holds !== "each-time" || isCounted(world, rule, day))
    .flatMap((day) => dailyValue(world, rule, day).needs);
}

function wholeNumbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
