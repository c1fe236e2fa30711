import { requireObject, requireObjects, requireText } from "../argument.js";
import { isGiven } from "../given.js";
import type { DisciplineIncident, RemedyUse } from "./types.js";

/**
 * What the record of an incident lacks to show what M.G.L. c.71, §37H¾(b) asks to document: remedies used in direct response, with dates and result,
 * before any exclusion; or one of the two exceptions with its reasons.
 *
 * @param incident the record
 * @returns what is missing, in words; an empty list where it is documented
 *
 * @example
 * ```ts
 * import { incidentLacks } from "truancy-prevention/program";
 *
 * const incident = { id: "i1", title: "Incident 1", owner: "dean", date: "2025-10-06", about: "behavior" } as const;
 * const remedy = { kind: "mediation", what: "two talks", startedOn: "2025-10-07", result: "an agreement that holds" } as const;
 * incidentLacks({ ...incident, remedies: [remedy], outcome: { kind: "not-excluded" } }); //=> []
 * incidentLacks({ ...incident, remedies: [], outcome: { kind: "suspended", date: "2025-10-06" } });
 * //=> ["no remedy was used in direct response, and no exception is documented"]
 * ```
 * @category 4 Environment
 */
export function incidentLacks(incident: DisciplineIncident): string[] {
  requireObject(incident, "incident");
  requireText(incident.date, "incident", "date");
  requireObject(incident.outcome, "incident", "outcome");
  requireObjects(incident.remedies, "incident", "remedies");
  const { about, remedies, exception, outcome } = incident;
  const isExcluded = outcome.kind !== "not-excluded";
  const lacks: string[] = [];
  if (isExcluded && about === "absence")
    lacks.push("absence was answered with exclusion, which takes away more school");
  if (isExcluded && outcome.date === undefined) lacks.push("it does not say when the exclusion began");
  if (isGiven(exception)) {
    requireObject(exception, "incident", "exception");
    if (!/\S/u.test(exception.documentation)) lacks.push("the reasons for the exception are not written down");
    return lacks;
  }
  if (remedies.length === 0) {
    lacks.push("no remedy was used in direct response, and no exception is documented");
    return lacks;
  }
  const flaws = remedies.flatMap((remedy) => remedyLacks(remedy, incident));
  return [...lacks, ...new Set(flaws), ...order(incident)];
}

function remedyLacks({ what, startedOn, endedOn, result }: RemedyUse, { date }: DisciplineIncident): string[] {
  const lacks: string[] = [];
  if (!/\S/u.test(what)) lacks.push("it does not say what was done as a remedy");
  if (startedOn < date) lacks.push("a remedy began before the incident, so it is no response to it");
  if (endedOn !== undefined && endedOn < startedOn) lacks.push("a remedy ended before it began");
  if (result === undefined || !/\S/u.test(result)) lacks.push("the result of a remedy is not written down");
  return lacks;
}

/** Remedies come before exclusion. */
function order({ remedies, outcome }: DisciplineIncident): string[] {
  const { date } = outcome;
  if (outcome.kind === "not-excluded" || date === undefined) return [];
  return remedies.some(({ startedOn }) => startedOn < date)
    ? []
    : ["the exclusion began before any remedy had been tried"];
}
