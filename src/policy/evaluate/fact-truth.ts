import { civilDate, epochDay, parseDay } from "../../calendar/internal.js";
import { lies } from "../compile/bounds.js";
import type { FactNode, RuleProgram } from "../compile/program.js";
import { truth, unknown, yes, type Truth } from "../compile/truth.js";
import type { Facts } from "../types.js";

/** Whether a fact is as a condition asks; unknown where it is missing or of another type. */
export function factTruth(node: FactNode, facts: Facts, day: number): Truth {
  if (node.bounds !== undefined) {
    const value = node.name === "age" ? ageOn(facts, day) : factOf(facts, node.name);
    return typeof value === "number" ? truth(lies(node.bounds, value, 1)) : unknown;
  }
  const value = factOf(facts, node.name);
  return typeof value === typeof node.equals ? truth(value === node.equals) : unknown;
}

/** A fact by name, its own and not one that every object has. */
export function factOf(facts: Facts, name: string): number | string | boolean | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

/** Whether the age is as a rule asks, on a day of the school year that begins with `yearStart`. */
export function ageTruth({ ages, rule }: RuleProgram, facts: Facts, day: number, yearStart: number): Truth {
  if (ages === undefined) return yes;
  const { ageOn: on = "day" } = rule.appliesTo ?? {};
  const age = ageOn(facts, on === "day" ? day : dayOfYear(on, yearStart));
  return age === undefined ? unknown : truth(lies(ages, age, 1));
}

/** The age in whole years on a day, from the fact `age`, else from `birthDate`. */
function ageOn(facts: Facts, day: number): number | undefined {
  const age = factOf(facts, "age");
  if (typeof age === "number") return age;
  const birthDate = factOf(facts, "birthDate");
  const born = typeof birthDate === "string" ? parseDay(birthDate) : undefined;
  if (born === undefined || born > day) return undefined;
  const [birth, now] = [civilDate(born), civilDate(day)];
  const before = now.month < birth.month || (now.month === birth.month && now.day < birth.day);
  return now.year - birth.year - (before ? 1 : 0);
}

/** A day of the year, as 1 September, in the school year (July to June) that holds a day. */
function dayOfYear({ month, day }: { readonly month: number; readonly day: number }, yearStart: number): number {
  const start = civilDate(yearStart);
  const firstYear = start.month >= 7 ? start.year : start.year - 1;
  return epochDay(month >= 7 ? firstYear : firstYear + 1, month, 1) + day - 1;
}
