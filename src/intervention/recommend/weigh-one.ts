import type { Intervention } from "../catalogue/types.js";
import { causesAnswered, weightOf, type Claim } from "./causes.js";
import { languageFit, type LanguageFit } from "./language-fit.js";
import { isLastResort } from "./last-resort.js";
import { changesSchoolAlone } from "./parties.js";
import type { Situation } from "./situation.js";
import { standingOf, type GradedEvidence } from "./standing-of.js";
import { triedStanding, type TriedStanding } from "./tried.js";
import type { EvidenceStanding } from "./types.js";

/** An intervention with all that its place depends on. */
export interface Weighed {
  readonly intervention: Intervention;
  readonly isLastResort: boolean;
  readonly tiersBelow: number;
  readonly actsOnCausingSchool: boolean;
  readonly answered: readonly Claim[];
  readonly evidence: GradedEvidence;
  readonly tried: TriedStanding;
  readonly language: LanguageFit;
}

const evidenceRanks: Readonly<Record<EvidenceStanding, number>> = {
  tested: 0,
  compared: 1,
  mixed: 2,
  untested: 3,
  against: 4,
  harmful: 5,
};

/** Weighs an intervention in a situation. */
export function weighOne(intervention: Intervention, situation: Situation): Weighed {
  return {
    intervention,
    isLastResort: isLastResort(intervention),
    tiersBelow: situation.tier - Math.max(...intervention.tiers.filter((tier) => tier <= situation.tier)),
    actsOnCausingSchool: situation.isSchoolCaused && changesSchoolAlone(intervention),
    answered: causesAnswered(intervention, situation.causes),
    evidence: standingOf(intervention, situation.grade),
    tried: triedStanding(situation.triedById.get(intervention.id) ?? []),
    language: languageFit(intervention, situation.languages),
  };
}

/** Which of two comes first: negative for the first. Zero leaves them in the catalogue's order. */
export function compareWeighed(a: Weighed, b: Weighed): number {
  const ofA = placeOf(a);
  const ofB = placeOf(b);
  const at = ofA.findIndex((part, index) => part !== ofB[index]);
  return at === -1 ? 0 : ofA[at]! - ofB[at]!;
}

/** What the place hangs on, weightiest first; less is better. */
function placeOf(weighed: Weighed): number[] {
  return [
    Number(weighed.isLastResort),
    weighed.tried === "worse" ? 2 : weighed.tried === "no-change" ? 1 : 0,
    Number(evidenceRanks[weighed.evidence.standing] >= evidenceRanks.against && weighed.tried !== "helped"),
    Number(!weighed.actsOnCausingSchool),
    weighed.tiersBelow,
    -weightOf(weighed.answered),
    weighed.tried === "helped" ? 0 : weighed.tried === "unknown" ? 2 : 1,
    evidenceRanks[weighed.evidence.standing],
    weighed.language.rank,
  ];
}
