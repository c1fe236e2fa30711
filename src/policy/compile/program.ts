import type { CountingRules, Excusal, Kind } from "../../attendance/index.js";
import type { Applicability, Condition, Policy, Rule, Unit, Window } from "../types.js";
import type { Bounds } from "./bounds.js";

/** A unit under a filter: what one pass over a student's days adds up. Conditions that count the same share one. */
export interface Tally {
  /** What is counted; of several units the dates that any counts. */
  readonly unit: Unit | readonly Unit[];
  /** How many 336000ths make one of the unit: an hour is counted in 336000ths of a minute. */
  readonly size: number;
  /** Every date counts once or not at all. */
  readonly byDate: boolean;
  /** The filter: all that it admits, and the reasons that it does not. */
  readonly excusal: readonly Excusal[];
  readonly kinds: readonly Kind[];
  readonly exceptReasons: readonly string[];
  /** The excusals that a whole absence can have and be admitted, the gravest first. */
  readonly admits: readonly Excusal[];
}

/** A window of any form in one shape: of a term its kind, of others their unit. */
export interface WindowPlan {
  readonly term?: Extract<Window, { readonly term: unknown }>["term"];
  readonly unit?: Extract<Window, string> | Extract<Window, { readonly unit: unknown }>["unit"];
  readonly last?: number;
  readonly clip?: "school-year";
}

/** A condition ready to be evaluated: numbers for names, fractions for decimals. */
export type Node = CompoundNode | Leaf;

/** A condition without parts. */
export type Leaf = CounterNode | ReachedNode | FactNode | GradesNode;

/** A condition put together of others. */
export type CompoundNode =
  | { readonly kind: "all" | "any"; readonly of: readonly Node[]; readonly source: Condition }
  | { readonly kind: "not"; readonly of: readonly [Node]; readonly source: Condition };

/** A condition that counts time missed. */
export type CounterNode = CountNode | ShareNode | RunNode;

/** What counting conditions have, all in one shape, so that one path through the evaluator serves them all. */
interface Counting {
  readonly tally: number;
  /** Of a run the school year, which it never leaves. */
  readonly window: number;
  readonly bounds: Bounds;
  /** The threshold is this many for each month begun. */
  readonly perMonth: boolean;
  /** The tally of excused days that bridge a run; undefined where they break it. */
  readonly bridge: number | undefined;
  readonly source: Condition;
}

export interface CountNode extends Counting {
  readonly kind: "count";
}

export interface ShareNode extends Counting {
  readonly kind: "share";
  readonly of: "membership" | "window-days" | number;
}

export interface RunNode extends Counting {
  readonly kind: "run";
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
  /** The day of the school year on which an age is taken; each day itself if absent. */
  readonly on?: Exclude<Applicability["ageOn"], "day"> | undefined;
  readonly source: Condition;
}

export interface GradesNode {
  readonly kind: "grades";
  readonly grades: ReadonlySet<string>;
  readonly source: Condition;
}

/** When a policy or a rule is in force, in days since 1970-01-01, both included. */
export interface Effective {
  readonly from: number;
  readonly until: number;
}

/** A rule ready to be evaluated. */
export interface RuleProgram {
  readonly rule: Rule;
  readonly holds: NonNullable<Rule["holds"]>;
  readonly requires: readonly string[];
  readonly when: Node;
  /** The condition together with the grades and ages that the rule is for; the condition itself where it is for all. */
  readonly scoped: Node;
  /** The conditions that count time missed, in the order of the text. */
  readonly counters: readonly CounterNode[];
  readonly minimumMembership: number;
  /** Of the policy and the rule, the narrower. */
  readonly effective: Effective;
  /** How many rules wait for one another in a row up to this one. */
  readonly depth: number;
  /** What it counts, the days that bridge its runs, and the same of the rules it refers to; its own first. */
  readonly tallies: ReadonlySet<number>;
  /** On an unmarked day it can come true only where the student's year, roll or grade begins. */
  readonly rising: boolean;
  /** The excusals of absences to come that are worth trying. */
  readonly excusals: readonly Excusal[];
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
  readonly windows: readonly WindowPlan[];
  readonly rules: readonly RuleProgram[];
  /** The rules that others refer to, each after those it refers to itself. */
  readonly referred: ReadonlySet<number>;
  /** The facts and determinations asked for, by name: the only ones that an error may name. */
  readonly names: ReadonlySet<string>;
}
