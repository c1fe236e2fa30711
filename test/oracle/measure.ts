import type { AttendanceBand, AttendanceMeasures, CountingRules, Excusal, IsoDate } from "../../src/index.js";
import { daysAbsentOn } from "./absence.js";
import { timeMissed } from "./counted-parts.js";
import { lengthOf } from "./day-length.js";
import type { MemberDay, OracleStudent, Part } from "./model.js";
import type { Rational } from "./rational.js";
import { compare, divide, multiply, one, rational, subtract, sum, toNumber, zero } from "./rational.js";

/** The member days of the school year of the last one up to a date. */
function daysOfYear(student: OracleStudent, asOf: IsoDate): MemberDay[] {
  const soFar = student.memberDays.filter(({ date }) => date <= asOf);
  const schoolYear = soFar.at(-1)?.calendar.schoolYear;
  return soFar.filter(({ calendar }) => calendar.schoolYear === schoolYear);
}

/** All measures of one student. */
export function measureStudent(student: OracleStudent, asOf: IsoDate, counting: CountingRules): AttendanceMeasures {
  const days = daysOfYear(student, asOf);
  const partsOf = ({ date }: MemberDay): Part[] => timeMissed(student.parts.get(date) ?? [], counting);
  const daysOver = (select: (parts: readonly Part[], day: MemberDay) => readonly Part[]): Rational =>
    sum(days.map((day) => daysAbsentOn(select(partsOf(day), day), lengthOf(day.calendar, day.day), counting)));
  const ofExcusal = (excusal: Excusal): Rational =>
    daysOver((parts) => parts.filter((part) => part.excusal === excusal));
  const membership = rational(BigInt(days.length));
  const absent = daysOver((parts) => parts);
  const unexcused = ofExcusal("unexcused");
  const unknown = ofExcusal("unknown");
  const excused = sum(
    days.map((day) => {
      const absentBy = (parts: readonly Part[]): Rational =>
        daysAbsentOn(parts, lengthOf(day.calendar, day.day), counting);
      const of = (excusal: Excusal): Rational => absentBy(partsOf(day).filter((part) => part.excusal === excusal));
      const rest = subtract(absentBy(partsOf(day)), sum([of("unexcused"), of("unknown")]));
      return compare(rest, zero) < 0 ? zero : rest;
    }),
  );
  const { unknownCountsAs: _, ...asRecorded } = counting;
  const neverCoded = daysOver((_parts, { date }) =>
    timeMissed(student.parts.get(date) ?? [], asRecorded).filter(({ excusal }) => excusal === "unknown"),
  );
  const enough = days.length > 0 && days.length >= (counting.minimumMembership ?? 0);
  const rates = days.length === 0 ? {} : ratesOf(membership, absent);
  const known = absent.n === 0n ? {} : { excusalKnownShare: toNumber(knownShare(neverCoded, absent)) };
  return {
    studentId: student.studentId,
    asOf,
    enrolled: student.rolls.some(({ from, before }) => from <= asOf && asOf < before),
    daysInMembership: days.length,
    daysPresent: toNumber(subtract(membership, absent)),
    daysAbsent: toNumber(absent),
    daysExcused: toNumber(excused),
    daysUnexcused: toNumber(unexcused),
    daysUnknown: toNumber(unknown),
    tardies: days.filter(({ date }) => student.parts.get(date)?.some(({ kind }) => kind === "tardy")).length,
    ...known,
    ...rates,
    chronicallyAbsent: enough && compare(multiply(absent, rational(10n)), membership) >= 0,
    band: enough ? bandOf(absent, membership) : "too-few-days",
  };
}

function ratesOf(membership: Rational, absent: Rational): { attendanceRate: number; absenceRate: number } {
  return {
    attendanceRate: toNumber(divide(subtract(membership, absent), membership)),
    absenceRate: toNumber(divide(absent, membership)),
  };
}

function knownShare(neverCoded: Rational, absent: Rational): Rational {
  const share = subtract(one, divide(neverCoded, absent));
  if (compare(share, zero) < 0) return zero;
  return compare(share, one) > 0 ? one : share;
}

function bandOf(absent: Rational, membership: Rational): AttendanceBand {
  const reaches = (percent: bigint): boolean =>
    compare(multiply(absent, rational(100n)), multiply(membership, rational(percent))) >= 0;
  if (reaches(20n)) return "severe-chronic";
  if (reaches(10n)) return "moderate-chronic";
  return reaches(5n) ? "at-risk" : "satisfactory";
}
