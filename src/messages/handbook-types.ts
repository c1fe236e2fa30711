import type { ComparisonName, TermName } from "./language-types.js";

/**
 * The sentences of a handbook page, used by `describePolicy`. Numbers and names arrive as plain data, titles and other words of the policy
 * as finished text.
 *
 * @category Messages
 */
export interface HandbookMessages {
  /** The headings of the page. */
  readonly headings: Readonly<Record<"rights" | "rules" | "tiers" | "counting" | "sources", string>>;
  /** From which version of the policy the page was made. */
  madeFrom(version: string): string;
  /** When a policy or a rule is in force; one of the two dates at least. */
  inForce(dates: { readonly from?: string; readonly until?: string }): string;

  /** That a count decides nothing by itself. */
  readonly noVerdict: string;
  /** What people decide and no count. */
  peopleDecide(questions: readonly string[]): string;
  /** That the school writes in the family's language, by what the policy asks. */
  readonly yourLanguage: Readonly<Record<"home" | "home-and-english", string>>;
  /** That the school offers so many dates at least. */
  choiceOfDates(offers: number): string;
  /** That more time can be asked for. */
  readonly moreTime: string;
  /** That the tasks of the school follow with each rule. */
  readonly schoolActs: string;

  /** Before the one condition of a rule. */
  readonly when: string;
  /** Before conditions that must all be true, of which one must be, or of which one may not be. */
  readonly conditions: Readonly<Record<"all" | "any" | "not", string>>;
  /** An amount of time missed in a window. */
  count(count: AskedText & { readonly units: readonly UnitText[]; readonly within: WindowText }): string;
  /** So much for each month of the school year. */
  perMonth(pace: { readonly units: readonly UnitText[]; readonly number: number }): string;
  /** Time missed as a share, of the student's days so far, of all days of the window, or of a number of units. */
  share(
    share: AskedText & {
      readonly units: readonly UnitText[];
      readonly within: WindowText;
      readonly of: "membership" | "window-days" | number;
    },
  ): string;
  /** Time missed without a break; with what does not break it. */
  consecutive(run: AskedText & { readonly units: readonly UnitText[]; readonly acrossExcused: boolean }): string;
  /** How often another rule was reached. */
  reached(reached: AskedText & { readonly title: string; readonly within: WindowText }): string;
  /** A fact that is a number, as finished text with its comparison: `"Age: at least 7."`. */
  fact(fact: { readonly name: string; readonly asked: string }): string;
  /** A fact that is so, is not so, or has a value. */
  factIs(fact: { readonly name: string; readonly value: boolean | string }): string;
  /** That the student is in one of these grades. */
  inGrades(grades: readonly GradeText[]): string;
  /** Which absences count, by excusal. */
  onlyExcusal(excusals: readonly ExcusalName[]): string;
  /** That absences count whatever their excusal. */
  readonly anyExcusal: string;
  /** That a filter admits no absence at all. */
  readonly nothing: string;
  /** Which marks count, by kind. */
  onlyKinds(kinds: readonly KindName[]): string;
  /** Which reasons do not count. */
  exceptReasons(reasons: readonly string[]): string;

  /** How long a rule holds. */
  readonly holds: Readonly<Record<"while-true" | "once-reached" | "each-time", string>>;
  /** For which grades a rule is. */
  forGrades(grades: readonly GradeText[]): string;
  /** For which ages a rule is; with the day of the year on which age is taken. */
  forAges(ages: AskedText & { readonly on?: string }): string;
  /** From how many days on the roll a rule can be met. */
  afterDays(days: number): string;
  /** What people must find before a rule is met. */
  requires(questions: readonly string[]): string;
  /** To which tier a rule leads. */
  leadsTo(tier: { readonly tier: number; readonly title?: string }): string;
  /** What the law calls it. */
  status(name: string): string;

