import type { Enrollment, Excusal, IsoDate, Kind, SchoolCalendar, SchoolDay } from "../../src/index.js";
import type { Rational } from "./rational.js";

/** How many parts a day is cut into: shares are whole numbers of these. */
export const wholeDay = 336000n;

/** How much a mark missed, as given; shares in 336000ths of the day. */
export type Amount =
  | { readonly share: bigint }
  | { readonly minutes: Rational }
  | { readonly periods: Rational }
  | { readonly unknown: true };

/** One mark that stands on a date after corrections, cut to the day. */
export interface Part {
  readonly kind: Kind;
  readonly excusal: Excusal;
  readonly amount: Amount;
  readonly reason: string | undefined;
  readonly instructed: boolean;
}

/** The length of a school day in every unit. */
export interface DayLength {
  readonly share: Rational;
  readonly minutes: Rational;
  readonly periods: Rational;
}

/** An enrollment that can be used: on the roll on the dates from `from` up to, not including, `before`. */
export interface Roll {
  readonly row: number;
  readonly enrollment: Enrollment;
  readonly grade: string | undefined;
  readonly from: IsoDate;
  readonly before: IsoDate;
}

/** One school day of a student on a roll. */
export interface MemberDay {
  readonly date: IsoDate;
  readonly calendar: SchoolCalendar;
  readonly day: SchoolDay;
  readonly roll: Roll;
}

/** What is recorded of one student. */
export interface OracleStudent {
  readonly studentId: string;
  readonly rolls: readonly Roll[];
  /** All school days on a roll. */
  readonly rollDays: readonly MemberDay[];
  /** Those of them that count: all, or under positive attendance those with a mark. */
  readonly memberDays: readonly MemberDay[];
  readonly parts: ReadonlyMap<IsoDate, readonly Part[]>;
}

/** A record that cannot be used, by code and place. */
export interface OracleProblem {
  readonly code: string;
  readonly path: readonly (string | number)[];
}

/** The date on which an enrollment without exit ends: never. */
export const never: IsoDate = "9999-12-31";
