import type { Excusal, Kind } from "../../attendance/index.js";
import { whole } from "../../attendance/internal.js";
import { field, words, type Place } from "../../place.js";
import type { Unit } from "../types.js";
import { numberIn, type Work } from "./work.js";

const minutesPerHour = 60;

/** The excusals, as the whole absences of each stand after a register's patterns in every table. */
export const gravestFirst: readonly Excusal[] = ["unexcused", "unknown", "excused"];
const everyKind: readonly Kind[] = ["present", "absent", "tardy", "early-departure"];

/** A unit, or several whose dates count together, under a filter, by number. */
export function compileTally(unit: Unit | readonly Unit[], filter: Place, work: Work): number {
  const { unknownCountsAs = "unknown" } = work.counting;
  const excusal = words(field(filter, "excusal", gravestFirst), gravestFirst);
  const kinds = words(field(filter, "kinds", everyKind), everyKind);
  const countsAbsences = kinds.includes("absent") && unit !== "tardy";
  const tally = {
    unit,
    size: unit === "hour" ? whole * minutesPerHour : whole,
    byDate: countsDates(unit),
    excusal,
    kinds,
    exceptReasons: words(field(filter, "exceptReasons", [])),
    admits: gravestFirst.filter((one) => countsAbsences && excusal.includes(one === "unknown" ? unknownCountsAs : one)),
  };
  return numberIn(work.tallies, tally, work);
}

/** Whether every date counts once or not at all, rather than by amounts or by marks. */
function countsDates(unit: Unit | readonly Unit[]): boolean {
  if (typeof unit === "string") return unit === "day" || unit === "tardy";
  return !("occasionOver" in unit);
}
