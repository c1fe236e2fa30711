import { TruancyError } from "../../errors.js";
import { causeFamilies, rootCauses } from "../../framework/index.js";
import { isRecord } from "../../given.js";
import type { Intervention } from "./types.js";

type Path = readonly (string | number)[];

const kinds: readonly unknown[] = ["support", "legal", "exclusion"];
const verdicts: readonly unknown[] = ["helped", "mixed", "no-effect", "harmed"];

/** Throws for what a catalogue lacks so that it can be weighed; `interventionSchema` checks all of it. */
export function checkInterventions(catalogue: readonly Intervention[]): void {
  require(Array.isArray(catalogue), [], "a list");
  const ids = new Set<string>();
  catalogue.forEach((intervention, index) => {
    require(isRecord(intervention), [index], "an intervention");
    checkOne(intervention, [index]);
    require(!ids.has(intervention.id), [index, "id"], "an id once");
    ids.add(intervention.id);
  });
}

function checkOne(intervention: Intervention, path: Path): void {
  const { id, title, kind, tiers, causes, actsOn, grades, evidence, offeredIn } = intervention;
  require(isText(id), [...path, "id"], "text");
  require(isText(title), [...path, "title"], "text");
  require(kinds.includes(kind), [...path, "kind"], "a kind");
  const hasTiers = Array.isArray(tiers) && tiers.length > 0 && tiers.every((tier) => [1, 2, 3].includes(tier));
  require(hasTiers, [...path, "tiers"], "tiers 1, 2 or 3");
  require(Array.isArray(actsOn), [...path, "actsOn"], "a list");
  require(offeredIn === undefined || areTexts(offeredIn), [...path, "offeredIn"], "a list of tags");
  checkCauses(causes?.families, causeFamilies, [...path, "causes", "families"]);
  checkCauses(causes?.rootCauses, rootCauses, [...path, "causes", "rootCauses"]);
  checkFindings(grades?.workedIn, [...path, "grades", "workedIn"]);
  checkFindings(grades?.failedIn, [...path, "grades", "failedIn"]);
  const { level, studies } = isRecord(evidence) ? evidence : ({} as Partial<typeof evidence>);
  require(isText(level), [...path, "evidence", "level"], "a level");
  const haveVerdicts = Array.isArray(studies) && studies.every((study) => verdicts.includes(study?.verdict));
  require(haveVerdicts, [...path, "evidence", "studies"], "a list of studies, each with its verdict");
}

function checkCauses(ids: readonly string[] | undefined, known: readonly { readonly id: string }[], path: Path): void {
  require(Array.isArray(ids), path, "a list");
  ids!.forEach((id, index) => {
    if (!known.some((cause) => cause.id === id)) throw new TruancyError("unknown-cause", ["catalogue", ...path, index]);
  });
}

function checkFindings(findings: Intervention["grades"]["workedIn"] | undefined, path: Path): void {
  require(Array.isArray(findings), path, "a list");
  findings!.forEach((finding, index) =>
    require(areTexts(finding?.grades), [...path, index, "grades"], "a list of grades"),
  );
}

function areTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every(isText);
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}

function require(holds: boolean, path: Path, expected: string): void {
  if (!holds) throw new TruancyError("invalid-interventions", ["catalogue", ...path], expected);
}
