import type { DayName, ExcusalName, HandbookMessages, KindName, LastName, TermName } from "../types.js";
import type { CountedText } from "./counted-text.js";

/**
 * The sentences of a handbook page.
 *
 * @category Messages
 */
export interface HandbookWording {
  /** The headings of the page. */
  readonly headings: HandbookMessages["headings"];
  /** From which version of the policy the page was made. Slot: `version`. */
  readonly madeFrom: string;
  /** When a policy or a rule is in force. Slots: `from` and `until`, if they are known. */
  readonly inForce: string;

  /** That a count decides nothing by itself. */
  readonly noVerdict: string;
  /** What people decide and no count. Slot: `questions`. */
  readonly peopleDecide: string;
  /** That the school writes in the family's language. */
  readonly yourLanguage: HandbookMessages["yourLanguage"];
  /** That the school offers so many dates at least. Slot: `dates`, of `numbered`. */
  readonly choiceOfDates: string;
  /** That more time can be asked for. */
  readonly moreTime: string;
  /** That the tasks of the school follow with each rule. */
  readonly schoolActs: string;

  /** Before the one condition of a rule. */
  readonly when: string;
  /** Before conditions that must all be true, of which one must be, or of which one may not be. */
  readonly conditions: HandbookMessages["conditions"];
  /** What is missed, without a number. Slots: `minutes`, `periods` (of `numbered`) and `units` (several of these) where their names say so. */
  readonly missed: Readonly<Record<MissedName, CountedText>>;
  /** So much of what is missed: one text for all (slots: `number`, `missed`), or one for each (slot: `number`). */
  readonly amount: string | Readonly<Record<MissedName, string>>;
  /** Things with their number. Slot: `number`. */
  readonly numbered: Readonly<Record<NumberedName, CountedText>>;
  /** Where something is counted. */
  readonly windows: WindowsWording;
  /** An amount of time missed in a window. Slots: `asked`, `window`; free: `missed`. */
  readonly count: string;
  /** So much for each month of the school year. Slots: `amount`; free: `missed`. */
  readonly perMonth: string;
  /** Time missed as a share of something. Slots: `missed`, `asked`, `whole`, `window`. */
  readonly share: string;
  /** Of what: days or time of the student so far, of the whole window, or so many units (slot: `amount`). */
  readonly whole: {
    /** Of the student so far. */
    readonly membership: Readonly<Record<"days" | "time", string>>;
    /** Of the whole window. */
    readonly "window-days": Readonly<Record<"days" | "time", string>>;
    /** Of so many units. Slot: `amount`. */
    readonly units: string;
  };
  /** Time missed without a break, and what breaks it. */
  readonly consecutive: {
    /** Slots: `asked`; free: `missed`. */
    readonly run: string;
    /** That excused days do not break it. */
    readonly acrossExcused: string;
    /** That every school day that does not count breaks it. */
    readonly unbroken: string;
  };
  /** How often another rule was reached. Slots: `title`, `asked`, `window`. */
  readonly reached: string;
  /** A fact that is a number. Slots: `name`, `asked`. */
  readonly fact: string;
  /** A fact that is so, is not so, or has a value. Slots: `name`, `value`. */
  readonly factIs: string;
  /** The value of a fact that is so, or is not so. */
  readonly answers: Readonly<Record<"yes" | "no", string>>;
  /** Grades that have a name, by their code. */
  readonly grades: Readonly<Record<string, string>>;
  /** Other grades: with a number, or with another code. Slot: `grade`. */
  readonly grade: Readonly<Record<"numbered" | "other", string>>;
  /** All grades from one to another. Slots: `from`, `to`. */
  readonly gradeRange: string;
  /** That the student is in one of these grades. Slot: `grades`. */
  readonly inGrades: string;
  /** Which absences count. Slot: `excusals`. */
  readonly onlyExcusal: string;
  /** What these absences are called. */
  readonly excusals: Readonly<Record<ExcusalName, string>>;
  /** That absences count whatever their excusal. */
  readonly anyExcusal: string;
  /** That a filter admits no absence at all. */
  readonly nothing: string;
  /** Which marks count, by kind. Slot: `kinds`. */
  readonly onlyKinds: string;
  /** What these kinds are called. */
  readonly missedKinds: Readonly<Record<KindName, string>>;
  /** Which reasons do not count. Slot: `reasons`. */
  readonly exceptReasons: string;

