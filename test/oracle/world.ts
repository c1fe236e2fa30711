import type { CountingRules, Determinations, Facts, IsoDate, Policy } from "../../src/index.js";
import { timeMissed } from "./counted-parts.js";
import type { MemberDay, OracleStudent, Part } from "./model.js";
import type { Verdict } from "./verdict.js";

/** All that a decision for one student looks at. */
export interface World {
  readonly policy: Policy;
  readonly student: OracleStudent;
  readonly asOf: IsoDate;
  readonly facts: Facts;
  readonly determinations: Determinations;
  /** The member days that a decision can see, by date. */
  readonly days: readonly MemberDay[];
  /** What stands recorded, by date. */
  readonly parts: ReadonlyMap<IsoDate, readonly Part[]>;
  /** Answers already found, so that rules about rules end in time. */
  readonly found: Map<string, Verdict>;
}

/** The day at which a rule is looked at: a member day, or undefined for `asOf` itself where there is no member day. */
export type Moment = MemberDay | undefined;

/** The time missed on a date, as the policy counts it. */
export function missedOn(world: World, { date }: MemberDay): Part[] {
  return timeMissed(world.parts.get(date) ?? [], world.policy.counting satisfies CountingRules);
}

/** The date of a moment. */
export const dateOf = (world: World, moment: Moment): IsoDate => moment?.date ?? world.asOf;

/** The member days up to a day, in any year. */
export function daysUpTo(world: World, d: MemberDay): MemberDay[] {
  return world.days.filter(({ date }) => date <= d.date);
}

/** The member days of the school year of a day, up to it. */
export function yearDaysUpTo(world: World, d: MemberDay): MemberDay[] {
  return daysUpTo(world, d).filter(({ calendar }) => calendar.schoolYear === d.calendar.schoolYear);
}

/** The school year's member days so far: those over which rules are looked at. */
export function yearDays(world: World): MemberDay[] {
  const last = world.days.at(-1);
  return last === undefined ? [] : yearDaysUpTo(world, last);
}
