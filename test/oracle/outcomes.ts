import type { IsoDate, Result, Rule } from "../../src/index.js";
import { dailyValue, isCounted } from "./rules.js";
import type { Verdict } from "./verdict.js";
import type { Moment, World } from "./world.js";
import { dateOf, yearDays } from "./world.js";

/** What a rule came to, before duties. */
export interface Standing {
  readonly result: Result;
  readonly reachedOn?: IsoDate;
  readonly occurrences: readonly IsoDate[];
  /** What keeps it unknown on any of the days that could have reached it. */
  readonly needs: readonly string[];
  /** What keeps it unknown on the first of them. */
  readonly firstNeeds: readonly string[];
}

interface DatedVerdict extends Verdict {
  readonly date: IsoDate;
}

const notMet: Standing = { result: "not-met", occurrences: [], needs: [], firstNeeds: [] };

/** What a rule came to as of the last member day. */
export function standingOf(world: World, rule: Rule): Standing {
  switch (rule.holds ?? "while-true") {
    case "once-reached":
      return firstOf(valuesOf(world, rule), false);
    case "each-time":
      return firstOf(valuesOf(world, rule, true), true);
    case "while-true":
      return lastOf(valuesOf(world, rule));
  }
}

/** What a rule comes to on every day of the year so far (`counted`: on those that it counts); on `asOf` if there is none. */
export function valuesOf(world: World, rule: Rule, counted = false): DatedVerdict[] {
  const days = yearDays(world);
  const moments: Moment[] = days.length === 0 && !counted ? [undefined] : days;
  return moments
    .filter((d) => !counted || (d !== undefined && isCounted(world, rule, d)))
    .map((d) => ({ date: dateOf(world, d), ...dailyValue(world, rule, d) }));
}

function firstOf(values: readonly DatedVerdict[], eachTime: boolean): Standing {
  const reached = values.filter(({ value }) => value === true).map(({ date }) => date);
  if (reached.length > 0) {
    return { ...notMet, result: "met", reachedOn: reached[0]!, occurrences: eachTime ? reached : [] };
  }
  const unknown = values.filter(({ value }) => value === undefined);
  if (unknown.length === 0) return notMet;
  const needs = { needs: unique(unknown), firstNeeds: unique(unknown.slice(0, 1)) };
  return { ...notMet, result: "undetermined", reachedOn: unknown[0]!.date, ...needs };
}

function lastOf(values: readonly DatedVerdict[]): Standing {
  const last = values.at(-1)!;
  if (last.value === false) return notMet;
  const asTrue = ({ value }: DatedVerdict): boolean => (last.value === true ? value === true : value !== false);
  const before = values.map(asTrue).lastIndexOf(false);
  const stretch = values.slice(before + 1);
  const reachedOn = stretch[0]!.date;
  if (last.value === true) return { ...notMet, result: "met", reachedOn };
  return { ...notMet, result: "undetermined", reachedOn, needs: unique([last]), firstNeeds: unique([last]) };
}

function unique(verdicts: readonly Verdict[]): string[] {
  return [...new Set(verdicts.flatMap(({ needs }) => needs))].sort();
}
