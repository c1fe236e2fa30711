import type { LintContext } from "../context.js";
import { textsOf } from "../texts.js";
import type { PolicyFinding } from "../types.js";
import { hasWord, tellsExclusion } from "../../../messages/internal.js";

const alternativeWords = ["alternative", "restorative", "mediation", "in-school", "instead"];

/** A local policy that names no other answer than suspension: a warning where it suspends, else a note. */
export function* findMissingAlternatives({ policy, isLocal }: LintContext): Iterable<PolicyFinding> {
  const texts = textsOf(policy);
  if (!isLocal || texts.some((text) => hasWord(text, alternativeWords))) return;
  yield {
    code: "no-alternative-to-suspension",
    severity: texts.some(tellsExclusion) ? "warning" : "note",
    path: ["tiers"],
    message: "no support and no duty is an alternative to suspension and expulsion",
    fix: "Name alternatives among the supports of tiers 2 and 3, such as restorative talks or mediation.",
  };
}
