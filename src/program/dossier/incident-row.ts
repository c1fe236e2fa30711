import { incidentLacks } from "../incident-lacks.js";
import type { DisciplineIncident } from "../types.js";
import type { Cell } from "./blocks.js";

const kept = "kept in the school’s records";

/** An incident as it can be sent: whether it is documented, and by which remedies. Its day, its course and its outcome can tell on a student. */
export function incidentRow(incident: DisciplineIncident): Cell[] {
  const { title, owner, remedies, exception } = incident;
  const kinds = [...new Set(remedies.map(({ kind }) => kind))];
  const answer = [
    ...(kinds.length > 0 ? [`Remedies: ${kinds.join("; ")}`] : []),
    ...(exception === undefined ? [] : [`Exception: ${exception.kind}`]),
  ];
  const isWhole = incidentLacks(incident).length === 0;
  return [[title], [owner], [kept], [...answer, `Documented: ${isWhole ? "yes" : "not yet"}`], [kept]];
}
