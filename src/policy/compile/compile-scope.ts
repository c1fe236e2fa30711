import { field, number, type Place } from "../../place.js";
import { compileBounds } from "./bounds.js";
import { compileGrades } from "./compile-condition.js";
import type { FactNode, Node } from "./program.js";

/** A condition together with the grades and ages that its rule is for. */
export function compileScope(appliesTo: Place, when: Node): Node {
  const { source } = when;
  const parts = [when];
  const [grades, ages] = [field(appliesTo, "grades"), field(appliesTo, "ages")];
  const on = compileAgeOn(field(appliesTo, "ageOn", "day"));
  if (ages.value !== undefined) {
    parts.unshift({ kind: "fact", name: "age", bounds: compileBounds(ages), equals: undefined, on, source });
  }
  if (grades.value !== undefined) parts.unshift({ kind: "grades", grades: compileGrades(grades), source });
  return parts.length > 1 ? { kind: "all", of: parts, source } : when;
}

function compileAgeOn(place: Place): FactNode["on"] {
  if (place.value === "day") return undefined;
  return { month: number(field(place, "month"), 1, 12), day: number(field(place, "day"), 1, 31) };
}
