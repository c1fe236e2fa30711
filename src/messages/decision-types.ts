/**
 * The sentences that tell a decision about one student, used by `explain`.
 *
 * @category Messages
 */
export interface DecisionMessages {
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
