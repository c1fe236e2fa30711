import type { AttendanceMeasures, CountingRules, Excusal, Kind } from "../attendance/index.js";
import type { IsoDate, TermKind } from "../calendar/index.js";
import type { ComponentId } from "../framework/index.js";

/**
 * A truancy prevention policy as data: how days are counted, which tiers of support there are, and which rules lead to them.
 *
 * A policy is plain JSON. It is checked by `policySchema` where it comes from outside, and made ready by {@link compilePolicy}.
 *
 * @category Policies
 */
export interface Policy {
  /** The policy's id: `"us-ma"`. */
  readonly id: string;
  /** Its name for people. */
  readonly title: string;
  /** Whose policy it is, as an ISO 3166 code where there is one: `"US-MA"`. */
  readonly jurisdiction: string;
  /** The version of this text of it. */
  readonly version: string;
  /** In which language its titles and other words are, as a BCP 47 tag; `"en"` if absent. */
  readonly language?: string;
  /** The same words in other languages. */
  readonly translations?: Translations;
  /** When the policy holds; each rule can narrow it. */
  readonly effective?: Effective;
  /** How marks are reduced to days. */
  readonly counting: CountingRules;
  /** The tiers of support. */
  readonly tiers: readonly Tier[];
  /** The rules. */
  readonly rules: readonly Rule[];
}

/**
 * Words of a policy in other languages: by the locale of a message catalogue (`"es"`, `"zh-Hans"`), each text as the policy has it with its
 * translation. Titles, actions, supports, and names such as roles and determinations can be translated; what is not here is quoted as it is.
 *
 * @category Policies
 */
export type Translations = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * The dates on which a policy or a rule is in force. Outside them a rule is `not-met`.
 *
 * @category Policies
 */
export interface Effective {
  /** The first date, included; always before if absent. */
  readonly from?: IsoDate;
  /** The last date, included; still in force if absent. */
  readonly until?: IsoDate;
}

/**
 * A level of support: 1 for everyone, 2 for early intervention, 3 for intensive support.
 *
 * @category Policies
 */
export interface Tier {
  /** Which tier. */
  readonly tier: TierLevel;
  /** Its name for people. */
  readonly title: string;
  /** What a student gets there, in words. */
  readonly supports?: readonly string[];
}

/**
 * A level of support.
 *
 * @category Policies
 */
export type TierLevel = 1 | 2 | 3;

/**
 * One rule: a condition on attendance, what it leads to, and where that is written.
 *
 * @category Policies
 */
export interface Rule {
  /** The rule's id, unique in the policy. */
  readonly id: string;
  /** Its name for people. */
  readonly title: string;
  /** The tier of support that a student is in once the rule is met. */
  readonly tier: TierLevel;
  /** The status that the rule gives, in the law's own word: `"habitually-truant"`. */
  readonly status?: string;
  /** Whom the rule is for; everyone if absent. */
  readonly appliesTo?: Applicability;
  /** The condition. */
  readonly when: Condition;
  /** How long it holds; `"while-true"` if absent. */
  readonly holds?: Holds;
  /** Determinations that a person must make before the rule is met: `["willful"]`. */
  readonly requires?: readonly string[];
  /** What a policy laid over this one may change; `"none"` if absent. */
  readonly override?: "none" | "stricter" | "free";
  /** What the school then has to do. */
  readonly duties: readonly Duty[];
  /** Where the rule is written. */
  readonly authority: Authority;
  /** The components of a truancy prevention program that the rule serves. */
  readonly components: readonly ComponentId[];
  /** When the rule is in force. */
  readonly effective?: Effective;
}

/**
 * How long a condition holds once it is met.
 *
 * - `while-true`: on the last school day; the date reached begins the stretch now holding.
 * - `once-reached`: from the first day on which it is met until the school year ends.
 * - `each-time`: anew on each day that is itself counted, each an occurrence with its own duties.
 *
 * @category Policies
 */
export type Holds = "while-true" | "once-reached" | "each-time";

