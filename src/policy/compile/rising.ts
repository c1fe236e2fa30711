import { isRising } from "./bounds.js";
import { isCompound } from "./leaves.js";
import type { Leaf, Node } from "./program.js";
import type { Work } from "./work.js";

/** Whether a condition comes true only on a marked day, or where a year, a roll or a grade begins. */
export function risesOnMarks(node: Node, work: Work): boolean {
  if (isCompound(node)) return node.kind !== "not" && node.of.every((part) => risesOnMarks(part, work));
  return leafRisesOnMarks(node, work);
}

function leafRisesOnMarks(leaf: Leaf, { rule, windows }: Work): boolean {
  if (leaf.kind === "grades") return true;
  if (leaf.kind === "fact") return leaf.name !== "age";
  if (!isRising(leaf.bounds)) return false;
  if (leaf.kind === "reached") return rule(leaf.rule).rising || rule(leaf.rule).holds === "each-time";
  if (leaf.kind !== "share" || typeof leaf.of === "number") return true;
  return windows[leaf.window]!.last === undefined;
}