  /** How long a rule holds. */
  readonly holds: HandbookMessages["holds"];
  /** For which grades a rule is. Slot: `grades`. */
  readonly forGrades: string;
  /** For which ages a rule is. Slots: `ages`; `on`, the day of the year, if there is one. */
  readonly forAges: string;
  /** From how many days on the roll a rule can be met. Slot: `days`, of `numbered`. */
  readonly afterDays: string;
  /** What people must find before a rule is met. Slot: `questions`. */
  readonly requires: string;
  /** To which tier a rule leads. Slots: `tier`; `title`, if it has one. */
  readonly leadsTo: string;
  /** What the law calls it. Slot: `name`. */
  readonly status: string;

  /** Before the tasks of the school. */
  readonly schoolMust: string;
  /** To whom a task is owed. Slot: `recipients`. */
  readonly dutyFor: string;
  /** Who does a task. Slot: `role`. */
  readonly dutyBy: string;
  /** In which language. */
  readonly dutyLanguage: HandbookMessages["dutyLanguage"];
  /** How many dates are offered. Slot: `dates`, of `numbered`. */
  readonly dutyOffers: string;
  /** By when a task is done. */
  readonly due: DueWording;
  /** How much more time there is. Slots: `days`, of `numbered`; `role`, who can ask for it. */
  readonly extension: string;
  /** By what a task is not needed any more. Slot: `event`. */
  readonly notNeededIf: string;

  /** The name of a tier. Slots: `tier`, `title`. */
  readonly tierTitle: string;

  /** From which share of a day on it counts as a day at school. Slot: `share`. */
  readonly presentShare: string;
  /** That only a day missed entirely is a day missed. */
  readonly wholeDays: string;
  /** That time under instruction counts as time at school. */
  readonly instruction: string;
  /** What an absence that nobody coded counts as. */
  readonly uncoded: {
    /** As itself. */
    readonly itself: string;
    /** Slot: `excusal`, of `excusals`. */
    readonly as: string;
  };
  /** From which shares of a day on it is one half day missed, and two. Slots: `oneFrom`, `twoFrom`. */
  readonly halfDays: string;
  /** From how many days on the roll a student can be called chronically absent. Slot: `days`, of `numbered`. */
  readonly minimumMembership: string;

  /** Where a rule is written. Slot: `number`. */
  readonly source: string;
  /** What kind of text a source is. */
  readonly kinds: HandbookMessages["kinds"];
  /** That a rule was read at its source, or not. */
  readonly verified: HandbookMessages["verified"];
  /** That the page is no legal advice. */
  readonly noAdvice: string;
}

/**
 * Where something is counted. A window can be the last so many days, weeks or months; of one alone it is said without a number.
 *
 * @category Messages
 */
export interface WindowsWording {
  /** The windows that have a name. */
  readonly named: Readonly<Record<"school-year" | "enrollment" | "calendar-month" | TermName, string>>;
  /** The school day alone on which something is counted. */
  readonly sameSchoolDay: string;
  /** The last so many. Slot: `number`. */
  readonly last: Readonly<Record<LastName, CountedText>>;
  /** Such a window inside one school year. Slot: `window`. */
  readonly clipped: string;
}

/**
 * By when a task is done.
 *
 * @category Messages
 */
export interface DueWording {
  /** Slot: `by`. */
  readonly plain: string;
  /** Counted from the end of another task. Slots: `by`, `title`. */
  readonly afterDuty: string;
  /** Counted from another rule. Slots: `by`, `title`. */
  readonly afterRule: string;
  /** On the day itself. */
  readonly sameDay: string;
  /** Before that day. */
  readonly beforeThatDay: string;
  /** Within so many days. Slot: `days`, of `numbered`. */
  readonly within: string;
  /** Before the next such day. */
  readonly beforeNext: Readonly<Record<DayName, string>>;
  /** Before so many days are over. Slot: `days`, of `numbered`. */
  readonly beforeEnd: string;
}

/**
 * What is missed: a unit; a day that misses so many periods or minutes at least, or any part; an occasion of more than so many minutes; or one
 * of several.
 *
 * @category Messages
 */
export type MissedName =
  | "day"
  | "day-equivalent"
  | "half-day"
  | "hour"
  | "period"
  | "tardy"
  | "occasion"
  | "partial-day"
  | "partial-day-periods"
  | "partial-day-minutes"
  | "one-of-several";

/**
 * What a handbook page counts beside what is missed.
 *
 * @category Messages
 */
export type NumberedName = DayName | "class-period" | "date" | "minute" | "time" | "year";
