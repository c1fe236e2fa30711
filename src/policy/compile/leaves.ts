import type { Node } from "./program.js";

/** A node without parts. */
export type Leaf = Extract<Node, { readonly kind: "count" | "share" | "run" | "reached" | "fact" | "grades" }>;

/** The leaves of a condition, in the order of the text. */
export function leavesOf(node: Node): Leaf[] {
  if (node.kind === "all" || node.kind === "any" || node.kind === "not") return node.of.flatMap(leavesOf);
  return [node];
}
