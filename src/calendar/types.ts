/**
 * A civil date `YYYY-MM-DD`: a day as a school writes it, without a time or a time zone.
 *
 * @category Calendars
 */
export type IsoDate = string;

/**
 * One day on which school is held.
 *
 * @category Calendars
 */
export interface SchoolDay {
  /** The date. */
  readonly date: IsoDate;
  /** The day's length as a share of a full day: above 0, at most 1; 1 if absent, 0.5 for a half day. */
  readonly share?: number;
  /** Instructional minutes of this day; `share × minutesPerDay` if absent. */
  readonly minutes?: number;
  /** Class periods of this day; the calendar's `periodsPerDay` if absent. */
  readonly periods?: number;
}

/**
 * The kinds of term that law and schools divide a year into.
 *
 * A *school month* is the reporting month of a few states' laws (Ohio), not the calendar month.
 *
 * @category Calendars
 */
export type TermKind = "quarter" | "trimester" | "semester" | "marking-period" | "school-month";

/**
 * A named part of the school year. Terms of different kinds may overlap.
 *
 * @category Calendars
 */
export interface Term {
  /** The term's id, unique in its calendar: `"Q1"`. */
  readonly id: string;
  /** What kind of term it is; rules ask for a kind. */
  readonly kind: TermKind;
  /** The first date of the term. */
  readonly firstDay: IsoDate;
  /** The last date of the term, included. */
  readonly lastDay: IsoDate;
}

/**
 * One school year of one or more schools: the days on which school is held, and the terms.
 *
 * @category Calendars
 */
export interface SchoolCalendar {
  /** The calendar's id, unique in a register. */
  readonly id: string;
  /** The school year's name, `"2025-26"`. Calendars with the same name are the same year. */
  readonly schoolYear: string;
  /** The schools that keep this calendar; all schools if absent. */
  readonly schoolIds?: readonly string[];
  /** The school days, by date. */
  readonly days: readonly SchoolDay[];
  /** The terms; may be empty. */
  readonly terms: readonly Term[];
  /** Instructional minutes of a full day. */
  readonly minutesPerDay: number;
  /** Class periods of a full day. */
  readonly periodsPerDay: number;
}

/**
 * A range of dates without school, with its reason.
 *
 * @category Calendars
 */
export interface Closure {
  /** The first date without school. */
  readonly from: IsoDate;
  /** The last date without school, included; the first if absent. */
  readonly until?: IsoDate;
  /** Why: `"winter recess"`. For readers; nothing depends on it. */
  readonly reason?: string;
}

/**
 * What {@link buildCalendar} needs to lay out a school year.
 *
 * @category Calendars
 */
export interface CalendarPlan {
  /** The calendar's id. */
  readonly id: string;
  /** The school year's name, `"2025-26"`. */
  readonly schoolYear: string;
  /** The schools that keep this calendar; all schools if absent. */
  readonly schoolIds?: readonly string[];
  /** The first date of the year. */
  readonly firstDay: IsoDate;
  /** The last date of the year, included. */
  readonly lastDay: IsoDate;
  /** Dates and ranges without school. */
  readonly closures?: readonly (IsoDate | Closure)[];
  /** The days of the week with school, 1 for Monday to 7 for Sunday; Monday to Friday if absent. */
  readonly weekdays?: readonly number[];
  /** Dates on which only half a day of school is held. */
  readonly halfDays?: readonly IsoDate[];
  /** Terms as given, or a split of the school days into parts of equal length (the earlier ones longer by a day where it does not divide). */
  readonly terms?: "quarters" | "semesters" | "trimesters" | readonly Term[];
  /** Instructional minutes of a full day; 390 if absent. */
  readonly minutesPerDay?: number;
  /** Class periods of a full day; 7 if absent. */
  readonly periodsPerDay?: number;
}

/**
 * What changed in a school year under way.
 *
 * @category Calendars
 */
export interface CalendarRevision {
  /** Dates and ranges on which school was not held after all: a snow day. */
  readonly close?: readonly (IsoDate | Closure)[];
  /** School days added, a make-up day among them; one that the calendar has already is replaced. */
  readonly add?: readonly (IsoDate | SchoolDay)[];
  /** The terms from now on; as they were if absent. */
  readonly terms?: readonly Term[];
}
