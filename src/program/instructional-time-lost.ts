import { requireOptions } from "../argument.js";
import {
  amountMissed,
  asOfDate,
  requireRegister,
  scaled,
  studentDays,
  unmarked,
  whole,
  type AsOf,
  type StudentDays,
} from "../attendance/internal.js";
import type { DayPattern, Register } from "../attendance/index.js";
import type { IsoDate } from "../calendar/index.js";
import type { InstructionalTimeLost } from "./types.js";

/**
 * Up to when to count, and where.
 *
 * @category 1 Impact
 */
export interface TimeLostOptions {
  /** The date up to which to count, included; the school year of the last school day by then is counted. */
  readonly asOf: IsoDate;
  /** Only days at this school. */
  readonly schoolId?: string;
}

/**
 * How much instruction a school lost to absence in a school year, in full days and in hours.
 *
 * All time missed is lost, excused or not: whole and partial absences, late arrivals and early departures as far as their length was recorded. Time under
 * instruction is not lost. Days are full school days, so half of a half day is 0.25; hours follow the minutes of each day in its calendar. It is a sum over
 * students; of a few students it can tell on one, so show it for a school.
 *
 * @param register the register
 * @param options `asOf`; `schoolId`
 * @returns the sums with their definition in words, to be put into an {@link Acknowledgement}
 * @throws {@link TruancyError} `invalid-date`, `invalid-argument`
 *
 * @example A day and 39 minutes of 390 are 1.1 days and 7.15 hours
 * ```ts
 * import { buildCalendar, createRegister, instructionalTimeLost } from "truancy-prevention";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12", minutesPerDay: 390 })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-01" }],
 *   marks: [
 *     { studentId: "s1", date: "2025-09-02", kind: "absent", excusal: "excused" },
 *     { studentId: "s1", date: "2025-09-03", kind: "tardy", missed: { minutes: 39 } },
 *   ],
 * });
 * const lost = instructionalTimeLost(register, { asOf: "2025-09-12" });
 * [lost.students, lost.daysInMembership, lost.daysLost, lost.hoursLost]; //=> [1, 10, 1.1, 7.15]
 * ```
 * @category 1 Impact
 */
export function instructionalTimeLost(register: Register, options: TimeLostOptions): InstructionalTimeLost {
  requireRegister(register);
  requireOptions(options);
  const { asOf, schoolId } = options;
  const at = asOfDate(register, asOf);
  const { packed, calendars, studentIds } = register;
  const last = lastCalendar(register, at);
  const sums: Sums = { students: 0, days: 0, shares: 0, minutes: 0 };
  if (last !== undefined) {
    const losses = packed.patterns.map((pattern) => lossOf(pattern, register));
    const school = schoolId === undefined ? undefined : packed.schools.indexOf(schoolId);
    for (let student = 0; student < studentIds.length; student++) {
      const record = studentDays(register, at, student);
      const isOfYear =
        record.last >= 0 && at.years[packed.spanCalendar[record.spans[record.last]!]!] === at.years[last];
      if (isOfYear) addYear(sums, record, losses, (span) => school === undefined || packed.spanSchool[span] === school);
    }
  }
  return {
    asOf,
    ...(last !== undefined && { schoolYear: calendars[last]!.schoolYear }),
    ...(schoolId !== undefined && { schoolId }),
    students: sums.students,
    daysInMembership: sums.days,
    daysLost: sums.shares / whole,
    hoursLost: sums.minutes / whole / 60,
    definition,
  };
}

interface Sums {
  students: number;
  days: number;
  /** In 336000ths of a full day. */
  shares: number;
  /** In 336000ths of a minute. */
  minutes: number;
}

/** What a date loses, in the same units. */
interface Loss {
  readonly share: number;
  readonly minutes: number;
}

/** Add the days of a student's school year, at those schools that are asked for. */
function addYear(sums: Sums, record: StudentDays, losses: readonly Loss[], isAsked: (span: number) => boolean): void {
  let days = 0;
  for (let position = record.yearStarts[record.last]!; position <= record.last; position++) {
    if (!isAsked(record.spans[position]!)) continue;
    days++;
    const pattern = record.patterns[position]!;
    if (pattern === unmarked) continue;
    sums.shares += losses[pattern]!.share;
    sums.minutes += losses[pattern]!.minutes;
  }
  sums.days += days;
  if (days > 0) sums.students++;
}

const definition =
  "Instruction missed by students on the roll, in the school year up to and including the date: whole and partial absences, late arrivals and early departures " +
  "as far as their length was recorded, excused or not. Time with instruction is not lost. Days are full school days; hours follow the calendar's minutes of instruction.";

/** The calendar that held the last school day by the date. */
function lastCalendar({ packed }: Register, { limits }: AsOf): number | undefined {
  let [last, latest]: [number | undefined, number] = [undefined, Number.NEGATIVE_INFINITY];
  for (const [calendar, limit] of limits.entries()) {
    const day = limit === 0 ? Number.NEGATIVE_INFINITY : packed.epochDays[calendar]![limit - 1]!;
    if (day > latest) [last, latest] = [calendar, day];
  }
  return last;
}

function lossOf({ shape, marks }: DayPattern, { packed }: Register): Loss {
  const day = packed.shapes[shape]!;
  const missed = marks.filter(({ instructed }) => !instructed);
  return { share: scaled(amountMissed(missed, day), day.share), minutes: amountMissed(missed, day, "minutes") };
}
