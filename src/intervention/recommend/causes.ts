import { compareTexts } from "../../compare-texts.js";
import type { CauseFamilyId, RootCauseId } from "../../framework/index.js";
import type { Intervention } from "../catalogue/types.js";
import type { CauseConfidence, StatedCause } from "./types.js";

/** A cause by id, of either way to sort them; their ids differ. */
export type CauseId = CauseFamilyId | RootCauseId | "exclusion";

/** One cause, sorted in one way, as somebody stated it. */
export interface Claim extends Pick<StatedCause, "saidBy" | "confidence"> {
  readonly cause: CauseId;
}

const weights: Readonly<Record<CauseConfidence, number>> = { suspected: 1, likely: 2, confirmed: 3 };

/** Causes of which the school, not the family, has to take care. */
const ofTheSchool: ReadonlySet<CauseId> = /* @__PURE__ */ new Set<CauseId>(["exclusion", "school-climate"]);
/** Causes that lie elsewhere. Aversion and disengagement are how a school's climate keeps a student away, so they are not among them. */
const beyondTheSchool: ReadonlySet<CauseId> = /* @__PURE__ */ new Set<CauseId>([
  "personal",
  "academic",
  "family",
  "barriers",
  "misconceptions",
]);

/** Each cause once, with the word that is surest, in an order of its own, whatever the order in which they were stated. */
export function surest(causes: readonly StatedCause[]): Claim[] {
  const best = new Map<CauseId, Claim>();
  for (const claim of causes.flatMap(claimsOf).sort(bySureness)) {
    if (!best.has(claim.cause)) best.set(claim.cause, claim);
  }
  return [...best.values()];
}

/** More than a suspicion. */
export function isSure({ confidence }: Claim): boolean {
  return confidence !== "suspected";
}

/** The stated causes that an intervention answers. */
export function causesAnswered(intervention: Intervention, causes: readonly Claim[]): Claim[] {
  return causes.filter(({ cause }) => answers(intervention, cause));
}

/** How much the causes that an intervention answers weigh together. */
export function weightOf(answered: readonly Claim[]): number {
  return answered.reduce((sum, { confidence }) => sum + weights[confidence], 0);
}

/** Whether the school itself keeps the student away, as far as that is more than a suspicion. */
export function isSchoolCaused(causes: readonly Claim[]): boolean {
  return causes.some((claim) => isSure(claim) && ofTheSchool.has(claim.cause));
}

/** Whether an intervention answers a cause beyond the school that is more than a suspicion. */
export function answersBeyondSchool(intervention: Intervention, causes: readonly Claim[]): boolean {
  return causesAnswered(intervention, causes).some((claim) => isSure(claim) && beyondTheSchool.has(claim.cause));
}

function claimsOf({ family, rootCause, exclusion, saidBy, confidence }: StatedCause): Claim[] {
  const causes: readonly (CauseId | undefined)[] = [family, rootCause, exclusion && "exclusion"];
  return causes.filter((cause) => cause !== undefined).map((cause) => ({ cause, saidBy, confidence }));
}

function answers({ causes }: Intervention, cause: CauseId): boolean {
  if (cause === "exclusion") return causes.exclusion === true;
  return causes.families.some((family) => family === cause) || causes.rootCauses.some((root) => root === cause);
}

function bySureness(a: Claim, b: Claim): number {
  return (
    weights[b.confidence] - weights[a.confidence] || compareTexts(a.cause, b.cause) || compareTexts(a.saidBy, b.saidBy)
  );
}