  /** Before the tasks of the school. */
  readonly schoolMust: string;
  /** To whom a task is owed. */
  dutyFor(recipients: readonly string[]): string;
  /** Who does a task. */
  dutyBy(role: string): string;
  /** In which language. */
  readonly dutyLanguage: Readonly<Record<"home" | "home-and-english", string>>;
  /** How many dates are offered. */
  dutyOffers(offers: number): string;
  /** By when a task is done. */
  due(due: DueText): string;
  /** How much more time there is, and who can ask for it. */
  extension(extension: { readonly within: number; readonly unit: DayName; readonly onRequestOf: string }): string;
  /** By what a task is not needed any more. */
  notNeededIf(event: string): string;

  /** The name of a tier. */
  tierTitle(tier: { readonly tier: number; readonly title: string }): string;

  /** From which share of a day on it counts as a day at school. */
  presentShare(share: number): string;
  /** That only a day missed entirely is a day missed. */
  readonly wholeDays: string;
  /** That time under instruction counts as time at school. */
  readonly instruction: string;
  /** What an absence that nobody coded counts as; itself if absent. */
  uncoded(excusal?: ExcusalName): string;
  /** From which shares of a day on it is one half day missed, and two. */
  halfDays(shares: { readonly oneFrom: number; readonly twoFrom: number }): string;
  /** From how many days on the roll a student can be called chronically absent. */
  minimumMembership(days: number): string;

  /** Where a rule is written, by its number in the list of sources. */
  source(number: number): string;
  /** What kind of text a source is. */
  readonly kinds: Readonly<Record<"statute" | "regulation" | "guidance" | "local", string>>;
  /** That a rule was read at its source, or not. */
  readonly verified: Readonly<Record<"yes" | "no", string>>;
  /** That the page is no legal advice. */
  readonly noAdvice: string;
}

/**
 * What a number is asked to be.
 *
 * @category Messages
 */
export interface AskedText {
  /** How it is compared. */
  readonly comparison: ComparisonName;
  /** With what: two numbers for `between`, else one. A share is 0 to 1. */
  readonly numbers: readonly number[];
}

/**
 * What is counted. An `occasion` misses more than its minutes; a `partial-day` at least its periods or minutes, any part without them.
 *
 * @category Messages
 */
export type UnitText =
  | { readonly unit: "day" | "day-equivalent" | "half-day" | "hour" | "period" | "tardy" }
  | { readonly unit: "occasion"; readonly minutes: number }
  | { readonly unit: "partial-day"; readonly periods?: number; readonly minutes?: number };

/**
 * Where something is counted: the school year, since a student's entry, a month, a term, or the last so many units, inside one school
 * year if `clipped`.
 *
 * @category Messages
 */
export type WindowText =
  | "school-year"
  | "enrollment"
  | "calendar-month"
  | TermName
  | {
      /** How many. */
      readonly last: number;
      /** Of what. */
      readonly unit: LastName;
      /** Inside one school year. */
      readonly clipped: boolean;
    };

/**
 * What a window can be the last so many of.
 *
 * @category Messages
 */
export type LastName = DayName | "week" | "month";

/**
 * Days as they are counted towards a due date.
 *
 * @category Messages
 */
export type DayName = "calendar-day" | "school-day";

/**
 * Whether an absence was excused.
 *
 * @category Messages
 */
export type ExcusalName = "excused" | "unexcused" | "unknown";

/**
 * Kinds of time missed.
 *
 * @category Messages
 */
export type KindName = "absent" | "tardy" | "early-departure";

/**
 * One grade, or all from one to another: `PK`, `KG`, `1` to `12`, or any other code.
 *
 * @category Messages
 */
export type GradeText = string | readonly [from: string, to: string];

/**
 * By when something is to be done: so many days after a date, or before that day.
 *
 * @category Messages
 */
export interface DueText {
  /** How many days. */
  readonly within: number;
  /** Of what. */
  readonly unit: DayName;
  /** Before that day rather than by its end. */
  readonly before: boolean;
  /** After what, where it is not the day on which the rule is met: the end of another task, or another rule. */
  readonly after?: { readonly what: "duty" | "rule"; readonly title: string };
}
