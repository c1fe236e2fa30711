import { civilDate, epochDay, parseDay } from "../../calendar/internal.js";
import { lies } from "../compile/bounds.js";
import type { FactNode } from "../compile/program.js";
import { truth, unknown, type Truth } from "../compile/truth.js";
import type { Facts } from "../types.js";

/** Whether a fact is as a condition asks; unknown where it is missing or of another type. */
export function factTruth({ name, bounds, equals }: FactNode, facts: Facts, day: number): Truth {
  const value = factOf(facts, name);
  if (bounds === undefined) return typeof value === typeof equals ? truth(value === equals) : unknown;
  const number = typeof value !== "number" && name === "age" ? ageOn(facts, day) : value;
  return typeof number === "number" ? truth(lies(bounds, number, 1)) : unknown;
}

/** A fact by name, its own and not one that every object has. */
export function factOf(facts: Facts, name: string): number | string | boolean | undefined {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}

/** The age in whole years on a day, from the birth date. */
function ageOn(facts: Facts, day: number): number | undefined {
  const birthDate = factOf(facts, "birthDate");
  const born = typeof birthDate === "string" ? parseDay(birthDate) : undefined;
  if (born === undefined || born > day) return undefined;
  const birth = civilDate(born);
  const { year } = civilDate(day);
  return year - birth.year - (day < epochDay(year, birth.month, birth.day) ? 1 : 0);
}

/** A day of the year, as 1 September, in the school year (July to June) that holds a day. */
export function dayOfYear({ month, day }: { readonly month: number; readonly day: number }, yearStart: number): number {
  const start = civilDate(yearStart);
  return epochDay(start.year - (start.month < 7 ? 1 : 0) + (month < 7 ? 1 : 0), month, day);
}
