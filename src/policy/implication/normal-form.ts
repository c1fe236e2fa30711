import { isLeaf, type Leaf } from "../condition/parts.js";
import type { Condition } from "../types.js";

/** A condition without parts, or its denial. */
export interface Literal {
  readonly leaf: Leaf;
  readonly denied: boolean;
}

/** A condition in which only conditions without parts are denied. */
export type Form = Literal | { readonly kind: "all" | "any"; readonly of: readonly Form[] };

/** Bring denials down to the leaves; with three truth values that changes nothing. */
export function normalForm(condition: Condition, denied = false): Form {
  if (isLeaf(condition)) return { leaf: condition, denied };
  if ("not" in condition) return normalForm(condition.not, !denied);
  const of = "all" in condition ? condition.all : condition.any;
  return { kind: "all" in condition === denied ? "any" : "all", of: of.map((part) => normalForm(part, denied)) };
}
