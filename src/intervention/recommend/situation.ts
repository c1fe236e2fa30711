import { normalizeGrade } from "../../attendance/internal.js";
import { languageAndScript } from "../../messages/internal.js";
import type { TierLevel } from "../../policy/index.js";
import { interventions } from "../catalogue/interventions.js";
import type { Intervention } from "../catalogue/types.js";
import { isSchoolCaused, surest, type Claim } from "./causes.js";
import { keptOut } from "./kept-out.js";
import { isLastResortOpen } from "./last-resort.js";
import type { RecommendOptions, TriedSupport } from "./types.js";

/** Everything that interventions are weighed by, made ready once. */
export interface Situation {
  readonly tier: TierLevel;
  readonly causes: readonly Claim[];
  readonly isSchoolCaused: boolean;
  /** A grade as a CEDS code; absent where it is none that a study could name. */
  readonly grade: string | undefined;
  readonly languages: ReadonlySet<string>;
  readonly triedById: ReadonlyMap<string, readonly TriedSupport[]>;
  readonly isLastResortOpen: boolean;
}

/** What there is to choose from. */
export function catalogueOf({ catalogue = interventions }: RecommendOptions): readonly Intervention[] {
  return catalogue;
}

/** Makes checked options ready. */
export function situationOf(options: RecommendOptions): Situation {
  const { decision, tried = [], languages = [] } = options;
  const fromDecision = keptOut(decision);
  const causes = surest([...(options.causes ?? []), ...(fromDecision === undefined ? [] : [fromDecision])]);
  return {
    tier: decision.tier,
    causes,
    isSchoolCaused: isSchoolCaused(causes),
    grade: knownGrade(options.gradeLevel),
    languages: new Set(languages.map((tag) => languageAndScript(tag) ?? "")),
    triedById: byIntervention(tried),
    isLastResortOpen: isLastResortOpen(decision, tried, catalogueOf(options)),
  };
}

function knownGrade(gradeLevel: string | undefined): string | undefined {
  const grade = normalizeGrade(gradeLevel ?? "");
  return /^(?:PK|KG|0[1-9]|1[0-3])$/u.test(grade) ? grade : undefined;
}

function byIntervention(tried: readonly TriedSupport[]): Map<string, TriedSupport[]> {
  const byId = new Map<string, TriedSupport[]>();
  for (const record of tried) {
    const records = byId.get(record.interventionId);
    if (records === undefined) byId.set(record.interventionId, [record]);
    else records.push(record);
  }
  return byId;
}
