import type { Condition } from "../types.js";
import type { Leaf } from "./leaf.js";

/** A condition in which only conditions without parts are denied. */
export type Form =
  | { readonly kind: "all" | "any"; readonly of: readonly Form[] }
  | { readonly kind: "leaf"; readonly leaf: Leaf; readonly denied: boolean };

/** Bring denials down to the leaves; with three truth values that changes nothing. */
export function normalForm(condition: Condition, denied = false): Form {
  if ("not" in condition) return normalForm(condition.not, !denied);
  if ("all" in condition) return parts(denied ? "any" : "all", condition.all, denied);
  if ("any" in condition) return parts(denied ? "all" : "any", condition.any, denied);
  return { kind: "leaf", leaf: condition, denied };
}

function parts(kind: "all" | "any", of: readonly Condition[], denied: boolean): Form {
  return { kind, of: of.map((part) => normalForm(part, denied)) };
}
