import { isRecord } from "../../given.js";
import { items, number, onlyField, word, type Place } from "../../place.js";
import type { Unit } from "../types.js";

const measuredIn: Readonly<Record<string, readonly string[]>> = {
  occasionOver: ["minutes"],
  dayMissing: ["periods", "minutes"],
};

/** What a condition counts: a unit or several. */
export function compileUnits(place: Place): Unit | readonly Unit[] {
  return Array.isArray(place.value) ? items(place, 1).map(compileUnit) : compileUnit(place);
}

/** One unit. */
export function compileUnit(place: Place): Unit {
  if (!isRecord(place.value)) return word(place, ["day", "day-equivalent", "half-day", "hour", "period", "tardy"]);
  const [name, least] = onlyField(place, Object.keys(measuredIn));
  if (name === "dayMissing" && least.value === "any-part") return { dayMissing: "any-part" };
  const [measure, amount] = onlyField(least, measuredIn[name]!);
  return { [name]: { [measure]: number(amount) } } as unknown as Unit;
}
