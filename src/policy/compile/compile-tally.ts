import type { CountingRules, Excusal } from "../../attendance/index.js";
import { whole } from "../../attendance/internal.js";
import type { Filter, Unit } from "../types.js";
import type { Tally } from "./program.js";

const minutesPerHour = 60;
const amounts = new Set<Unit>(["day-equivalent", "half-day", "hour", "period"]);
const gravestFirst: readonly Excusal[] = ["unexcused", "unknown", "excused"];

/** A unit, or several whose dates count together, under a filter. */
export function tallyOf(
  unit: Unit | readonly Unit[],
  filter: Filter,
  { unknownCountsAs = "unknown" }: CountingRules,
): Tally {
  const units: readonly Unit[] = isList(unit) ? unit : [unit];
  const { excusal, kinds, exceptReasons } = filter;
  const byDate = isList(unit) || !(amounts.has(unit) || isOccasion(unit));
  const countsAbsences = (kinds === undefined || kinds.includes("absent")) && units.some((one) => one !== "tardy");
  return {
    units,
    size: unit === "hour" ? whole * minutesPerHour : whole,
    byDate,
    admits: countsAbsences
      ? gravestFirst.filter(
          (one) => excusal === undefined || excusal.includes(one === "unknown" ? unknownCountsAs : one),
        )
      : [],
    ...(excusal && { excusal }),
    ...(kinds && { kinds }),
    ...(exceptReasons && { exceptReasons }),
  };
}

function isOccasion(unit: Unit): boolean {
  return typeof unit === "object" && "occasionOver" in unit;
}

function isList(unit: Unit | readonly Unit[]): unit is readonly Unit[] {
  return Array.isArray(unit);
}

/** A text that tallies share when they count the same. */
export function tallyKey({ units, byDate, excusal, kinds, exceptReasons }: Tally): string {
  return JSON.stringify([units, byDate, sorted(excusal), sorted(kinds), sorted(exceptReasons)]);
}

function sorted(list: readonly string[] | undefined): readonly string[] | 0 {
  return list === undefined ? 0 : [...new Set(list)].sort();
}
