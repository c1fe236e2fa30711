/**
 * The sentences of the library in one language, as functions of what they tell. Every value arrives as plain data; nothing is looked up.
 *
 * @category Messages
 */
export interface Messages {
  /** The language, as a BCP 47 tag. */
  readonly locale: string;
  /** The sentences were first written in this language, or a speaker of it has read every one. */
  readonly reviewed: boolean;
  /** A date: `"September 9, 2025"`. */
  date(date: string): string;
  /** Dates in a row, the year said once: `"September 2 and September 4, 2025"`. */
  dates(dates: readonly string[]): string;
  /** Items in a row: `"a, b and c"`. */
  list(items: readonly string[]): string;
  /** An amount with its unit: `"5 days"`. */
  amount(unit: UnitName, amount: number): string;
  /** A share as a percentage with at most one digit after the point: `"10.9%"`. */
  share(share: number): string;
  /** What a count is asked to be: `"5 days or more"`. */
  comparison(comparison: ComparisonName, numbers: readonly string[]): string;
  /** A student's attendance in one sentence. */
  attendance(numbers: AttendanceNumbers): string;
  /** The tier of support. */
  tier(tier: number): string;
  /** A rule that is met; with its dates where it is met anew each time. */
  met(rule: RuleText & { readonly since: string; readonly occurrences?: readonly string[] }): string;
  /** A rule that waits for people or facts. */
  undetermined(rule: RuleText & { readonly since: string; readonly needs: readonly string[] }): string;
  /** What a condition counted. */
  counted(count: {
    readonly observed: string;
    readonly asked: string;
    readonly from?: string;
    readonly until?: string;
    readonly dates: readonly string[];
  }): string;
  /** Days that a condition left out, for one reason. */
  leftOut(days: { readonly because: string; readonly dates: readonly string[] }): string;
  /** Something to do. */
  duty(duty: DutyText): string;
  /** The same thing to do on several occasions. */
  duties(duty: DutyText & { readonly times: number; readonly overdue: number }): string;
  /** How far a rule is. */
  distance(distance: { readonly title: string; readonly remaining: number }): string;
}

/**
 * A rule as sentences name it.
 *
 * @category Messages
 */
export interface RuleText {
  /** Its title. */
  readonly title: string;
  /** Where it is written. */
  readonly citation: string;
  /** Every fact of it was read at its source. */
  readonly verified: boolean;
}

/**
 * Something to do as sentences name it; of several occasions the last.
 *
 * @category Messages
 */
export interface DutyText {
  /** What is to be done. */
  readonly action: string;
  /** Since when. */
  readonly openedOn: string;
  /** By when. */
  readonly dueOn?: string;
  /** `open`, `overdue` or `waiting`. */
  readonly status: string;
}

/**
 * A student's attendance in numbers.
 *
 * @category Messages
 */
export interface AttendanceNumbers {
  /** The date up to which was counted. */
  readonly asOf: string;
  /** Days in membership. */
  readonly daysInMembership: number;
  /** Days absent. */
  readonly daysAbsent: number;
  /** Of these unexcused. */
  readonly daysUnexcused: number;
  /** Of these not coded. */
  readonly daysUnknown: number;
  /** Days absent by days in membership; absent without membership. */
  readonly absenceRate?: number;
}

/**
 * What amounts can be of.
 *
 * @category Messages
 */
export type UnitName =
  "day" | "day-equivalent" | "half-day" | "hour" | "period" | "tardy" | "occasion" | "partial-day" | "time";

/**
 * How an amount is compared.
 *
 * @category Messages
 */
export type ComparisonName = "atLeast" | "moreThan" | "atMost" | "lessThan" | "between";
