import type { Applicability, FactCondition, IsoDate } from "../../src/index.js";
import { comparisonIn, compares } from "./comparison.js";
import { ageOn as ageInYears, isDate } from "./dates.js";
import { fromNumber } from "./rational.js";
import { firstDayOf } from "./serving-calendar.js";
import type { Verdict } from "./verdict.js";
import { known, unknownFor } from "./verdict.js";
import type { Moment, World } from "./world.js";
import { dateOf } from "./world.js";

/** Whether a fact stands in a comparison; unknown where it is missing or of another type. */
export function factVerdict(world: World, condition: FactCondition, d: Moment): Verdict {
  const { fact } = condition;
  if ("equals" in condition) {
    const given = ownFact(world, fact);
    return typeof given === typeof condition.equals ? known(given === condition.equals) : unknownFor(fact);
  }
  const value = fact === "age" ? ageAt(world, d, "day") : ownFact(world, fact);
  return typeof value === "number" ? known(compares(fromNumber(value), comparisonIn(condition)!)) : unknownFor(fact);
}

/** Whether the age is one of these; unknown without an age. */
export function ageVerdict(world: World, { ages, ageOn }: Applicability, d: Moment): Verdict {
  const age = ageAt(world, d, ageOn ?? "day");
  return typeof age === "number" ? known(compares(fromNumber(age), ages!)) : unknownFor("age");
}

/** The fact `age` if it is a number, else whole years since the fact `birthDate`. */
function ageAt(world: World, d: Moment, ageOn: NonNullable<Applicability["ageOn"]>): number | undefined {
  const age = ownFact(world, "age");
  if (typeof age === "number") return age;
  const birthDate = ownFact(world, "birthDate");
  if (!isDate(birthDate)) return undefined;
  return ageInYears(birthDate, ageOn === "day" ? dateOf(world, d) : dayOfSchoolYear(world, d, ageOn));
}

/** A month and day of the school year, which runs from July to June around the calendar's first day. */
function dayOfSchoolYear(world: World, d: Moment, { month, day }: { month: number; day: number }): IsoDate {
  const within = d === undefined ? world.asOf : firstDayOf(d.calendar);
  const firstYear = Number(within.slice(0, 4)) - (Number(within.slice(5, 7)) >= 7 ? 0 : 1);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${month >= 7 ? firstYear : firstYear + 1}-${two(month)}-${two(day)}`;
}

function ownFact({ facts }: World, name: string): unknown {
  return Object.hasOwn(facts, name) ? facts[name] : undefined;
}
