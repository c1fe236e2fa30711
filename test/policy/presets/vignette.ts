import type {
  CalendarPlan,
  Determinations,
  Enrollment,
  Facts,
  IsoDate,
  MarkCode,
  Result,
  TierLevel,
} from "../../../src/index.js";

/** A short story of one student, and what a rule must say to it. Plain data: what is absent takes the default that its comment names. */
export interface Vignette {
  readonly story: string;
  /** The story year alone if absent. */
  readonly calendars?: readonly CalendarPlan[];
  /** At the school "north" from 2025-09-02 on if absent. */
  readonly enrollments?: readonly Omit<Enrollment, "studentId">[];
  readonly marks: readonly MarkRow[];
  readonly knownOn?: IsoDate;
  readonly asOf: IsoDate;
  readonly facts?: Facts;
  readonly determinations?: Determinations;
  readonly expected: Expected;
}

/** One mark on each of some dates: an absence if no kind is given. */
export interface MarkRow extends Partial<MarkCode> {
  /** The dates, or a span of which every school day is meant. */
  readonly on: readonly IsoDate[] | { readonly from: IsoDate; readonly until: IsoDate };
  readonly recordedAt?: string;
}

/** What the rule must come to, whole: what is absent here must be absent there. */
export interface Expected {
  readonly result: Result;
  readonly reachedOn?: IsoDate;
  readonly occurrences?: readonly IsoDate[];
  readonly status?: string;
  readonly needs?: readonly string[];
  readonly duties?: readonly ExpectedDuty[];
  /** The tier of the whole decision; not looked at if absent, since other rules lead to tiers too. */
  readonly tier?: TierLevel;
}

export interface ExpectedDuty {
  readonly dutyId: string;
  readonly occurrence?: IsoDate;
  readonly openedOn: IsoDate;
  readonly dueOn?: IsoDate;
  readonly status: "open" | "overdue" | "waiting";
}

/** The vignettes of each rule of a preset. */
export type VignetteTable = Readonly<Record<string, readonly Vignette[]>>;

/**
 * The story year: 180 school days from Tuesday 2025-09-02 to Friday 2026-06-12, four quarters of 45 days, 6 periods and 360 minutes a day.
 *
 * School days by month: September 21, October 22, November 17, December 17, January 19, February 15, March 22, April 17, May 20, June 10.
 */
export const storyYear: CalendarPlan = {
  id: "2025-26",
  schoolYear: "2025-26",
  firstDay: "2025-09-02",
  lastDay: "2026-06-12",
  closures: [
    "2025-10-13",
    "2025-11-11",
    { from: "2025-11-27", until: "2025-11-28" },
    { from: "2025-12-24", until: "2026-01-02" },
    "2026-01-19",
    { from: "2026-02-16", until: "2026-02-20" },
    { from: "2026-04-20", until: "2026-04-24" },
    "2026-05-25",
  ],
  halfDays: ["2025-11-26"],
  terms: [
    { id: "Q1", kind: "quarter", firstDay: "2025-09-02", lastDay: "2025-11-04" },
    { id: "Q2", kind: "quarter", firstDay: "2025-11-05", lastDay: "2026-01-22" },
    { id: "Q3", kind: "quarter", firstDay: "2026-01-23", lastDay: "2026-04-02" },
    { id: "Q4", kind: "quarter", firstDay: "2026-04-03", lastDay: "2026-06-12" },
  ],
  minutesPerDay: 360,
  periodsPerDay: 6,
};

/** The year before it, without a closure: from Tuesday 2024-09-03 to Friday 2025-06-13. */
export const yearBefore: CalendarPlan = {
  id: "2024-25",
  schoolYear: "2024-25",
  firstDay: "2024-09-03",
  lastDay: "2025-06-13",
  terms: "quarters",
  minutesPerDay: 360,
  periodsPerDay: 6,
};
