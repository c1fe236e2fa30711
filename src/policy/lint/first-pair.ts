import type { Path } from "../condition/parts.js";
import type { Literal } from "../implication/normal-form.js";
import type { LintContext } from "./context.js";
import { bySubject, subjectOf } from "./subject.js";

/** A condition without parts, or its denial, and where it stands. */
export interface PlacedLiteral extends Literal {
  readonly path: Path;
}

/** The later of the first two of a list that are as a claim has them; undefined where none are, or where the budget is spent. */
export function firstPair(
  literals: readonly PlacedLiteral[],
  { budget, counting }: LintContext,
  claim: (a: Literal, b: Literal, counting: LintContext["counting"]) => boolean,
): PlacedLiteral | undefined {
  for (const group of bySubject(literals, ({ leaf }) => [subjectOf(leaf)]).values()) {
    const different = [...new Map(group.map((own) => [JSON.stringify([own.leaf, own.denied]), own])).values()];
    for (const [end, second] of different.entries()) {
      for (const first of different.slice(0, end)) {
        if (budget.left-- <= 0) return undefined;
        if (claim(first, second, counting)) return second;
      }
    }
  }
  return undefined;
}
