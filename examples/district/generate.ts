import { absences } from "./absences.js";
import { toCsv } from "./csv.js";
import {
  enrollmentRow,
  flawedDays,
  flawedEnrollments,
  flawedMarks,
  strewn,
  type CalendarRow,
  type EnrollmentRow,
} from "./flaws.js";
import { fieldTrip } from "./field-trips.js";
import { markRow, type MarkRow } from "./mark-row.js";
import { partialDays } from "./partial-days.js";
import { randomFrom, type Random } from "./random.js";
import { schoolYear } from "./school-year.js";
import { students, type Student } from "./students.js";
import { memberDays, teachingDays, type TeachingDay } from "./teaching-days.js";

const seed = 20250827;

/** The files of the sample district, by name: the same text on every machine and every day. */
export function generateDistrict(): Readonly<Record<string, string>> {
  const random = randomFrom(seed);
  const year = schoolYear();
  const everyone = students(random);
  const days = teachingDays(year);
  const marks = everyone.flatMap((student) => marksOf(student, days, random)).sort(byDateAndStudent);
  const calendar = year.map(({ date, type, quarter, note }): CalendarRow => ({
    Date: date,
    "Day Type": type,
    Quarter: quarter,
    Note: note,
  }));
  return {
    "calendar_days.csv": toCsv(strewn(calendar, flawedDays, random)),
    "enrollments.csv": toCsv(strewn(enrollmentsOf(everyone), flawedEnrollments, random).concat(onTwoRolls(everyone))),
    "attendance.csv": toCsv(strewn(marks, [...flawedMarks, afterExit(everyone)], random)),
    "students.csv": toCsv(everyone.map(factsRow)),
  };
}

function marksOf(student: Student, days: readonly TeachingDay[], random: Random): MarkRow[] {
  const own = memberDays(student, days);
  const taken = new Set(student.school.rollNotTaken);
  const whole = absences(student, own, taken, random);
  const partial = partialDays(student, own, taken, random);
  return [...whole, ...partial, ...fieldTrip(student, taken)];
}

function byDateAndStudent(a: MarkRow, b: MarkRow): number {
  return compare(a.Date, b.Date) || compare(a["Student ID"], b["Student ID"]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function enrollmentsOf(everyone: readonly Student[]): EnrollmentRow[] {
  return everyone.flatMap(({ id, spells }) =>
    spells.map(({ schoolId, grade, entryDate, exitDate }) => enrollmentRow(id, schoolId, grade, entryDate, exitDate)),
  );
}

/** One student's enrollment a second time, and one student who moved up before the old school let go. */
function onTwoRolls(everyone: readonly Student[]): EnrollmentRow[] {
  const [again, early] = everyone.filter(
    ({ grade, spells }) => grade === "8" && spells.length === 1 && spells[0]!.exitDate === "",
  );
  const { schoolId, entryDate } = again!.spells[0]!;
  return [
    enrollmentRow(again!.id, schoolId, again!.grade, entryDate),
    enrollmentRow(early!.id, "Harbor High", "9", "2026-02-02"),
  ];
}

/** A mark of a student who had left by then. */
function afterExit(everyone: readonly Student[]): MarkRow {
  const gone = everyone.find(
    ({ spells }) => spells.length === 1 && spells[0]!.exitDate !== "" && spells[0]!.exitDate < "2026-02-01",
  )!;
  return markRow(gone.id, "2026-02-05", "A");
}

function factsRow({ id, birthDate, homeLanguage, priorYearAbsenceRate }: Student): Record<string, string> {
  return {
    "Student ID": id,
    "Birth Date": birthDate,
    "Home Language": homeLanguage,
    "Prior Year Absence Rate": priorYearAbsenceRate,
  };
}
