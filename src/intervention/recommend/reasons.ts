import type { Situation } from "./situation.js";
import type { RecommendationReason, RecommendationReasonCode } from "./types.js";
import type { Weighed } from "./weigh-one.js";
import { reasonText } from "./words.js";

/** Why an intervention has its place, in the order in which it is weighed. */
export function reasonsFor(weighed: Weighed, situation: Situation): RecommendationReason[] {
  return [...codesOf(weighed, situation)].map((code) => ({ code, text: reasonText(code, weighed) }));
}

function* codesOf(weighed: Weighed, situation: Situation): Iterable<RecommendationReasonCode> {
  if (weighed.isLastResort) yield "last-resort";
  yield weighed.tiersBelow === 0 ? "tier-fits" : "tier-below";
  if (weighed.actsOnCausingSchool) yield "acts-on-school";
  if (weighed.answered.length > 0) yield "answers-cause";
  else if (situation.causes.length > 0) yield "other-cause";
  yield weighed.evidence.code;
  const { tried } = weighed;
  if (tried === "helped") yield "helped-before";
  if (tried === "no-change") yield "failed-before";
  if (tried === "worse") yield "made-worse-before";
  if (tried === "unknown") yield "result-unknown";
  if (tried === "not-carried-out") yield "not-carried-out";
  if (weighed.language.code !== undefined) yield weighed.language.code;
}
