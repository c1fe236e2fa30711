import type { IsoDate, SchoolCalendar } from "../calendar/index.js";

/**
 * A student's time on the roll of a school: member from `entryDate` until the day before `exitDate`.
 *
 * @category Records
 */
export interface Enrollment {
  /** The student, by any stable id; pseudonyms serve as well. */
  readonly studentId: string;
  /** The school. */
  readonly schoolId: string;
  /** The grade as a CEDS code (`PK KG 01 … 12`); `K` and `4` are normalised on entry. */
  readonly gradeLevel?: string;
  /** The calendar that holds for this enrollment; found by school if absent. */
  readonly calendarId?: string;
  /** The first date on the roll. */
  readonly entryDate: IsoDate;
  /** The first date no longer on the roll; still on the roll if absent. */
  readonly exitDate?: IsoDate;
}

/**
 * What a mark says happened.
 *
 * @category Records
 */
export type Kind = "present" | "absent" | "tardy" | "early-departure";

/**
 * Whether time missed was excused. *Unknown* is an answer of its own: nobody has coded it.
 *
 * @category Records
 */
export type Excusal = "excused" | "unexcused" | "unknown";

/**
 * How much a mark missed: a share of that day (0 to 1), class periods, or minutes.
 *
 * @category Records
 */
export type Missed = { readonly share: number } | { readonly periods: number } | { readonly minutes: number };

/**
 * What a mark says, apart from whose it is and when: the part that many marks have in common.
 *
 * @category Records
 */
export interface MarkCode {
  /** The class period it was taken in; the whole date if absent. */
  readonly period?: string;
  /** What happened. */
  readonly kind: Kind;
  /** Whether it was excused; `"unknown"` if absent. */
  readonly excusal?: Excusal;
  /**
   * How much was missed. An absence without it is the whole day, or one period when `period` is given; a tardy or an
   * early departure without it misses an unknown amount, which counts as a tardy and as any part of a day and adds nothing.
   */
  readonly missed?: Missed;
  /** The reason as the school codes it: `"medical"`. Rules can except reasons. */
  readonly reason?: string;
  /** The time missed was a suspension. */
  readonly suspension?: boolean;
  /** The student received academic instruction in the time missed (tutoring, remote lessons, in-school suspension with teaching). */
  readonly instructed?: boolean;
}

/**
 * One attendance mark of one student on one date.
 *
 * Marks of one student, date and period that were recorded together add up, to a whole day at most. A later
 * `recordedAt` replaces what was recorded before for the same period; a mark without `period` replaces all of the date.
 *
 * @category Records
 */
export interface AttendanceMark extends MarkCode {
  /** The student. */
  readonly studentId: string;
  /** The date. */
  readonly date: IsoDate;
  /** When it was recorded, an ISO date or a UTC date-time ending in `Z`; before everything else if absent. */
  readonly recordedAt?: string;
}

/**
 * How a jurisdiction reduces marks to days.
 *
 * @category Counting
 */
export interface CountingRules {
  /**
   * The share of a day, above 0 and at most 1, from which on the student counts as present. With it a date is absent when less than that
   * share is left, and else not at all; without it shares of days are added up. Massachusetts: 0.5.
   */
  readonly presentShare?: number;
  /** Time missed under instruction counts as present. */
  readonly instructionCountsAsPresent?: boolean;
  /** What an absence with unknown excusal counts as; itself if absent. */
  readonly unknownCountsAs?: Excusal;
  /** Shares of a full day from which on a date counts as one, and as two half days missed; half days are sums of shares if absent. */
  readonly halfDay?: {
    /** One half day from this share on. */
    readonly oneFrom: number;
    /** Two half days from this share on. */
    readonly twoFrom: number;
  };
  /** Days in membership below which no band is given and nobody is called chronically absent; 0 if absent. */
  readonly minimumMembership?: number;
}

/**
 * A record that could not be used, and why. One for each input row at most.
 *
 * @category Records
 */
