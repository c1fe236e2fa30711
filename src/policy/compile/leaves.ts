import type { CompoundNode, Leaf, Node } from "./program.js";

/** Whether a condition is put together of others. */
export function isCompound(node: Node): node is CompoundNode {
  return node.kind === "all" || node.kind === "any" || node.kind === "not";
}

/** The leaves of a condition, in the order of the text. */
export function leavesOf(node: Node): Leaf[] {
  return isCompound(node) ? node.of.flatMap(leavesOf) : [node];
}