/**
 * Whom a rule is for. Outside it the rule is `not-met`; where grade or age is not known, it is undetermined.
 *
 * @category Policies
 */
export interface Applicability {
  /** Grades as CEDS codes (`PK KG 01 … 12`); `K` and `4` are normalised. */
  readonly grades?: readonly string[];
  /** Ages in whole years, from the fact `age`, or from the fact `birthDate` (a date) on the day that `ageOn` names. */
  readonly ages?: Comparison;
  /** The day on which age is taken: each day itself (default), or a day of the school year such as 1 September. */
  readonly ageOn?:
    | "day"
    | {
        /** 1 to 12. */
        readonly month: number;
        /** 1 to 31. */
        readonly day: number;
      };
  /** The days in membership from which on the rule can be met, at most 36,600. */
  readonly minimumMembership?: number;
}

/**
 * Where a rule is written.
 *
 * @category Policies
 */
export interface Authority {
  /** The citation: `"M.G.L. c.76, §1B"`. */
  readonly citation: string;
  /** An address at which the text can be read. */
  readonly url?: string;
  /** What kind of text it is. */
  readonly kind: "statute" | "regulation" | "guidance" | "local";
  /** Every fact of the rule was read in the cited text, or in a page that quotes it. */
  readonly verified: boolean;
}

/**
 * A condition. It is true, false or unknown (Kleene's three values): unknown wherever a fact, a term or a determination is missing
 * that would settle it.
 *
 * @category Conditions
 */
export type Condition =
  | AllCondition
  | AnyCondition
  | NotCondition
  | CountCondition
  | ShareCondition
  | ConsecutiveCondition
  | ReachedCondition
  | FactCondition
  | GradesCondition;

/**
 * True when every part is.
 *
 * @category Conditions
 */
export interface AllCondition {
  /** The parts. */
  readonly all: readonly Condition[];
}

/**
 * True when a part is.
 *
 * @category Conditions
 */
export interface AnyCondition {
  /** The parts. */
  readonly any: readonly Condition[];
}

/**
 * True when the part is false.
 *
 * @category Conditions
 */
export interface NotCondition {
  /** The part. */
  readonly not: Condition;
}

/**
 * Which time missed a condition sees; an absent list admits all.
 *
 * @category Conditions
 */
export interface Filter {
  /** By excusal. */
  readonly excusal?: readonly Excusal[];
  /** By kind; `present` is never time missed. */
  readonly kinds?: readonly Kind[];
  /** Not these reasons. */
  readonly exceptReasons?: readonly string[];
}

/**
 * Amount of time missed in a window. Several units together count the dates that any of them counts.
 *
 * @category Conditions
 */
export type CountCondition = {
  /** What is counted. */
  readonly count: Unit | readonly Unit[];
  /** Where it is counted. */
  readonly within: Window;
} & Filter &
  (
    | Comparison
    | {
        /** This many for each calendar month begun since the student's first school day of the year. */
        readonly atLeastPerMonth: number;
      }
  );

/**
 * Amount of time missed in a window as a share, 0 to 1.
 *
 * @category Conditions
 */
export type ShareCondition = {
  /** What is counted. */
  readonly share: Unit;
  /** Where it is counted. */
  readonly within: Window;
  /** Of what: the student's school days in the window so far, all school days of the whole window, or a number in the same unit. */
  readonly of: "membership" | "window-days" | number;
} & Filter &
  Comparison;

/**
 * Length of the run of school days missed that ends on the day; a day attended breaks it.
 *
 * @category Conditions
 */
export type ConsecutiveCondition = {
  /** What is counted. For amounts (hours, half days, …) a partly missed day may only begin or end a run. */
  readonly consecutive: Unit;
  /** Days that bridge a run instead of breaking it, adding nothing. */
  readonly across?: readonly "excused"[];
} & Filter &
  Comparison;

/**
 * How often another rule was reached, up to and including the day.
 *
 * @category Conditions
 */