export interface Problem {
  /** What is wrong, from a closed list. */
  readonly code: ProblemCode;
  /** Where: `["marks", 12, "date"]`. */
  readonly path: readonly (string | number)[];
  /** What is wrong, in words, without a student's values. */
  readonly message: string;
}

/**
 * What can be wrong with a record.
 *
 * @category Records
 */
export type ProblemCode =
  | "invalid-date"
  | "invalid-record"
  | "invalid-value"
  | "ambiguous-date"
  | "unknown-code"
  | "missing-value"
  | "unknown-calendar"
  | "no-calendar"
  | "unknown-student"
  | "exit-before-entry"
  | "duplicate-enrollment"
  | "overlapping-enrollment"
  | "school-year-out-of-order"
  | "duplicate-day"
  | "outside-membership"
  | "no-school-day";

/**
 * What a register is made from.
 *
 * @category Registers
 */
export interface RegisterInput {
  /** The calendars, of one school year or of several. */
  readonly calendars: readonly SchoolCalendar[];
  /** Who was on which roll, and when. */
  readonly enrollments: readonly Enrollment[];
  /** The marks, in any order. */
  readonly marks: readonly AttendanceMark[];
}

/**
 * How to read the marks.
 *
 * @category Registers
 */
export interface RegisterOptions {
  /** Leave out what was recorded after this date (UTC): the register as it was known then. */
  readonly knownOn?: IsoDate;
  /**
   * `"exceptions"` (default): a school day without a mark was attended. `"positive"`: roll is called daily, and a day without a
   * mark was *not taken*: it is in no count and in no denominator.
   */
  readonly days?: "exceptions" | "positive";
}

/**
 * Attendance of many students, packed for counting: made once, then read by every function of this library.
 *
 * It is plain data (typed arrays, strings and numbers) that `structuredClone` and `postMessage` carry as it is. What is
 * inside `packed` may change between versions; read a register through {@link measure}, {@link measureAll} and {@link checkRegister}.
 *
 * @category Registers
 */
export interface Register {
  /** The students, in the order in which they were first seen; results come in this order. */
  readonly studentIds: readonly string[];
  /** The calendars. */
  readonly calendars: readonly SchoolCalendar[];
  /** How a school day without a mark is read. */
  readonly days: "exceptions" | "positive";
  /** The packed store; not for reading. */
  readonly packed: PackedAttendance;
}

/**
 * The store inside a register: spans of membership by student, marked dates by span, and the tables they point to.
 *
 * @category Registers
 */
export interface PackedAttendance {
  /** Span range of each student: student `s` has the spans `studentSpan[s]` up to `studentSpan[s + 1]`. */
  readonly studentSpan: Uint32Array;
  /** Calendar of each span, as an index; 65535 where no calendar covers the enrollment. */
  readonly spanCalendar: Uint16Array;
  /** First school day of each span, as an ordinal in its calendar. */
  readonly spanFrom: Uint16Array;
  /** The ordinal after the last school day of each span. */
  readonly spanTo: Uint16Array;
  /** Entry of the enrollment behind each span, in days since 1970-01-01. */
  readonly spanEntry: Int32Array;
  /** Exit of that enrollment, the first day no longer on the roll; 2147483647 if none. */
  readonly spanExit: Int32Array;
  /** School of each span, an index of `schools`. */
  readonly spanSchool: Uint16Array;
  /** Grade of each span, an index of `grades`; 0 if unknown. */
  readonly spanGrade: Uint8Array;
  /** Marked dates of each span: span `p` has the entries `spanEntries[p]` up to `spanEntries[p + 1]`, by date. */
  readonly spanEntries: Uint32Array;
  /** Ordinal of each marked date in the calendar of its span. */
  readonly entryDay: Uint16Array;
  /** What was recorded on each marked date, an index of `patterns`. */
  readonly entryPattern: Uint16Array | Uint32Array;
  /** Every distinct combination of marks that a date has, once. */
  readonly patterns: readonly DayPattern[];
  /** Every distinct shape of a school day, once. */
  readonly shapes: readonly DayShape[];
  /** The shape of each school day, by calendar. */
  readonly dayShapes: readonly Uint16Array[];
  /** The date of each school day in days since 1970-01-01, by calendar. */
  readonly epochDays: readonly Int32Array[];
  /** School ids. */
  readonly schools: readonly string[];
  /** Grade codes; the first is the empty string, for unknown. */
  readonly grades: readonly string[];
  /** Marked dates on no school day of the student, by reason, for the quality check. */
  readonly refused: RefusedMarks;
}

