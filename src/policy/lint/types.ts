import type { CalendarPlan, IsoDate, SchoolCalendar } from "../../calendar/index.js";

/**
 * How much a finding weighs.
 *
 * - `error`: the policy cannot do what it says, or answers absence with exclusion.
 * - `warning`: it can, and hardly means to.
 * - `note`: worth knowing, nothing to mend by itself.
 *
 * @category Checks
 */
export type Severity = "error" | "warning" | "note";

/**
 * What can be found in a policy.
 *
 * @category Checks
 */
export type FindingCode =
  // The policy is refused.
  | "invalid-policy"
  | "invalid-number"
  | "invalid-date"
  | "policy-too-deep"
  | "policy-cycle"
  | "unknown-rule"
  | "unknown-duty"
  // A condition or a rule is never met, or always.
  | "empty-range"
  | "never-counts"
  | "unreachable"
  | "contradiction"
  | "always-met"
  | "each-time-without-count"
  | "missing-term"
  | "not-in-force"
  | "expired"
  // Rules beside each other.
  | "implied-by-higher-tier"
  | "duplicate-rule"
  | "gap-in-bands"
  | "overlapping-bands"
  | "not-all-compared"
  // Sources.
  | "missing-citation"
  | "missing-url"
  | "unverified"
  // Tiers and duties.
  | "missing-tier"
  | "duplicate-tier"
  | "tier-without-rule"
  | "tier-without-support"
  | "duty-without-responsible"
  | "due-before-trigger"
  | "circular-due"
  | "extension-without-due"
  // What a supportive environment asks for.
  | "exclusion"
  | "no-alternative-to-suspension"
  | "court-without-steps"
  | "no-incentive"
  | "no-universal-prevention";

/**
 * What {@link lintPolicy} found, where, and the way out.
 *
 * @category Checks
 */
export interface PolicyFinding {
  /** What was found, from a closed list. */
  readonly code: FindingCode;
  /** How much it weighs. */
  readonly severity: Severity;
  /** Where in the policy, as property names and indexes. */
  readonly path: readonly (string | number)[];
  /** The rule that it concerns, if one. */
  readonly ruleId?: string;
  /** What was found, in words. */
  readonly message: string;
  /** The way out, in words. */
  readonly fix: string;
}

/**
 * What {@link lintPolicy} may know beside the policy.
 *
 * @category Checks
 */
export interface LintOptions {
  /**
   * The calendar that the policy will be used with, or the plan of one: how many days, periods and minutes its windows can hold. Without it only
   * what no calendar can hold is found.
   */
  readonly calendar?: SchoolCalendar | CalendarPlan;
  /** The date as of which rules that are no longer in force are found; none if absent. */
  readonly asOf?: IsoDate;
}
