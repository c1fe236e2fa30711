import type { CountingRules, Excusal } from "../../attendance/index.js";
import { whole } from "../../attendance/internal.js";
import type { Filter, Unit } from "../types.js";
import type { Tally } from "./program.js";

const minutesPerHour = 60;

/** The excusals, as the whole absences of each stand after a register's patterns in every table. */
export const gravestFirst: readonly Excusal[] = ["unexcused", "unknown", "excused"];

/** A unit, or several whose dates count together, under a filter. */
export function tallyOf(
  unit: Unit | readonly Unit[],
  { excusal, kinds, exceptReasons }: Filter,
  { unknownCountsAs = "unknown" }: CountingRules,
): Tally {
  const countsAbsences = (kinds ?? ["absent"]).includes("absent") && unit !== "tardy";
  return {
    unit,
    size: unit === "hour" ? whole * minutesPerHour : whole,
    byDate: countsDates(unit),
    excusal,
    kinds,
    exceptReasons,
    admits: gravestFirst.filter(
      (one) => countsAbsences && (excusal?.includes(one === "unknown" ? unknownCountsAs : one) ?? true),
    ),
  };
}

/** Whether every date counts once or not at all, rather than by amounts or by marks. */
function countsDates(unit: Unit | readonly Unit[]): boolean {
  if (typeof unit === "string") return unit === "day" || unit === "tardy";
  return !("occasionOver" in unit);
}
