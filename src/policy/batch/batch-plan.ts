import { isRising } from "../compile/bounds.js";
import { leavesOf } from "../compile/leaves.js";
import type { CountNode, Leaf, Node, RuleProgram, RunNode, WindowPlan } from "../compile/program.js";
import type { Bound } from "../evaluate/bind.js";
import { isTimeless } from "./is-timeless.js";
import { timesOf, type Times } from "./judge-times.js";
import type { PeakGroups, PeakLeaf } from "./peak-groups.js";

/**
 * How a rule is decided for many students at once:
 *
 * - `last-day`: on the last school day, from totals of the year: rules that hold while true, and those that once true stay so; what is of
 *   the enrollment alone is so only where a student has one span;
 * - `peaks`: by the highest amount that any window or run reached, where that alone decides;
 * - `times`: by how often another rule was met, where that one counts in the year alone;
 * - `each`: student by student, where totals of the year do not rule it out.
 */
export type BatchPlan =
  | { readonly how: "last-day"; readonly ofEnrollment: boolean }
  | { readonly how: "peaks"; readonly leaves: readonly PeakLeaf[] }
  | { readonly how: "times"; readonly of: Times }
  | { readonly how: "each" };

/** Choose how to decide a rule. */
export function planOf(rule: RuleProgram, bound: Bound, groups: PeakGroups): BatchPlan {
  const leaves = leavesOf(rule.when);
  const { holds } = rule;
  const timeless = isTimeless(rule);
  if (holds === "while-true") {
    const total = timeless && leaves.every((leaf) => isTotal(leaf, bound) || isTotal(leaf, bound, "enrollment"));
    return total ? { how: "last-day", ofEnrollment: !leaves.every((leaf) => isTotal(leaf, bound)) } : { how: "each" };
  }
  if (!timeless || !rule.rising) return { how: "each" };
  const atOnce = rule.minimumMembership === 0;
  const counts = leaves.every((leaf) => leaf.kind === "count" && isTotal(leaf, bound) && !leaf.perMonth);
  const growing = leaves.every((leaf) => isConstant(leaf) || isGrowing(leaf, bound));
  const byTotal = holds === "once-reached" ? growing : counts && atOnce;
  if (byTotal) return { how: "last-day", ofEnrollment: false };
  const times = holds === "once-reached" && atOnce ? timesOf(rule.when, bound) : undefined;
  if (times !== undefined) return { how: "times", of: times };
  const peaks = atOnce ? anyOf(rule.when) : undefined;
  const one = holds === "once-reached" || peaks?.length === 1;
  if (!one || !peaks?.every((leaf) => hasTerms(leaf, bound))) return { how: "each" };
  return { how: "peaks", leaves: peaks.map((leaf) => groups.add(leaf)) };
}

/** Known from the totals of the year, or of an enrollment that is the year, the membership and facts. */
function isTotal(leaf: Leaf, bound: Bound, window: WindowPlan["unit"] = "school-year"): boolean {
  if (leaf.kind === "fact") return leaf.name !== "age";
  if (leaf.kind === "grades") return true;
  if (leaf.kind === "count") return bound.program.windows[leaf.window]!.unit === window;
  return (
    leaf.kind === "share" &&
    bound.program.windows[leaf.window]!.unit === window &&
    leaf.of !== "window-days" &&
    bound.tables[leaf.tally]!.everyDay !== undefined
  );
}

function isGrowing(leaf: Leaf, bound: Bound): boolean {
  return leaf.kind === "count" && isTotal(leaf, bound) && !leaf.perMonth && isRising(leaf.bounds);
}

function isConstant(leaf: Leaf): boolean {
  return leaf.kind === "fact" && leaf.name !== "age";
}

/** Every calendar knows the window. */
function hasTerms(leaf: CountNode | RunNode, { program, starts }: Bound): boolean {
  if (leaf.kind === "run") return true;
  return program.windows[leaf.window]!.term === undefined || !starts[leaf.window]!.includes(undefined);
}

/** The rising counts and runs of which any decides; undefined where the condition is of another form. */
function anyOf(node: Node): (CountNode | RunNode)[] | undefined {
  if (node.kind === "run") return [node];
  if (node.kind === "count") return node.perMonth ? undefined : [node];
  if (node.kind !== "any") return undefined;
  const parts = node.of.map(anyOf);
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}
