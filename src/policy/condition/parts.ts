import type { AllCondition, AnyCondition, Condition, NotCondition, Unit, Window } from "../types.js";

/** A condition without parts. */
export type Leaf = Exclude<Condition, AllCondition | AnyCondition | NotCondition>;

/** The names by which conditions compare with numbers of their own. */
export const comparisonNames = ["atLeast", "moreThan", "atMost", "lessThan", "between", "atLeastPerMonth"] as const;

/** Where something stands in a policy. */
export type Path = readonly (string | number)[];

/** A condition and where it stands. */
export interface Placed {
  readonly condition: Condition;
  readonly path: Path;
}

/** Whether a condition has no parts. */
export function isLeaf(condition: Condition): condition is Leaf {
  return !("all" in condition || "any" in condition || "not" in condition);
}

/** The parts of a condition, each with where it stands. */
export function partsOf({ condition, path }: Placed): Placed[] {
  if ("not" in condition) return [{ condition: condition.not, path: [...path, "not"] }];
  if ("all" in condition) return listed(condition.all, [...path, "all"]);
  return "any" in condition ? listed(condition.any, [...path, "any"]) : [];
}

function listed(parts: readonly Condition[], path: Path): Placed[] {
  return parts.map((condition, index) => ({ condition, path: [...path, index] }));
}

/** A condition and all that is in it, in the order of the text, each with where it stands. */
export function conditionsIn(placed: Placed): Placed[] {
  return [placed, ...partsOf(placed).flatMap(conditionsIn)];
}

/** What a condition counts, in which unit or units; undefined for one that counts no time missed. */
export function unitOf(leaf: Leaf): Unit | readonly Unit[] | undefined {
  if ("count" in leaf) return leaf.count;
  if ("share" in leaf) return leaf.share;
  return "consecutive" in leaf ? leaf.consecutive : undefined;
}

/** The window that a condition looks at: the school year where it names none, which a run never leaves. */
export function windowOf(leaf: Leaf): Window {
  return ("within" in leaf && leaf.within) || "school-year";
}

/** By which name a condition compares; undefined for grades, and for a fact that must be equal to something. */
export function comparisonName(leaf: Leaf): (typeof comparisonNames)[number] | undefined {
  return comparisonNames.find((name) => Object.hasOwn(leaf, name));
}
