import type { CountingRules } from "../../attendance/index.js";
import type { Unit } from "../types.js";
import { same, type Ratio } from "./interval.js";

/** Units, and whether they count each date once or not at all. */
export interface Counted {
  readonly units: readonly Unit[];
  readonly byDate: boolean;
}

const amounts = new Set<Unit>(["day-equivalent", "half-day", "hour", "period"]);

/** What a condition counts. Of several units a date counts once, whichever of them it is. */
export function countedIn(unit: Unit | readonly Unit[]): Counted {
  if (isList(unit)) return { units: unit, byDate: true };
  return { units: [unit], byDate: !amounts.has(unit) && !isOccasion(unit) };
}

function isList(unit: Unit | readonly Unit[]): unit is readonly Unit[] {
  return Array.isArray(unit);
}

function isOccasion(unit: Unit): unit is Extract<Unit, { occasionOver: unknown }> {
  return typeof unit === "object" && "occasionOver" in unit;
}

/** Whether only whole numbers are ever counted. */
export function countsWhole({ units, byDate }: Counted, { halfDay }: CountingRules): boolean {
  const [unit] = units;
  return byDate || (unit !== undefined && (isOccasion(unit) || (unit === "half-day" && halfDay !== undefined)));
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
  if (to.byDate) return datesFor(from, to, counting);
  const [a, b] = [from.units[0]!, to.units[0]!];
  if (from.byDate) return undefined;
  if (a === b) return same;
  if (isOccasion(a) && isOccasion(b)) return a.occasionOver.minutes >= b.occasionOver.minutes ? same : undefined;
  if (counting.halfDay !== undefined) return undefined;
  if (a === "day-equivalent" && b === "half-day") return { n: 2, d: 1 };
  return a === "half-day" && b === "day-equivalent" ? { n: 1, d: 2 } : undefined;
}

function datesFor(from: Counted, to: Counted, counting: CountingRules): Ratio | undefined {
  const everyDate = from.units.every((unit) => to.units.some((other) => countsToo(unit, other, counting)));
  if (!everyDate) return undefined;
  if (from.byDate) return same;
  const [unit] = from.units;
  if (unit === "day-equivalent") return same;
  return unit === "half-day" ? { n: 1, d: 2 } : undefined;
}

/** Whether the second unit counts something of every date of which the first counts something. */
function countsToo(unit: Unit, other: Unit, { halfDay, presentShare }: CountingRules): boolean {
  if (unit === other) return true;
  if (isOccasion(unit) && isOccasion(other)) return unit.occasionOver.minutes >= other.occasionOver.minutes;
  const least = leastMissed(unit);
  const otherLeast = leastMissed(other);
  if (otherLeast === "any-part") return missesSomething(unit, { halfDay, presentShare });
  if (typeof least !== "object" || typeof otherLeast !== "object") return false;
  if ("periods" in least) return "periods" in otherLeast && least.periods >= otherLeast.periods;
  return "minutes" in otherLeast && least.minutes >= otherLeast.minutes;
}

function leastMissed(unit: Unit) {
  return typeof unit === "object" && "dayMissing" in unit ? unit.dayMissing : undefined;
}

/** Whether a date of which the unit counts something has some part missed. */
function missesSomething(
  unit: Unit,
  { halfDay, presentShare }: { readonly halfDay: CountingRules["halfDay"]; readonly presentShare: number | undefined },
): boolean {
  if (unit === "tardy") return false;
  if (unit === "day") return presentShare === undefined || presentShare <= 1;
  if (unit === "half-day") return halfDay === undefined || Math.min(halfDay.oneFrom, halfDay.twoFrom) > 0;
  if (typeof unit === "string") return true;
  if (isOccasion(unit)) return unit.occasionOver.minutes >= 0;
  const least = unit.dayMissing;
  if (least === "any-part") return true;
  return ("periods" in least ? least.periods : least.minutes) > 0;
}
