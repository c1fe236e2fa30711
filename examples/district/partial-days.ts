import { freeRun } from "./absences.js";
import { atClock } from "./dates.js";
import { markRow, type MarkRow } from "./mark-row.js";
import type { Random } from "./random.js";
import type { Student } from "./students.js";
import type { TeachingDay } from "./teaching-days.js";

/** The rows of days that a student missed in part, or on which the student was taught elsewhere. */
export function partialDays(
  student: Student,
  days: readonly TeachingDay[],
  taken: Set<string>,
  random: Random,
): MarkRow[] {
  const free = (length: number): string[] =>
    days.length - taken.size < 20 ? [] : freeRun(days, length, taken, random);
  return [
    ...taughtElsewhere(student, free, random),
    ...tardies(student, free, random),
    ...earlyDismissals(student, free, random),
    ...(student.school.byPeriod ? classesCut(student, free, random) : halfDays(student, free, random)),
  ];
}

type Free = (length: number) => readonly string[];

function tardies(student: Student, free: Free, random: Random): MarkRow[] {
  const often = student.daysMissed > 15 ? 8 : 4;
  return repeated(
    random.below(often),
    () => free(1),
    (date) => {
      const minutes = random.chance(0.2) ? undefined : 5 * (1 + random.below(random.chance(0.15) ? 24 : 6));
      return [markRow(student.id, date, "T", minutes === undefined ? {} : { minutes })];
    },
  );
}

function earlyDismissals(student: Student, free: Free, random: Random): MarkRow[] {
  return repeated(
    random.below(3),
    () => free(1),
    (date) => {
      const recordedAt = atClock(date, "13:40:00");
      return [markRow(student.id, date, "ED", { minutes: 30 * (1 + random.below(5)), reason: "medical", recordedAt })];
    },
  );
}

function halfDays(student: Student, free: Free, random: Random): MarkRow[] {
  const code = student.school.unexcused > 0 && random.chance(0.3) ? "HU" : "HE";
  return repeated(
    random.below(2),
    () => free(1),
    (date) => [markRow(student.id, date, code)],
  );
}

function classesCut(student: Student, free: Free, random: Random): MarkRow[] {
  const days = student.daysMissed < 10 ? random.below(2) : random.below(student.daysMissed > 24 ? 12 : 5);
  return repeated(
    days,
    () => free(1),
    (date) => {
      const from = 1 + random.below(5);
      const until = from + random.below(3);
      return Array.from({ length: until - from + 1 }, (_, index) => {
        const period = from + index;
        return markRow(student.id, date, "CUT", { period: `P${period}`, recordedAt: atClock(date, startOf(period)) });
      });
    },
  );
}

function startOf(period: number): string {
  return `${`${7 + period}`.padStart(2, "0")}:10:00`;
}

function taughtElsewhere(student: Student, free: Free, random: Random): MarkRow[] {
  const drawn = random.next();
  if (drawn < 0.004)
    return free(12 + random.below(12)).map((date) => markRow(student.id, date, "TUT", { reason: "medical" }));
  if (drawn < 0.02 && student.school.unexcused > 0) return free(2).map((date) => markRow(student.id, date, "ISS"));
  return [];
}

function repeated(times: number, free: () => readonly string[], rows: (date: string) => readonly MarkRow[]): MarkRow[] {
  return Array.from({ length: times }, free).flatMap((dates) => dates.flatMap(rows));
}
