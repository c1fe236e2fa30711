import type { IsoDate } from "../../calendar/index.js";
import type { DecideAllOptions, Result, TierLevel } from "../types.js";

/**
 * How to compare two policies: as for {@link decideAll}, and by which groups of students.
 *
 * @category Working with policies
 */
export interface ComparePoliciesOptions extends Omit<DecideAllOptions, "slice"> {
  /** The group of each student, such as a school or a grade: a function of the student id, or a column. In no group if undefined. */
  readonly groups?: ((studentId: string) => string | undefined) | ArrayLike<string | undefined>;
}

/**
 * What another policy would change for the same students.
 *
 * `from` is the first policy, `to` the second.
 *
 * @category Working with policies
 */
export interface PolicyComparison extends GroupComparison {
  /** The date as of which both were decided. */
  readonly asOf: IsoDate;
  /** The first policy. */
  readonly from: ComparedPolicy;
  /** The second policy. */
  readonly to: ComparedPolicy;
  /** The same by group, in the order in which the groups were first seen; empty without groups. */
  readonly groups: readonly NamedGroupComparison[];
  /** The students of whom the two say something different, in the register's order; each is worked out when it is asked for. */
  readonly differing: DifferingStudents;
}

/**
 * Which policy was compared.
 *
 * @category Working with policies
 */
export interface ComparedPolicy {
  /** Its id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
}

/**
 * A number under the first policy and under the second.
 *
 * @category Working with policies
 */
export interface BeforeAfter {
  /** Under the first policy. */
  readonly from: number;
  /** Under the second. */
  readonly to: number;
}

/**
 * How a group of students fares under two policies.
 *
 * @category Working with policies
 */
export interface GroupComparison {
  /** How many students. */
  readonly students: number;
  /** How many of them are in which tiers: `tiers[0][2]` in tier 1 under the first policy and in tier 3 under the second. */
  readonly tiers: readonly (readonly [number, number, number])[];
  /** How many duties were opened. */
  readonly duties: BeforeAfter;
  /** Each status that a rule gives, by name. */
  readonly statuses: readonly StatusComparison[];
  /** Each rule of either policy, told apart by id: those of the first in its order, then the others. */
  readonly rules: readonly RuleComparison[];
  /** Duties opened in the school year up to the date, by week; every week from the first to the last. */
  readonly weeks: readonly WeekComparison[];
}

/**
 * How a named group of students fares under two policies.
 *
 * @category Working with policies
 */
export interface NamedGroupComparison extends GroupComparison {
  /** The group. */
  readonly group: string;
}

/**
 * How many students have a status.
 *
 * @category Working with policies
 */
export interface StatusComparison extends BeforeAfter {
  /** The status: `"habitually-truant"`. */
  readonly status: string;
  /** How many have it under the second policy alone. */
  readonly gained: number;
  /** How many have it under the first alone. */
  readonly lost: number;
}

/**
 * How many students meet a rule, and how many change their tier by it.
 *
 * @category Working with policies
 */
export interface RuleComparison extends BeforeAfter {
  /** The rule. */
  readonly ruleId: string;
  /** Its name; in the second policy if both have it. */
  readonly title: string;
  /** How many meet it under the second policy alone. */
  readonly gained: number;
  /** How many meet it under the first alone. */
  readonly lost: number;
  /** How many it raises: they gain it, and it leads to the higher tier in which they then are. */
  readonly raises: number;
  /** How many are lowered without it: they lose it, and it led to the higher tier in which they were. */
  readonly lowers: number;
}

/**
 * Duties opened in a week.
 *
 * @category Working with policies
 */
export interface WeekComparison extends BeforeAfter {
  /** The Monday of the week. */
  readonly monday: IsoDate;
}

/**
 * Students of whom two policies say something different.
 *
 * @category Working with policies
 */
export interface DifferingStudents extends Iterable<StudentDifference> {
  /** How many. */
  readonly length: number;
  /** Their ids. */
  readonly studentIds: readonly string[];
  /** What differs for one of them, by position in `studentIds`. */
  at(index: number): StudentDifference;
}

/**
 * What differs for one student, and why.
 *
 * @category Working with policies
 */
export interface StudentDifference {
  /** The student. */
  readonly studentId: string;
  /** The tiers. */
  readonly tier: {
    /** Under the first policy. */
    readonly from: TierLevel;
    /** Under the second. */
    readonly to: TierLevel;
  };
  /** The statuses that the student has under the second policy alone. */
  readonly statusesGained: readonly string[];
  /** The statuses that the student has under the first alone. */
  readonly statusesLost: readonly string[];
  /** Each rule that came to something else: the reasons. */
  readonly rules: readonly RuleDifference[];
}

/**
 * A rule that came to something else for a student. A rule that a policy does not have is not met by it.
 *
 * @category Working with policies
 */
export interface RuleDifference {
  /** The rule. */
  readonly ruleId: string;
  /** Its name; in the second policy if both have it. */
  readonly title: string;
  /** Under the first policy; absent if it has no such rule. */
  readonly from?: RuleStanding;
  /** Under the second policy; absent if it has no such rule. */
  readonly to?: RuleStanding;
}

/**
 * Where a student stands with a rule.
 *
 * @category Working with policies
 */
export interface RuleStanding {
  /** What the rule came to. */
  readonly result: Result;
  /** The tier to which it leads when met. */
  readonly tier: TierLevel;
  /** When it was reached. */
  readonly reachedOn?: IsoDate;
  /** What its deciding part counted. */
  readonly observed?: number;
  /** What that was compared with. */
  readonly threshold?: number;
  /** What would settle it, if it is undetermined. */
  readonly needs?: readonly string[];
}
