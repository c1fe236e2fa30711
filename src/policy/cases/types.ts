import type { Enrollment, MarkCode } from "../../attendance/index.js";
import type { CalendarPlan, IsoDate, SchoolCalendar } from "../../calendar/index.js";
import type { Determinations, DutyStatus, Facts, Result, TierLevel } from "../types.js";

/**
 * One student's attendance and what a policy must say about it: a row of a table by which a policy is tested.
 *
 * Written from the statute or the handbook, not from the policy. A table of cases is plain JSON and is checked by `policyCaseSchema` where it
 * comes from outside.
 *
 * @category Working with policies
 */
export interface PolicyCase {
  /** What the case shows. */
  readonly title: string;
  /** The calendars, or plans of them; those of {@link TestPolicyOptions} if absent. */
  readonly calendars?: readonly (SchoolCalendar | CalendarPlan)[];
  /** The student's enrollments; on the roll of one school from the first day of the first calendar if absent. */
  readonly enrollments?: readonly Omit<Enrollment, "studentId">[];
  /** The student's marks; none if absent. */
  readonly marks?: readonly CaseMark[];
  /** The date as of which is decided; the last day of the last calendar if absent. */
  readonly asOf?: IsoDate;
  /** Only what was recorded by this date (UTC). */
  readonly knownOn?: IsoDate;
  /** How a school day without a mark is read; attended (`"exceptions"`) if absent. */
  readonly days?: "exceptions" | "positive";
  /** Facts about the student. */
  readonly facts?: Facts;
  /** Determinations that people have made. */
  readonly determinations?: Determinations;
  /** The tier that must come out. */
  readonly tier?: TierLevel;
  /** What must come out for rules, by their ids. Rules that are not named are not tested by the case. */
  readonly expect: Readonly<Record<string, Result | ExpectedOutcome>>;
}

/**
 * A mark of a case: an attendance mark without a student, on one date or the same on several.
 *
 * @category Working with policies
 */
export type CaseMark = MarkCode & {
  /** When it was recorded, an ISO date or a UTC date-time ending in `Z`; before everything else if absent. */
  readonly recordedAt?: string;
} & (
    | {
        /** The date. */
        readonly date: IsoDate;
      }
    | {
        /** The dates. */
        readonly dates: readonly IsoDate[];
      }
  );

/**
 * What must come out for a rule; only what is given is compared.
 *
 * @category Working with policies
 */
export interface ExpectedOutcome {
  /** The result. */
  readonly result: Result;
  /** The day on which the rule was reached. */
  readonly reachedOn?: IsoDate;
  /** The days on which a rule that is met each time was met. */
  readonly occurrences?: readonly IsoDate[];
  /** The dates counted by all parts of the condition that hold on the deciding day, in order, each once. */
  readonly counted?: readonly IsoDate[];
  /** What the first part with a number counted on the deciding day: the first that holds, or the first at all where none does. */
  readonly observed?: number;
  /** What would settle an undetermined rule, in any order. */
  readonly needs?: readonly string[];
  /** All duties of the rule, in their order. */
  readonly duties?: readonly ExpectedDuty[];
}

/**
 * A duty that must come out; only what is given is compared.
 *
 * @category Working with policies
 */
export interface ExpectedDuty {
  /** The duty. */
  readonly dutyId: string;
  /** The occurrence of the rule that it belongs to. */
  readonly occurrence?: IsoDate;
  /** When it is due. */
  readonly dueOn?: IsoDate;
  /** Where it stands. */
  readonly status?: DutyStatus;
}

/**
 * What cases have in common.
 *
 * @category Working with policies
 */
export interface TestPolicyOptions {
  /** The calendars, or plans of them, for cases without calendars of their own. */
  readonly calendars?: readonly (SchoolCalendar | CalendarPlan)[];
}

/**
 * How a policy did on its cases.
 *
 * @category Working with policies
 */
export interface PolicyTestReport {
  /** How many cases came out as expected. */
  readonly passed: number;
  /** How many did not. */
  readonly failed: number;
  /** Each case, in order. */
  readonly results: readonly CaseResult[];
  /** What the cases have shown of the policy. */
  readonly coverage: PolicyCoverage;
}

/**
 * How one case came out.
 *
 * @category Working with policies
 */
export interface CaseResult {
  /** The case's title. */
  readonly title: string;
  /** Everything came out as expected. */
  readonly passed: boolean;
  /** What did not. */
  readonly differences: readonly CaseDifference[];
}

/**
 * Something that came out differently.
 *
 * @category Working with policies
 */
export interface CaseDifference {
  /** Where in the case it was expected: `["expect", "ma-five-unexcused", "reachedOn"]`. */
  readonly path: readonly (string | number)[];
  /** What was expected. */
  readonly expected: unknown;
  /** What came out; undefined for nothing. */
  readonly actual: unknown;
}

/**
 * What cases have shown of a policy.
 *
 * @category Working with policies
 */
export interface PolicyCoverage {
  /** Each rule, in the policy's order. */
  readonly rules: readonly RuleCoverage[];
}

/**
 * What cases have shown of a rule. Only cases that expect something of it are counted.
 *
 * @category Working with policies
 */
export interface RuleCoverage {
  /** The rule. */
  readonly ruleId: string;
  /** How many cases expect something of it. */
  readonly cases: number;
  /** In how many of them it was met. */
  readonly met: number;
  /** In how many it was not. */
  readonly notMet: number;
  /** In how many it was undetermined. */
  readonly undetermined: number;
  /** Its condition and each part of it, in the order of the text. */
  readonly clauses: readonly ClauseCoverage[];
}

/**
 * How often a part of a condition came out each way on the deciding day: the day reached, the latest occurrence, or the last school day.
 *
 * @category Working with policies
 */
export interface ClauseCoverage {
  /** Where in the rule it stands: `["when", "any", 1]`. */
  readonly path: readonly (string | number)[];
  /** How often it was true. */
  readonly true: number;
  /** How often it was false. */
  readonly false: number;
  /** How often it could not be known. */
  readonly unknown: number;
}
