import { isoDate } from "../calendar/internal.js";
import { amountMissed, whole } from "./amount.js";
import { noCalendar } from "./membership.js";
import { requireRegister } from "./require-register.js";
import { tallySchools, type SchoolTally } from "./school-tally.js";
import type { Register, RegisterFinding } from "./types.js";

/** Marks a day that a school takes on average, from which on a day without one looks as if no roll was taken. */
const usualMarks = 5;

/**
 * What a careful registrar would ask about before anyone trusts the counts.
 *
 * - absences that nobody coded as excused or unexcused, by school;
 * - a school with absences of which none is unexcused: in Massachusetts 15 to 18 per cent of schools report none, which more often
 *   means *not coded* than *none*;
 * - marks on weekends, on other days without school, and outside every enrollment;
 * - days on which no roll seems to have been taken: no mark at all at a school that takes five a day or more;
 * - under positive attendance, school days of students without a mark;
 * - students with absences on more dates than they have school days, and students absent on every day of ten or more.
 *
 * @param register the register
 * @returns the findings; no student is named
 *
 * @example A school that codes nothing unexcused
 * ```ts
 * import { buildCalendar, checkRegister, createRegister } from "truancy-prevention";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-01" }],
 *   marks: [{ studentId: "s1", date: "2025-09-02", kind: "absent", excusal: "excused" }],
 * });
 * checkRegister(register).map(({ code, schoolId, count }) => ({ code, schoolId, count })); //=> [{ code: "none-unexcused", schoolId: "north", count: 1 }]
 * ```
 * @category Registers
 */
export function checkRegister(register: Register): RegisterFinding[] {
  requireRegister(register);
  const tallies = tallySchools(register);
  return [
    ...tallies.flatMap((tally, school) => schoolFindings(register, tally, register.packed.schools[school]!)),
    ...refusedFindings(register),
    ...studentFindings(register),
  ];
}

function schoolFindings(register: Register, tally: SchoolTally, schoolId: string): RegisterFinding[] {
  const findings: RegisterFinding[] = [];
  if (tally.uncoded > 0) {
    const message = "absences that nobody coded as excused or unexcused; they are neither until someone does";
    findings.push({ code: "uncoded-absences", message, schoolId, count: tally.uncoded });
  }
  if (tally.absences > 0 && tally.unexcused === 0) {
    const message = "absences of which none is unexcused: more often not coded than none";
    findings.push({ code: "none-unexcused", message, schoolId, count: tally.absences });
  }
  const missing = register.days === "positive" ? [] : datesWithoutRoll(tally);
  if (missing.length > 0) {
    const message =
      "school days without a single mark, at a school that takes several a day: roll may not have been taken";
    findings.push({ code: "roll-not-taken", message, schoolId, dates: missing.map(isoDate), count: missing.length });
  }
  if (tally.notTaken > 0) {
    const message = "school days of students without a mark under positive attendance: in no count and no denominator";
    findings.push({ code: "days-not-taken", message, schoolId, count: tally.notTaken });
  }
  return findings;
}

function datesWithoutRoll({ marksByDay, lastMarkedDay }: SchoolTally): number[] {
  const dates = [...marksByDay].filter(([day]) => day <= lastMarkedDay).sort(([a], [b]) => a - b);
  const marks = dates.reduce((sum, [, count]) => sum + count, 0);
  if (marks < usualMarks * dates.length) return [];
  return dates.filter(([, count]) => count === 0).map(([day]) => day);
}

function refusedFindings({ packed: { refused } }: Register): RegisterFinding[] {
  const findings: RegisterFinding[] = [
    { code: "marks-on-weekends", message: "marks on Saturdays or Sundays without school", count: refused.weekend },
    { code: "marks-without-school", message: "marks on other dates without school", count: refused.closed },
    {
      code: "marks-outside-membership",
      message: "marks of students who were on no roll that day",
      count: refused.outsideMembership,
    },
    {
      code: "more-absences-than-days",
      message: "students with absences on more dates than they have school days",
      count: refused.studentsOverfull,
    },
  ];
  return findings.filter((finding) => finding.count > 0);
}

function studentFindings(register: Register): RegisterFinding[] {
  const count = neverAttended(register);
  if (count === 0) return [];
  return [
    {
      code: "never-attended",
      message: "students absent on every one of ten school days or more: are they still on the roll?",
      count,
    },
  ];
}

function neverAttended({ packed, studentIds }: Register): number {
  const wholeDay = packed.patterns.map(
    ({ marks, shape }) =>
      marks.every((mark) => mark.kind === "absent") && amountMissed(marks, packed.shapes[shape]!) >= whole,
  );
  let count = 0;
  for (let student = 0; student < studentIds.length; student++) {
    let [days, absent] = [0, 0];
    for (let span = packed.studentSpan[student]!; span < packed.studentSpan[student + 1]!; span++) {
      if (packed.spanCalendar[span] === noCalendar) continue;
      days += packed.spanTo[span]! - packed.spanFrom[span]!;
      for (let entry = packed.spanEntries[span]!; entry < packed.spanEntries[span + 1]!; entry++) {
        if (wholeDay[packed.entryPattern[entry]!]) absent++;
      }
    }
    if (days >= 10 && absent === days) count++;
  }
  return count;
}
