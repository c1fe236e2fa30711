import type { AttendanceMark, Enrollment, MarkCode, Problem } from "../attendance/index.js";
import type { CalendarPlan, SchoolDay, TermKind } from "../calendar/index.js";

/**
 * A row as any CSV parser with headers yields it: text by header. An empty cell is an empty text, `null` or `undefined`.
 *
 * Cells must be text. A parser that turns cells into numbers has already lost the zeros of `"007"`; switch that off.
 *
 * @category Rows
 */
export type TextRow = Readonly<Record<string, string | null | undefined>>;

/**
 * Where a field's text comes from: the column with this header, which every file has to have; a column that a file may lack; or one text
 * for every row.
 *
 * Headers are compared after trimming, and a byte-order mark before the first is overlooked; capitals matter.
 *
 * @category Mappings
 */
export type ColumnSource =
  | string
  | {
      /** The header. */
      readonly column: string;
      /** A file without this column is read as if its cells were empty. */
      readonly optional: true;
    }
  | {
      /** The text of every row. */
      readonly constant: string;
    };

/**
 * How dates are written, and where the rows begin: what the three mappings have in common.
 *
 * @category Mappings
 */
export interface RowOptions {
  /**
   * The order of year, month and day in dates such as `9/3/2025` (separated by `/`, `-` or `.`; the year always has four digits). ISO
   * dates are read whatever it says. Without it only ISO dates are read: an order is never guessed.
   */
  readonly dateOrder?: "ymd" | "mdy" | "dmy";
  /**
   * `"ignore"`: a date may be followed by a time of day, `2025-09-03T00:00:00` or `9/3/2025 12:00:00 AM`, which is left out. A time with
   * a zone is refused all the same, because the zone could move the day.
   */
  readonly timeOfDay?: "ignore";
  /** The line of the first row, for the paths of problems; 2 if absent, the line below a header. */
  readonly firstLine?: number;
}

/**
 * How to read attendance marks.
 *
 * @category Mappings
 */
export interface MarksMapping extends RowOptions {
  /** What the rows are. */
  readonly kind: "marks";
  /** Where each field is. */
  readonly columns: MarkColumns;
  /**
   * What the school's codes mean, by the text in the file; a code that is missing here is a problem. `"ignore"` for codes that are no
   * attendance, such as a field trip: those rows are counted, not used. The empty text stands for an empty cell.
   */
  readonly codes: Readonly<Record<string, MarkCode | "ignore">>;
}

/**
 * Where the fields of a mark are. Fields without a source keep what the code says.
 *
 * @category Mappings
 */
export interface MarkColumns {
  /** The student. */
  readonly studentId: ColumnSource;
  /** The date. */
  readonly date: ColumnSource;
  /** The school's code, looked up in `codes`. */
  readonly code: ColumnSource;
  /** The class period. */
  readonly period?: ColumnSource;
  /** How much was missed, as a share of the day from 0 to 1. A row that fills two of the three columns of amounts is a problem. */
  readonly missedShare?: ColumnSource;
  /** How much was missed, in class periods. */
  readonly missedPeriods?: ColumnSource;
  /** How much was missed, in minutes. */
  readonly missedMinutes?: ColumnSource;
  /** The reason, as the school codes it. */
  readonly reason?: ColumnSource;
  /** When the mark was recorded: a date, or an ISO date-time with its zone, which is turned into UTC. A time without a zone is refused. */
  readonly recordedAt?: ColumnSource;
}

/**
 * How to read enrollments.
 *
 * @category Mappings
 */
export interface EnrollmentsMapping extends RowOptions {
  /** What the rows are. */
  readonly kind: "enrollments";
  /** Where each field is. */
  readonly columns: EnrollmentColumnSources;
  /** What the school's grades mean, as CEDS codes; grades are taken as written if absent. A grade that is missing here is a problem. */
  readonly grades?: Readonly<Record<string, string>>;
  /**
   * What the exit date says: the first date off the roll (default), or the last date on it, as Ed-Fi recommends. The last date on the
   * roll is turned into the first date off it.
   */
  readonly exitDateIs?: "first-day-off" | "last-day-on";
}

/**
 * Where the fields of an enrollment are.
 *
 * @category Mappings
 */
export interface EnrollmentColumnSources {
  /** The student. */
  readonly studentId: ColumnSource;
  /** The school. */
  readonly schoolId: ColumnSource;
  /** The grade. */
  readonly gradeLevel?: ColumnSource;
  /** The calendar that holds for the enrollment. */
  readonly calendarId?: ColumnSource;
  /** The first date on the roll. */
  readonly entryDate: ColumnSource;
  /** The exit date; still on the roll where it is empty. */
  readonly exitDate?: ColumnSource;
}

