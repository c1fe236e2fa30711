import type { CountingRules } from "../../attendance/index.js";
import type { ComponentId } from "../../framework/index.js";
import type {
  Applicability,
  Authority,
  Comparison,
  Condition,
  Due,
  Duty,
  Effective,
  Extension,
  Holds,
  Rule,
  Tier,
  TierLevel,
  Translations,
} from "../types.js";

/**
 * What a district or a school changes in the policy that it stands under, as data.
 *
 * A value takes the place of the one below it; `null` takes away what need not be there. What is not named stays. An overlay is plain JSON
 * and is checked by `policyOverlaySchema` where it comes from outside.
 *
 * @category Working with policies
 */
export interface PolicyOverlay {
  /** The id of the policy that comes out. */
  readonly id: string;
  /** The version of the policy that comes out. */
  readonly version: string;
  /** The id of the policy that the overlay is written for; any other is refused. Any policy at all if absent. */
  readonly extends?: string;
  /** Its title; that of the policy below if absent. */
  readonly title?: string;
  /** Whose policy it is; as below if absent. */
  readonly jurisdiction?: string;
  /** Words in other languages, beside those of the policy below or in their place. */
  readonly translations?: Translations;
  /** Changes in how marks are reduced to days. They change every rule that counts. */
  readonly counting?: CountingChange;
  /** Tiers, each in place of the one with its number. */
  readonly tiers?: readonly Tier[];
  /** Changes in rules. */
  readonly rules?: readonly RuleChange[];
}

/**
 * Changes in how marks are reduced to days; `null` takes a rule of counting away.
 *
 * @category Working with policies
 */
export type CountingChange = { readonly [Key in keyof CountingRules]?: Required<CountingRules>[Key] | null };

/**
 * A change in one rule. Rules keep their order; what is added comes after them.
 *
 * @category Working with policies
 */
export type RuleChange = AddedRule | RemovedRule | ChangedRule;

/**
 * A rule of the overlay's own.
 *
 * @category Working with policies
 */
export interface AddedRule {
  /** The rule, with an id that the policy below does not have. */
  readonly add: Rule;
}

/**
 * A rule taken away.
 *
 * @category Working with policies
 */
export interface RemovedRule {
  /** The rule's id. */
  readonly remove: string;
}

/**
 * A rule changed in parts.
 *
 * @category Working with policies
 */
export interface ChangedRule {
  /** The rule's id. */
  readonly change: string;
  /** Its name. */
  readonly title?: string;
  /** Its tier. */
  readonly tier?: TierLevel;
  /** The status it gives. */
  readonly status?: string | null;
  /** Whom it is for. */
  readonly appliesTo?: Applicability | null;
  /** Its condition. */
  readonly when?: Condition;
  /** Numbers in its condition, or in the one that `when` puts in its place. */
  readonly thresholds?: readonly ThresholdChange[];
  /** How long it holds. */
  readonly holds?: Holds | null;
  /** The determinations it requires. */
  readonly requires?: readonly string[] | null;
  /** What a further overlay may change. */
  readonly override?: "none" | "stricter" | "free";
  /** Changes in what is to be done. */
  readonly duties?: readonly DutyChange[];
  /** Where it is written. */
  readonly authority?: Authority;
  /** The components it serves. */
  readonly components?: readonly ComponentId[];
  /** When it is in force. */
  readonly effective?: Effective | null;
}

/**
 * Another number in a condition: what it is compared with, and how.
 *
 * @category Working with policies
 */
export type ThresholdChange = {
  /** Where the compared part stands in the condition: `["any", 0]`; the condition itself if absent. */
  readonly at?: readonly (string | number)[];
} & (
  | Comparison
  | {
      /** This many for each calendar month begun. */
      readonly atLeastPerMonth: number;
    }
);

/**
 * A change in one duty. Duties keep their order; what is added comes after them.
 *
 * @category Working with policies
 */
export type DutyChange =
  | {
      /** A duty with an id that the rule does not have. */
      readonly add: Duty;
    }
  | {
      /** The id of a duty taken away. */
      readonly remove: string;
    }
  | ChangedDuty;

/**
 * A duty changed in parts.
 *
 * @category Working with policies
 */
export interface ChangedDuty {
  /** The duty's id. */
  readonly change: string;
  /** What is to be done. */
  readonly action?: string;
  /** To whom. */
  readonly recipients?: readonly string[] | null;
  /** Who does it. */
  readonly responsible?: string | null;
  /** In which language. */
  readonly language?: "home" | "home-and-english" | null;
  /** How many dates must be offered. */
  readonly offers?: number | null;
  /** Case events that together fulfil it. */
  readonly requires?: readonly string[] | null;
  /** A case event that makes it needless. */
  readonly unless?: string | null;
  /** When it is due. */
  readonly due?: Due | null;
  /** How much later it may be done. */
  readonly extension?: Extension | null;
}
