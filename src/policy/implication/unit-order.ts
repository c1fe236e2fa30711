import type { CountingRules } from "../../attendance/index.js";
import type { Unit } from "../types.js";
import { same, type Ratio } from "./interval.js";

/** Units, and whether they count each date once or not at all. */
export interface Counted {
  readonly units: readonly Unit[];
  readonly byDate: boolean;
}

const amounts: readonly Unit[] = ["day-equivalent", "half-day", "hour", "period"];

/** What a condition counts. Of several units a date counts once, whichever of them it is. */
export function countedIn(unit: Unit | readonly Unit[]): Counted {
  if (isList(unit)) return { units: unit, byDate: true };
  return { units: [unit], byDate: !amounts.includes(unit) && !isOccasion(unit) };
}

function isList(unit: Unit | readonly Unit[]): unit is readonly Unit[] {
  return Array.isArray(unit);
}

/** Whether a unit is a mark that misses more than so much, so that a date can hold several. */
export function isOccasion(unit: Unit | undefined): unit is Extract<Unit, { occasionOver: unknown }> {
  return typeof unit === "object" && "occasionOver" in unit;
}

/** Whether only whole numbers are ever counted. */
export function countsWhole({ units: [unit], byDate }: Counted, { halfDay }: CountingRules): boolean {
  return byDate || isOccasion(unit) || (unit === "half-day" && halfDay !== undefined);
}

/** Whether a run goes on through every day that is counted, be it only partly missed. */
export function carriesOn({ units, byDate }: Counted): boolean {
  return byDate || units.every(isOccasion);
}

/**
 * What the second counts of any date's marks at least, for each that the first counts of them; undefined where nothing is known for sure.
 * It stays true when the second sees more marks of the date.
 */
export function atLeastFor(from: Counted, to: Counted, counting: CountingRules): Ratio | undefined {
  const [a, b] = [from.units[0]!, to.units[0]!];
  if (to.byDate) {
    const everyDate = from.units.every((unit) => to.units.some((other) => countsToo(unit, other, counting)));
    if (!everyDate) return undefined;
    if (from.byDate || a === "day-equivalent") return same;
    return a === "half-day" ? { n: 1, d: 2 } : undefined;
  }
  if (from.byDate) return undefined;
  if (a === b || missesNoLess(a, b)) return same;
  if (counting.halfDay !== undefined) return undefined;
  if (a === "day-equivalent" && b === "half-day") return { n: 2, d: 1 };
  return a === "half-day" && b === "day-equivalent" ? { n: 1, d: 2 } : undefined;
}

/** Whether the second unit counts something of every date of which the first counts something. */
function countsToo(unit: Unit, other: Unit, counting: CountingRules): boolean {
  if (unit === other || missesNoLess(unit, other)) return true;
  const isAnyPart = typeof other === "object" && "dayMissing" in other && other.dayMissing === "any-part";
  return isAnyPart && missesSomething(unit, counting);
}

/** Whether both units ask for the same kind of time missed in one go or in one day, and the first for no less of it. */
function missesNoLess(unit: Unit, other: Unit): boolean {
  const [asked, otherAsked] = [leastMissed(unit), leastMissed(other)];
  return asked !== undefined && asked.of === otherAsked?.of && asked.least >= otherAsked.least;
}

/** What a date or a mark has to miss to be counted; undefined for a unit that names no number. */
function leastMissed(unit: Unit): { readonly of: string; readonly least: number } | undefined {
  if (typeof unit === "string") return undefined;
  if ("occasionOver" in unit) return { of: "occasion", least: unit.occasionOver.minutes };
  const { dayMissing } = unit;
  if (dayMissing === "any-part") return undefined;
  return "periods" in dayMissing
    ? { of: "periods", least: dayMissing.periods }
    : { of: "minutes", least: dayMissing.minutes };
}

/** Whether a date of which the unit counts something has some part missed. */
function missesSomething(unit: Unit, { halfDay, presentShare = 1 }: CountingRules): boolean {
  if (unit === "tardy") return false;
  if (unit === "day") return presentShare <= 1;
  if (unit === "half-day") return halfDay === undefined || Math.min(halfDay.oneFrom, halfDay.twoFrom) > 0;
  const least = leastMissed(unit);
  return least === undefined || (isOccasion(unit) ? least.least >= 0 : least.least > 0);
}