/**
 * How to read the days of a calendar.
 *
 * @category Mappings
 */
export interface CalendarDaysMapping extends RowOptions {
  /** What the rows are. */
  readonly kind: "calendar-days";
  /** Where each field is. */
  readonly columns: CalendarDayColumns;
  /**
   * What the kinds of day in the column `code` mean: the day's length (`{}` for a full day), or `"ignore"` for dates without school.
   * Given with `columns.code` and only then; without them every row is a school day.
   */
  readonly codes?: Readonly<Record<string, DayCode | "ignore">>;
}

/**
 * Where the fields of a calendar day are.
 *
 * @category Mappings
 */
export interface CalendarDayColumns {
  /** The date. */
  readonly date: ColumnSource;
  /** Whose calendar the day belongs to, in a file that holds several. */
  readonly calendarId?: ColumnSource;
  /** The kind of day, looked up in `codes`. */
  readonly code?: ColumnSource;
  /** The day's length as a share of a full day, above 0 and at most 1. */
  readonly share?: ColumnSource;
  /** Instructional minutes. */
  readonly minutes?: ColumnSource;
  /** Class periods. */
  readonly periods?: ColumnSource;
  /** The id of the term that the day belongs to, by kind of term. */
  readonly terms?: Readonly<Partial<Record<TermKind, ColumnSource>>>;
}

/**
 * What a kind of day says about its length.
 *
 * @category Mappings
 */
export interface DayCode {
  /** The day's length as a share of a full day; 1 if absent. */
  readonly share?: number;
  /** Instructional minutes. */
  readonly minutes?: number;
  /** Class periods. */
  readonly periods?: number;
}

/**
 * How to read rows: what they are, where each field is, and what the codes mean. Plain JSON, checked by `rowMappingSchema` where it
 * comes from outside.
 *
 * @category Mappings
 */
export type RowMapping = MarksMapping | EnrollmentsMapping | CalendarDaysMapping;

/**
 * What became of the rows. Nothing is lost: the records, the rows ignored and the problems add up to the rows read.
 *
 * @category Rows
 */
export interface RowsRead {
  /** How many rows were read. */
  readonly read: number;
  /** The line of each record, in the order of the records. */
  readonly lines: readonly number[];
  /** Rows whose code the table says to ignore, by code. */
  readonly ignored: readonly IgnoredRows[];
  /** The rows that could not be used, each with its line and the field: `["rows", 12, "date"]`. */
  readonly problems: readonly Problem[];
}

/**
 * Rows left out because the code table says so.
 *
 * @category Rows
 */
export interface IgnoredRows {
  /** The code, as the table has it. */
  readonly code: string;
  /** How many rows. */
  readonly rows: number;
}

/**
 * The marks that were read.
 *
 * @category Rows
 */
export interface MarksRead extends RowsRead {
  /** The marks, in the order of their rows. */
  readonly marks: readonly AttendanceMark[];
}

/**
 * The enrollments that were read.
 *
 * @category Rows
 */
export interface EnrollmentsRead extends RowsRead {
  /** The enrollments, in the order of their rows. */
  readonly enrollments: readonly Enrollment[];
}

/**
 * The calendar days that were read.
 *
 * @category Rows
 */
export interface CalendarDaysRead extends RowsRead {
  /** The days, in the order of their rows; {@link calendarFromDays} makes a calendar of them. */
  readonly days: readonly CalendarDay[];
}

/**
 * A school day, with the calendar and the terms that it belongs to.
 *
 * @category Rows
 */
export interface CalendarDay extends SchoolDay {
  /** Whose calendar it belongs to. */
  readonly calendarId?: string;
  /** The ids of its terms, by kind. */
  readonly terms?: Readonly<Partial<Record<TermKind, string>>>;
}

/**
 * What reading rows by a mapping gives.
 *
 * @category Rows
 */
export type ReadBy<M extends RowMapping> = M extends MarksMapping
  ? MarksRead
  : M extends EnrollmentsMapping
    ? EnrollmentsRead
    : CalendarDaysRead;

/**
 * What a calendar has beside its days.
 *
 * @category Calendars
 */
export interface CalendarFrame {
  /** The calendar's id; days that name another calendar are not its days. */
  readonly id: string;
  /** The school year's name, `"2025-26"`. */
  readonly schoolYear: string;
  /** The schools that keep this calendar; all schools if absent. */
  readonly schoolIds?: readonly string[];
  /** The terms, or an even split of the days; the terms that the days name if absent. */
  readonly terms?: NonNullable<CalendarPlan["terms"]>;
  /** Instructional minutes of a full day; 390 if absent. */
  readonly minutesPerDay?: number;
  /** Class periods of a full day; 7 if absent. */
  readonly periodsPerDay?: number;
}
