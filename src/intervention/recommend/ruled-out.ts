import { tellsExclusion } from "../../messages/internal.js";
import type { Intervention } from "../catalogue/types.js";
import { answersBeyondSchool, causesAnswered, isSure } from "./causes.js";
import { isLastResort } from "./last-resort.js";
import { legible } from "./legible.js";
import { changesSchoolAlone } from "./parties.js";
import type { Situation } from "./situation.js";
import { triedStanding } from "./tried.js";
import type { NotRecommendedCode } from "./types.js";

/** Why an intervention is not to be recommended in a situation; `undefined` where nothing speaks against it. */
export function ruledOut(intervention: Intervention, situation: Situation): NotRecommendedCode | undefined {
  if (isExclusion(intervention)) return "exclusion";
  if (triedStanding(situation.triedById.get(intervention.id) ?? []) === "ongoing") return "under-way";
  if (intervention.tiers.every((tier) => tier > situation.tier)) return "tier-above";
  if (situation.isSchoolCaused && !isForSchool(intervention, situation)) return "school-caused";
  if (isLastResort(intervention) && !situation.isLastResortOpen) return "not-yet";
  return isForOtherCause(intervention, situation) ? "other-cause" : undefined;
}

/** It sends the student away, by its kind or by its English name. */
function isExclusion({ kind, title }: Intervention): boolean {
  return kind === "exclusion" || tellsExclusion(legible(title).replace(/\boss\b/giu, "suspension"));
}

/** Where the school keeps a student away: what changes the school, or answers another cause that is also sure. Never police or court. */
function isForSchool(intervention: Intervention, { causes }: Situation): boolean {
  if (isLastResort(intervention)) return false;
  return changesSchoolAlone(intervention) || answersBeyondSchool(intervention, causes);
}

/** A guess leaves nothing out; a cause that is surer leaves out what answers none. */
function isForOtherCause(intervention: Intervention, { causes }: Situation): boolean {
  return causes.some(isSure) && causesAnswered(intervention, causes).length === 0;
}