/**
 * Marks that stand outside every school day, counted for {@link checkRegister}.
 *
 * @category Registers
 */
export interface RefusedMarks {
  /** Marks on a Saturday or a Sunday that is no school day. */
  readonly weekend: number;
  /** Marks on another date without school. */
  readonly closed: number;
  /** Marks before entry, after exit or of a student without enrollment. */
  readonly outsideMembership: number;
  /** Students with absences on more dates than they have school days. */
  readonly studentsOverfull: number;
}

/**
 * The length of a school day in every unit that law counts in.
 *
 * @category Registers
 */
export interface DayShape {
  /** Share of a full day. */
  readonly share: number;
  /** Instructional minutes. */
  readonly minutes: number;
  /** Class periods. */
  readonly periods: number;
}

/**
 * What was recorded on one date: the marks that stand after corrections, cut to the day's length.
 *
 * @category Registers
 */
export interface DayPattern {
  /** The day's length, an index of `shapes`. */
  readonly shape: number;
  /** The marks; their missed amounts sum to the whole day at most. */
  readonly marks: readonly MarkCode[];
}

/**
 * Enrollments as columns, for {@link registerFromColumns}. Rows of one student need not stand together.
 *
 * @category Registers
 */
export interface EnrollmentColumns {
  /** The student of each row, an index of `students`. */
  readonly student: Uint32Array;
  /** Entry in days since 1970-01-01. */
  readonly entryDay: Int32Array;
  /** Exit, the first day no longer on the roll; {@link noExit} where there is none. No exits at all if absent. */
  readonly exitDay?: Int32Array;
  /** The school of each row, an index of `schools`; the first school if absent. */
  readonly school?: Uint16Array;
  /** The school ids. */
  readonly schools: readonly string[];
  /** The grade of each row, an index of `grades`. */
  readonly grade?: Uint8Array;
  /** The grade codes, 254 at most; an empty string is an unknown grade. */
  readonly grades?: readonly string[];
  /** The calendar of each row, an index of `calendars`; found by school if absent. */
  readonly calendar?: Uint16Array;
}

/**
 * A register's input as columns, so that a million students come in without an object for each mark.
 *
 * @category Registers
 */
export interface RegisterColumns {
  /** The calendars, of one school year or of several. */
  readonly calendars: readonly SchoolCalendar[];
  /** The student ids; a student's index is what the other columns name. */
  readonly students: readonly string[];
  /** Who was on which roll, and when: as columns, or as plain enrollments. */
  readonly enrollments: EnrollmentColumns | readonly Enrollment[];
  /** The student of each mark, an index of `students`. */
  readonly student: Uint32Array;
  /** The date of each mark in days since 1970-01-01. */
  readonly day: Int32Array;
  /** What each mark says, an index of `codes`. */
  readonly code: Uint8Array | Uint16Array;
  /** What the codes mean. */
  readonly codes: readonly MarkCode[];
  /** When each mark was recorded, in days since 1970-01-01; all at once if absent. */
  readonly recordedAt?: Int32Array;
}

/**
 * Attendance of one student up to a date, in the school year of the student's last school day by then.
 *
 * Days are whole numbers under `presentShare`, sums of shares of days without it.
 *
 * @category Counting
 */
