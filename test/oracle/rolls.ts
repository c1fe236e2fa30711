import type { Enrollment, RegisterInput } from "../../src/index.js";
import { addDays, datesFrom, isDate } from "./dates.js";
import { normalGrade } from "./grades.js";
import type { MemberDay, OracleProblem, Roll } from "./model.js";
import { never } from "./model.js";
import { firstDayOf, lastDayOf, servingCalendar } from "./serving-calendar.js";

/** The enrollments that can be used, as rolls by student in the order first seen, and what is wrong with the others. */
export function readRolls(input: RegisterInput): { rolls: Map<string, Roll[]>; problems: OracleProblem[] } {
  const problems: OracleProblem[] = [];
  const rolls = new Map<string, Roll[]>();
  input.enrollments.forEach((enrollment, row) => {
    const problem = fault(input, enrollment, row, rolls.get(enrollment.studentId) ?? []);
    if (problem !== undefined) {
      problems.push(problem);
      return;
    }
    const roll = rollOf(enrollment, row);
    rolls.set(enrollment.studentId, [...(rolls.get(enrollment.studentId) ?? []), roll]);
  });
  for (const [studentId, own] of rolls) {
    const apart = withoutOverlap(own);
    const { unused } = yearByYear(apart.flatMap((roll) => daysOnRoll(input, roll)));
    for (const roll of apart) {
      const isBroken = unused.some((day) => day.roll === roll);
      problems.push(...(isBroken ? outOfOrder(roll) : own.includes(roll) ? calendarFault(input, roll) : overlap(roll)));
    }
    rolls.set(studentId, apart);
  }
  return { rolls, problems };
}

/** The school days of a student's rolls that count: none of a school year that the student has left for another. */
export function daysOf(input: RegisterInput, rolls: readonly Roll[]): MemberDay[] {
  return yearByYear(rolls.flatMap((roll) => daysOnRoll(input, roll))).used;
}

/** Days by date, without those of a year that was left for another one before; and these. */
function yearByYear(days: readonly MemberDay[]): { used: MemberDay[]; unused: MemberDay[] } {
  const used: MemberDay[] = [];
  const unused: MemberDay[] = [];
  for (const day of days) {
    const ofItsYear = used.map(({ calendar }) => calendar.schoolYear).lastIndexOf(day.calendar.schoolYear);
    const isOver = ofItsYear !== -1 && ofItsYear < used.length - 1;
    (isOver ? unused : used).push(day);
  }
  return { used, unused };
}

/** The school days of a roll, each in the calendar that serves it. */
function daysOnRoll(input: RegisterInput, roll: Roll): MemberDay[] {
  return datesInCalendars(input, roll).flatMap((date) => {
    const calendar = servingCalendar(input.calendars, roll.enrollment, date);
    const day = calendar?.days.find((candidate) => candidate.date === date);
    return calendar === undefined || day === undefined ? [] : [{ date, calendar, day, roll }];
  });
}

function fault(
  input: RegisterInput,
  enrollment: Enrollment,
  row: number,
  earlierRows: readonly Roll[],
): OracleProblem | undefined {
  const problem = (code: string, field: string): OracleProblem => ({ code, path: ["enrollments", row, field] });
  const { entryDate, exitDate, calendarId, schoolId } = enrollment;
  if (!isDate(entryDate)) return problem("invalid-date", "entryDate");
  if (exitDate !== undefined && !isDate(exitDate)) return problem("invalid-date", "exitDate");
  if (exitDate !== undefined && exitDate < entryDate) return problem("exit-before-entry", "exitDate");
  if (calendarId !== undefined && !input.calendars.some(({ id }) => id === calendarId)) {
    return problem("unknown-calendar", "calendarId");
  }
  const same = ({ enrollment: other }: Roll): boolean => other.schoolId === schoolId && other.entryDate === entryDate;
  return earlierRows.some(same) ? problem("duplicate-enrollment", "entryDate") : undefined;
}

function rollOf(enrollment: Enrollment, row: number): Roll {
  const { entryDate, exitDate, gradeLevel } = enrollment;
  return { row, enrollment, grade: normalGrade(gradeLevel), from: entryDate, before: exitDate ?? never };
}

const outOfOrder = ({ row }: Roll): OracleProblem[] => [
  { code: "school-year-out-of-order", path: ["enrollments", row, "entryDate"] },
];

const overlap = ({ row }: Roll): OracleProblem[] => [
  { code: "overlapping-enrollment", path: ["enrollments", row, "entryDate"] },
];

function calendarFault(input: RegisterInput, roll: Roll): OracleProblem[] {
  const served = datesInCalendars(input, roll).filter(
    (date) => servingCalendar(input.calendars, roll.enrollment, date) !== undefined,
  );
  const has = roll.from >= roll.before || served.length > 0;
  return has ? [] : [{ code: "no-calendar", path: ["enrollments", roll.row, "schoolId"] }];
}

/** The dates of a roll on which there can be a calendar at all. */
function datesInCalendars(input: RegisterInput, roll: Roll): string[] {
  const first = input.calendars.map(firstDayOf).sort()[0] ?? never;
  const last = input.calendars.map(lastDayOf).sort().at(-1) ?? "0000-00-00";
  if (last < roll.from || roll.before <= first) return [];
  const afterLast = addDays(last, 1);
  return datesFrom(roll.from > first ? roll.from : first, roll.before < afterLast ? roll.before : afterLast);
}

/** Rolls by entry, each without the days before the exit of those that entered earlier. */
function withoutOverlap(rolls: readonly Roll[]): Roll[] {
  const byEntry = [...rolls].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.row - b.row));
  return byEntry.map((roll, i) => {
    const free = byEntry.slice(0, i).reduce((latest, { before }) => (before > latest ? before : latest), "");
    if (roll.from >= roll.before || free <= roll.from) return roll;
    return { ...roll, from: free < roll.before ? free : roll.before };
  });
}
