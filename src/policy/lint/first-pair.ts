import type { Budget } from "../implication/implies.js";
import type { Leaf } from "../implication/leaf.js";
import type { Path } from "./context.js";
import { bySubject, subjectOf } from "./subject.js";

/** A condition without parts, or its denial, and where it stands. */
export interface PlacedLiteral {
  readonly leaf: Leaf;
  readonly denied: boolean;
  readonly path: Path;
}

/** The later of the first two of a list that are as a claim has them; undefined where none are, or where the budget is spent. */
export function firstPair(
  literals: readonly PlacedLiteral[],
  budget: Budget,
  claim: (a: PlacedLiteral, b: PlacedLiteral) => boolean,
): PlacedLiteral | undefined {
  for (const group of bySubject(literals, ({ leaf }) => [subjectOf(leaf)]).values()) {
    const different = [...new Map(group.map((own) => [JSON.stringify([own.leaf, own.denied]), own])).values()];
    for (let second = 1; second < different.length; second++) {
      for (let first = 0; first < second; first++) {
        if (budget.left-- <= 0) return undefined;
        if (claim(different[first]!, different[second]!)) return different[second];
      }
    }
  }
  return undefined;
}