export interface AttendanceMeasures {
  /** The student. */
  readonly studentId: string;
  /** The date up to which was counted, included. */
  readonly asOf: IsoDate;
  /** The student is on a roll on that date. */
  readonly enrolled: boolean;
  /** School days on the roll. */
  readonly daysInMembership: number;
  /** Days in membership less days absent. */
  readonly daysPresent: number;
  /** Days absent for any reason. */
  readonly daysAbsent: number;
  /** The rest of the days absent: neither unexcused nor unknown. */
  readonly daysExcused: number;
  /** Days absent by unexcused time alone. */
  readonly daysUnexcused: number;
  /** Days absent by time that nobody coded. */
  readonly daysUnknown: number;
  /** Dates with a tardy mark. */
  readonly tardies: number;
  /** The share of the days absent whose excusal was coded, 0 to 1; absent without a day absent. */
  readonly excusalKnownShare?: number;
  /** Days present by days in membership, 0 to 1; absent without membership. */
  readonly attendanceRate?: number;
  /** Days absent by days in membership, 0 to 1; absent without membership. */
  readonly absenceRate?: number;
  /** Ten per cent of the days in membership or more were missed, for any reason. */
  readonly chronicallyAbsent: boolean;
  /** Under 5, from 5, from 10 and from 20 per cent of the days in membership missed; too few days to say. */
  readonly band: AttendanceBand;
}

/**
 * Bands of absence in common use: under 5, from 5, from 10, from 20 per cent of days missed.
 *
 * @category Counting
 */
export type AttendanceBand = "satisfactory" | "at-risk" | "moderate-chronic" | "severe-chronic" | "too-few-days";

/**
 * What to measure, and how to count.
 *
 * @category Counting
 */
export interface MeasureOptions {
  /** The date up to which to count, included. */
  readonly asOf: IsoDate;
  /** How to reduce marks to days; sums of shares if absent. */
  readonly counting?: CountingRules;
}

/**
 * The measures of every student of a register, as columns in the order of `studentIds`.
 *
 * @category Counting
 */
export interface AttendanceTable extends Iterable<AttendanceMeasures> {
  /** How many students. */
  readonly length: number;
  /** The students. */
  readonly studentIds: readonly string[];
  /** The date up to which was counted. */
  readonly asOf: IsoDate;
  /** 1 where the student is on a roll on that date. */
  readonly enrolled: Uint8Array;
  /** School days on the roll. */
  readonly daysInMembership: Float64Array;
  /** Days present. */
  readonly daysPresent: Float64Array;
  /** Days absent for any reason. */
  readonly daysAbsent: Float64Array;
  /** Days absent less the unexcused and the unknown ones. */
  readonly daysExcused: Float64Array;
  /** Days absent by unexcused time alone. */
  readonly daysUnexcused: Float64Array;
  /** Days absent by time that nobody coded. */
  readonly daysUnknown: Float64Array;
  /** Dates with a tardy mark. */
  readonly tardies: Float64Array;
  /** 1 where ten per cent of the days in membership or more were missed. */
  readonly chronicallyAbsent: Uint8Array;
  /** The band of a student by position. */
  band(index: number): AttendanceBand;
  /** The school of a student's last span by then, or undefined. */
  schoolId(index: number): string | undefined;
  /** The grade in that span, or undefined. */
  gradeLevel(index: number): string | undefined;
  /** All measures of a student by position, as an object. */
  at(index: number): AttendanceMeasures;
}

/**
 * Something a careful registrar would ask about; no student is named.
 *
 * @category Registers
 */
export interface RegisterFinding {
  /** What was found, from a closed list. */
  readonly code:
    | "uncoded-absences"
    | "none-unexcused"
    | "marks-on-weekends"
    | "marks-without-school"
    | "marks-outside-membership"
    | "roll-not-taken"
    | "days-not-taken"
    | "more-absences-than-days"
    | "never-attended";
  /** What was found, in words. */
  readonly message: string;
  /** The school it concerns, if one. */
  readonly schoolId?: string;
  /** The dates it concerns, if any. */
  readonly dates?: readonly IsoDate[];
  /** How many records, students or days it concerns. */
  readonly count: number;
}
