import type { CompoundNode, CounterNode, Node } from "./program.js";

/** A node without parts. */
export type Leaf = Exclude<Node, CompoundNode>;

/** Whether a condition is put together of others. */
export function isCompound(node: Node): node is CompoundNode {
  return node.kind === "all" || node.kind === "any" || node.kind === "not";
}

/** Whether a condition counts time missed. */
export function isCounter(node: Node): node is CounterNode {
  return node.kind === "count" || node.kind === "share" || node.kind === "run";
}

/** The leaves of a condition, in the order of the text. */
export function leavesOf(node: Node): Leaf[] {
  return isCompound(node) ? node.of.flatMap(leavesOf) : [node];
}

/** Whether a part of a condition is turned into its opposite. */
export function hasNot(node: Node): boolean {
  return node.kind === "not" || (isCompound(node) && node.of.some(hasNot));
}
