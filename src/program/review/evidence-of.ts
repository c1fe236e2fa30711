import type { Evidence } from "../review-types.js";
import type { NeedJudgement } from "./judge-need.js";

/** The records that bear on an element, each place once: whole and current ones first, else in the order of the program. */
export function evidenceOf(judgements: readonly NeedJudgement[]): Evidence[] {
  const byPlace = new Map<string, Evidence>();
  for (const { candidates } of judgements) {
    for (const { evidence } of candidates) {
      const key = evidence.path.join(".");
      const known = byPlace.get(key);
      if (known === undefined || (known.complete && !evidence.complete)) byPlace.set(key, evidence);
    }
  }
  return [...byPlace.values()].sort((a, b) => rank(a) - rank(b));
}

function rank({ complete, state }: Evidence): number {
  if (state === "current") return complete ? 0 : 1;
  return complete ? 2 : 3;
}
