import type { CountingRules, Excusal } from "../../attendance/index.js";
import type { Condition, Filter, Policy, Rule, Unit, Window } from "../types.js";
import type { Bounds } from "./bounds.js";

/** A unit under a filter: what one pass over a student's days adds up. Conditions that count the same share one. */
export interface Tally extends Filter {
  readonly units: readonly Unit[];
  /** How many 336000ths make one of the unit: an hour is counted in 336000ths of a minute. */
  readonly size: number;
  /** Every date counts once or not at all. */
  readonly byDate: boolean;
  /** The excusals that a whole absence can have and be admitted, the gravest first. */
  readonly admits: readonly Excusal[];
}

/** A condition ready to be evaluated: numbers for names, fractions for decimals. */
export type Node =
  | { readonly kind: "all"; readonly of: readonly Node[]; readonly source: Condition }
  | { readonly kind: "any"; readonly of: readonly Node[]; readonly source: Condition }
  | { readonly kind: "not"; readonly of: readonly [Node]; readonly source: Condition }
  | CountNode
  | ShareNode
  | RunNode
  | ReachedNode
  | FactNode
  | { readonly kind: "grades"; readonly grades: ReadonlySet<string>; readonly source: Condition };

export interface CountNode {
  readonly kind: "count";
  readonly tally: number;
  readonly window: number;
  readonly bounds: Bounds;
  /** The threshold is this many for each month begun. */
  readonly perMonth: boolean;
  readonly source: Condition;
}

export interface ShareNode {
  readonly kind: "share";
  readonly tally: number;
  readonly window: number;
  readonly of: "membership" | "window-days" | number;
  readonly bounds: Bounds;
  readonly source: Condition;
}

export interface RunNode {
  readonly kind: "run";
  readonly tally: number;
  /** The tally of excused days that bridge a run; undefined where they break it. */
  readonly bridge: number | undefined;
  readonly bounds: Bounds;
  readonly source: Condition;
}

export interface ReachedNode {
  readonly kind: "reached";
  readonly rule: number;
  readonly window: number;
  readonly bounds: Bounds;
  readonly source: Condition;
}

export interface FactNode {
  readonly kind: "fact";
  readonly name: string;
  readonly bounds: Bounds | undefined;
  readonly equals: string | boolean | undefined;
  readonly source: Condition;
}

/** A rule ready to be evaluated. */
export interface RuleProgram {
  readonly rule: Rule;
  readonly when: Node;
  /** The conditions that count time missed, in the order of the text. */
  readonly counters: readonly (CountNode | ShareNode | RunNode)[];
  /** Grades, normalised; undefined where the rule is for all. */
  readonly grades: ReadonlySet<string> | undefined;
  readonly ages: Bounds | undefined;
  readonly minimumMembership: number;
  /** In days since 1970-01-01, both included: of the policy and the rule, the narrower. */
  readonly effective: { readonly from: number; readonly until: number };
  /** On an unmarked day it can come true only where the student's year, roll or grade begins. */
  readonly rising: boolean;
}

/**
 * A policy made ready by {@link compilePolicy}: checked, and with conditions that count the same sharing their work.
 *
 * @category Policies
 */
export interface CompiledPolicy {
  /** The policy. */
  readonly policy: Policy;
  /**
   * The policy in the engine's terms, which may change between versions.
   *
   * @internal
   */
  readonly program: PolicyProgram;
}

/** What {@link compilePolicy} makes of a policy. */
export interface PolicyProgram {
  readonly counting: CountingRules;
  readonly tallies: readonly Tally[];
  readonly windows: readonly Window[];
  readonly rules: readonly RuleProgram[];
  /** The rules that others refer to, each after those it refers to itself. */
  readonly referred: readonly number[];
  /** The facts and determinations asked for, by name: the only ones that an error may name. */
  readonly names: ReadonlySet<string>;
  /** A fact, an age or a birth date is asked for. */
  readonly asksFacts: boolean;
  /** A determination is asked for. */
  readonly asksDeterminations: boolean;
}