export type ReachedCondition = {
  /** The other rule's id. */
  readonly reached: string;
  /** Where it is counted; the school year if absent. */
  readonly within?: Window;
} & Comparison;

/**
 * A fact that the caller knows about the student. Missing, it is unknown.
 *
 * @category Conditions
 */
export type FactCondition = {
  /** The fact's name: `"priorYearAbsenceRate"`. */
  readonly fact: string;
} & (
  | Comparison
  | {
      /** The value that it must have. */
      readonly equals: string | boolean;
    }
);

/**
 * True in these grades, by the enrollment on the day.
 *
 * @category Conditions
 */
export interface GradesCondition {
  /** Grades as CEDS codes. */
  readonly grades: readonly string[];
}

/**
 * What is counted.
 *
 * - `day`: dates absent (by `presentShare`; without it, dates missed entirely).
 * - `day-equivalent`, `half-day`, `hour`, `period`: sums of what was missed.
 * - `tardy`: dates with a tardy mark.
 * - `occasionOver`: single marks that miss more than so many minutes, a whole day being one.
 * - `dayMissing`: dates on which at least so many periods or minutes, or any part at all, were missed in all.
 *
 * @category Conditions
 */
export type Unit =
  | "day"
  | "day-equivalent"
  | "half-day"
  | "hour"
  | "period"
  | "tardy"
  | {
      /** Marks that miss more than this. */
      readonly occasionOver: {
        /** In minutes. */
        readonly minutes: number;
      };
    }
  | {
      /** Dates that miss at least this. */
      readonly dayMissing: { readonly periods: number } | { readonly minutes: number } | "any-part";
    };

/**
 * A stretch of dates that ends on the day at which a condition is looked at.
 *
 * *n* weeks, months or calendar days are the dates after the day *n* of them earlier; *n* school days are the student's last *n*
 * school days. A month or a term is the one that holds the day, up to the day.
 *
 * @category Conditions
 */
export type Window =
  | "school-year"
  | "enrollment"
  | "calendar-month"
  | {
      /** The term of this kind that holds the day. */
      readonly term: TermKind;
    }
  | {
      /** How many. */
      readonly last: number;
      /** Of what. */
      readonly unit: "calendar-day" | "week" | "month" | "school-day";
      /** Not before the school year began. */
      readonly clip?: "school-year";
    };

/**
 * A comparison with a number. `between` includes both ends.
 *
 * @category Conditions
 */
export type Comparison =
  | { readonly atLeast: number }
  | { readonly moreThan: number }
  | { readonly atMost: number }
  | { readonly lessThan: number }
  | { readonly between: readonly [number, number] };

/**
 * What a school has to do when a rule is met.
 *
 * @category Duties
 */
export interface Duty {
  /** The duty's id, unique in its rule. */
  readonly id: string;
  /** What is to be done, in words. */
  readonly action: string;
  /** To whom: `["guardian", "student"]`. */
  readonly recipients?: readonly string[];
  /** Who does it: `"principal or designee"`. */
  readonly responsible?: string;
  /** In which language. */
  readonly language?: "home" | "home-and-english";
  /** How many dates must be offered to choose from, at least. */
  readonly offers?: number;
  /** Case events that together fulfil it. */
  readonly requires?: readonly string[];
  /** A case event that makes it needless. */
  readonly unless?: string;
  /** When it is due. */
  readonly due?: Due;
  /** How much later it may be done, and at whose request. */
  readonly extension?: Extension;
}

/**
 * When a duty is due: so many days after a date, which is day 0.
 *
 * @category Duties
 */
export interface Due {
  /** How many days, a whole number from 0. */
  readonly within: number;
  /** Of what. */
  readonly unit: "calendar-day" | "school-day";
  /** After what: the day the rule was met (default), the fulfilment of another duty, or the day another rule was reached. */
  readonly from?: "trigger" | (string & {});
  /** Before that day rather than by its end. */
  readonly before?: true;
}

/**
 * How much later than due a duty may be done.
 *
 * @category Duties
 */
