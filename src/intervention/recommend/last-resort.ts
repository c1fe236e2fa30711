import { tellsCourt } from "../../messages/internal.js";
import type { Decision } from "../../policy/index.js";
import type { Intervention } from "../catalogue/types.js";
import { legible } from "./legible.js";
import { isFailure } from "./tried.js";
import type { TriedSupport } from "./types.js";

/** Names under which a court goes without the word. */
const courtNames =
  /\b(?:chins|child(?:ren)? (?:requiring assistance|in need of services)|magistrate|probation|summons|tribunal)\b/giu;

/** Whether an intervention turns to police or court, by its kind or by its English name. */
export function isLastResort({ kind, title }: Intervention): boolean {
  return kind === "legal" || tellsCourt(legible(title).replace(courtNames, "court"));
}

/**
 * Whether police or court may come into question at all: the student is in tier 3, nothing is under way, and two different supports, one of them
 * of tier 3 and the other of tier 2 or 3, were begun and on a later day ended, by the decision's date and without success, which is written down.
 */
export function isLastResortOpen(
  decision: Decision,
  tried: readonly TriedSupport[],
  catalogue: readonly Intervention[],
): boolean {
  if (decision.tier !== 3 || tried.some(({ result }) => result === "ongoing")) return false;
  const ids = new Set(
    tried.filter((record) => isDocumented(record, decision.asOf)).map((record) => record.interventionId),
  );
  const failed = catalogue.filter((intervention) => ids.has(intervention.id) && !isLastResort(intervention));
  const reached = failed.filter(({ tiers }) => tiers.includes(2) || tiers.includes(3));
  return reached.length > 1 && reached.some(({ tiers }) => tiers.includes(3));
}

function isDocumented({ result, startedOn, endedOn }: TriedSupport, asOf: string): boolean {
  return (
    isFailure(result) && startedOn !== undefined && endedOn !== undefined && startedOn < endedOn && endedOn <= asOf
  );
}
