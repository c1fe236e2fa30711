import {
  recommend,
  weighInterventions,
  type NotRecommendedCode,
  type Recommendation,
  type RecommendOptions,
  type StatedCause,
} from "truancy-prevention/intervention";

/** The ids of what is recommended, in order. */
export function idsFor(options: RecommendOptions): string[] {
  return recommend(options).map(({ intervention }) => intervention.id);
}

/** The recommendation of one intervention. */
export function recommendationOf(id: string, options: RecommendOptions): Recommendation {
  const found = recommend(options).find(({ intervention }) => intervention.id === id);
  if (found === undefined) throw new Error(`${id} is not recommended`);
  return found;
}

/** The codes of an intervention's reasons. */
export function reasonsOf(id: string, options: RecommendOptions): string[] {
  return recommendationOf(id, options).reasons.map(({ code }) => code);
}

/** Why an intervention is left out; `undefined` where it is recommended. */
export function whyNot(id: string, options: RecommendOptions): NotRecommendedCode | undefined {
  return weighInterventions(options).leftOut.find(({ intervention }) => intervention.id === id)?.code;
}

/** A cause that the family confirmed. */
export function confirmed(cause: Pick<StatedCause, "family" | "rootCause" | "exclusion">): StatedCause {
  return { ...cause, saidBy: "family", confidence: "confirmed" };
}