export interface Extension {
  /** How many days more, at most. */
  readonly within: number;
  /** Of what. */
  readonly unit: "calendar-day" | "school-day";
  /** At whose request: `"guardian"`. */
  readonly onRequestOf: string;
}

/**
 * What the caller knows about a student beside attendance, for the whole school year.
 *
 * @category Decisions
 */
export type Facts = Readonly<Record<string, number | string | boolean | undefined>>;

/**
 * What people have found about a student, for the whole school year; a determination that is absent has not been made.
 *
 * @category Decisions
 */
export type Determinations = Readonly<Record<string, boolean | undefined>>;

/**
 * How to decide for one student.
 *
 * @category Decisions
 */
export interface DecideOptions {
  /** The date as of which to decide. */
  readonly asOf: IsoDate;
  /** Facts about the student. */
  readonly facts?: Facts;
  /** Determinations that people have made. */
  readonly determinations?: Determinations;
  /** `false` leaves traces out. */
  readonly traces?: boolean;
}

/**
 * How to decide for all students: facts and determinations as a function of the student id, or as columns in the order of
 * the register's `studentIds`.
 *
 * @category Decisions
 */
export interface DecideAllOptions {
  /** The date as of which to decide. */
  readonly asOf: IsoDate;
  /** Facts. A function is called at most once a student, and only if a rule names a fact. `NaN` in a column is a missing number. */
  readonly facts?: ((studentId: string) => Facts | undefined) | Readonly<Record<string, Column>>;
  /** Determinations. */
  readonly determinations?: ((studentId: string) => Determinations | undefined) | Readonly<Record<string, Column>>;
  /** Decide only for the students from the first position up to, not including, the second; all if absent. For workers that share a register. */
  readonly slice?: readonly [number, number];
}

/**
 * One value a student, by position.
 *
 * @category Decisions
 */
export type Column = ArrayLike<number | string | boolean | undefined>;

/**
 * What a rule came to.
 *
 * @category Decisions
 */
export type Result = "met" | "not-met" | "undetermined";

/**
 * What a policy says about one student as of a date, with its reasons.
 *
 * @category Decisions
 */
export interface Decision {
  /** The student. */
  readonly studentId: string;
  /** The date as of which it was decided. */
  readonly asOf: IsoDate;
  /** The policy. */
  readonly policy: {
    /** Its id. */
    readonly id: string;
    /** Its version. */
    readonly version: string;
  };
  /** The highest tier of a rule that is met, else 1. */
  readonly tier: TierLevel;
  /** The student's attendance, counted as the policy counts. */
  readonly measures: AttendanceMeasures;
  /** What every rule came to, in the policy's order. */
  readonly outcomes: readonly RuleOutcome[];
  /** How far the rules that are not met are, the nearest first. */
  readonly next: readonly Distance[];
}

/**
 * What one rule came to, and why.
 *
 * @category Decisions
 */
export interface RuleOutcome {
  /** The rule. */
  readonly ruleId: string;
  /** Its name. */
  readonly title: string;
  /** Where it is written. */
  readonly authority: Authority;
  /** The components of a truancy prevention program that it serves. */
  readonly components: readonly ComponentId[];
  /** What it came to. */
  readonly result: Result;
  /** The tier it leads to when met. */
  readonly tier: TierLevel;
  /** The status it gives; only when met. */
  readonly status?: string;
  /** When it was reached; of an undetermined rule the first day on which it could not be ruled out. */
  readonly reachedOn?: IsoDate;
  /** The days on which it was met, for a rule that is met each time. */
  readonly occurrences?: readonly IsoDate[];
  /** How the condition came out, and on which days. */
  readonly trace?: Trace;
  /** What would settle an undetermined rule: facts and determinations by name, terms as `term:quarter`. */
  readonly needs?: readonly string[];
  /** What is to be done. */
  readonly duties: readonly DueDuty[];
}

/**
 * How one condition came out on one day, with the days counted and those left out.
 *
 * Taken on the day the rule was reached (`once-reached`), on the last school day (`while-true`), on the latest occurrence (`each-time`).
 *
 * @category Decisions
 */
