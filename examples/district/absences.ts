import { atClock, plusDays } from "./dates.js";
import { markRow, type MarkRow } from "./mark-row.js";
import type { Random } from "./random.js";
import type { Student } from "./students.js";
import { heaviestDay, type TeachingDay } from "./teaching-days.js";

const daysOfFullYear = 180;
const severe = 36;
const afterNoon = "14:30:00";

/** The rows of a student's whole-day absences, in runs of days. `taken` collects the dates that are spoken for. */
export function absences(
  student: Student,
  days: readonly TeachingDay[],
  taken: Set<string>,
  random: Random,
): MarkRow[] {
  const unexcused = unexcusedShare(student, random);
  let left = Math.floor((student.daysMissed * days.length) / daysOfFullYear);
  const rows: MarkRow[] = [];
  while (left > 0) {
    const run = freeRun(days, Math.min(left, runLength(student, random)), taken, random);
    left -= run.length;
    rows.push(...rowsOfRun(student, run, unexcused, random));
  }
  return rows;
}

function unexcusedShare(student: Student, random: Random): number {
  const often = student.daysMissed >= 18 ? 1.3 : 0.85;
  return Math.min(0.95, student.school.unexcused * often * (0.4 + 1.2 * random.next()));
}

function runLength(student: Student, random: Random): number {
  const drawn = random.next();
  if (student.daysMissed >= severe && drawn > 0.94) return 8 + random.below(8);
  if (drawn < 0.62) return 1;
  if (drawn < 0.82) return 2;
  return drawn < 0.93 ? 3 : 4 + random.below(2);
}

/** Days in a row that are not taken yet, fewer than asked for where one is; they are taken now. */
export function freeRun(days: readonly TeachingDay[], length: number, taken: Set<string>, random: Random): string[] {
  let start = random.below(days.length);
  while (taken.has(days[start]!.date) || !random.chance(days[start]!.weight / heaviestDay))
    start = random.below(days.length);
  const run: string[] = [];
  for (let index = start; run.length < length && index < days.length && !taken.has(days[index]!.date); index++) {
    run.push(days[index]!.date);
    taken.add(days[index]!.date);
  }
  return run;
}

function rowsOfRun(student: Student, run: readonly string[], unexcused: number, random: Random): MarkRow[] {
  if (random.chance(student.school.uncoded)) return run.map((date) => markRow(student.id, date, "A"));
  if (random.chance(unexcused)) return unexcusedRun(student, run, random);
  const reason = random.pick([
    "illness",
    "illness",
    "illness",
    "medical",
    "medical",
    "family",
    "religious",
    "bereavement",
  ]);
  return random.chance(0.2) ? excusedLate(student, run, reason, random) : coded(student, run, "AE", reason);
}

function coded(student: Student, run: readonly string[], code: string, reason?: string): MarkRow[] {
  return run.map((date) => markRow(student.id, date, code, reason === undefined ? {} : { reason }));
}

function unexcusedRun(student: Student, run: readonly string[], random: Random): MarkRow[] {
  if (student.school.unexcused > 0 && student.daysMissed > 12 && random.chance(0.03)) {
    return coded(student, run.slice(0, 3), "OSS").concat(coded(student, run.slice(3), "AU"));
  }
  const reason = random.pick([undefined, undefined, undefined, "transport", "vacation"]);
  return coded(student, run, "AU", reason);
}

/** Marked on the day, and coded as excused when the note came, up to six weeks later; now and then it turns out otherwise. */
function excusedLate(student: Student, run: readonly string[], reason: string, random: Random): MarkRow[] {
  const first = student.school.unexcused > 0 ? "AU" : "A";
  const noteOn = plusDays(run.at(-1)!, 1 + random.below(random.chance(0.3) ? 42 : 7));
  const recordedAt = atClock(noteOn, afterNoon);
  const present = random.chance(0.06);
  return run.flatMap((date) => [
    markRow(student.id, date, first),
    markRow(student.id, date, present ? "P" : "AE", present ? { recordedAt } : { reason, recordedAt }),
  ]);
}