export interface Trace {
  /** The condition. */
  readonly condition: Condition;
  /** True, false, or undefined for unknown. */
  readonly holds: boolean | undefined;
  /** What was counted, in the condition's unit, or the share. */
  readonly observed?: number;
  /** What it was compared with; of `between` the lower end. */
  readonly threshold?: number;
  /** The dates looked at. */
  readonly window?: {
    /** The first, included. */
    readonly from: IsoDate;
    /** The last, included. */
    readonly until: IsoDate;
  };
  /** The days counted. */
  readonly dates?: readonly IsoDate[];
  /** Marked days not counted, with the reason. */
  readonly leftOut?: readonly LeftOut[];
  /** The parts of a compound condition. */
  readonly of?: readonly Trace[];
}

/**
 * A marked day that a condition did not count.
 *
 * @category Decisions
 */
export interface LeftOut {
  /** The day. */
  readonly date: IsoDate;
  /** Why. */
  readonly because: LeftOutReason;
}

/**
 * Why a marked day was not counted: by its excusal, its kind or its reason; because of instruction received; because less was missed
 * than the unit asks for; because it lies outside the window or before the run.
 *
 * @category Decisions
 */
export type LeftOutReason = "excusal" | "kind" | "reason" | "instructed" | "too-little-missed" | "outside-window";

/**
 * How far a rule is: the least number of further whole absences, on the next school days, that would reach it.
 *
 * @category Decisions
 */
export interface Distance {
  /** The rule. */
  readonly ruleId: string;
  /** Where the deciding condition stands now. */
  readonly observed: number;
  /** What it is compared with. */
  readonly threshold: number;
  /** What is counted. */
  readonly unit: Unit | readonly Unit[];
  /** How many more whole absences. */
  readonly remaining: number;
}

/**
 * A duty of a rule that is met, with its date.
 *
 * @category Duties
 */
export interface DueDuty {
  /** A key that stays the same from night to night: policy, rule, duty and occasion. Unique for a student. */
  readonly key: string;
  /** The duty. */
  readonly dutyId: string;
  /** The rule. */
  readonly ruleId: string;
  /** What is to be done, in the policy's words. */
  readonly action: string;
  /** The occurrence, for a rule that is met each time. */
  readonly occurrence?: IsoDate;
  /** When the rule was met. */
  readonly openedOn: IsoDate;
  /** When it is due; absent where nothing says, where it waits for another duty or rule, and where the calendar ends first. */
  readonly dueOn?: IsoDate;
  /** As of the decision's date, which knows nothing of what the school has done. */
  readonly status: DutyStatus;
}

/**
 * Where a duty stands: `open` up to its due date or without one, `overdue` after it, `waiting` for another duty or rule.
 *
 * @category Duties
 */
export type DutyStatus = "open" | "overdue" | "waiting";

/**
 * A rule reached or left.
 *
 * @category Decisions
 */
export interface Crossing {
  /** The day. */
  readonly date: IsoDate;
  /** The rule. */
  readonly ruleId: string;
  /** `reached` when it is met, again for each occurrence; `undetermined` when it can no longer be ruled out; `left` when it is no longer met. */
  readonly change: "reached" | "undetermined" | "left";
  /** The tier the rule leads to. */
  readonly tier: TierLevel;
  /** The status it gives. */
  readonly status?: string;
}

/**
 * The decisions for every student of a register, as columns; a decision as an object is built when it is asked for.
 *
 * @category Decisions
 */
export interface DecisionTable extends Iterable<Decision> {
  /** How many students. */
  readonly length: number;
  /** The students. */
  readonly studentIds: readonly string[];
  /** The tier of each student. */
  readonly tier: Uint8Array;
  /** What a rule came to for each student: 0 not met, 1 met, 2 undetermined (see {@link results}). */
  result(ruleId: string): Uint8Array;
  /** The whole decision for a student by position. */
  at(index: number): Decision;
}
