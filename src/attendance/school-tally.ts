import { noCalendar } from "./membership.js";
import type { DayPattern, Excusal, Register } from "./types.js";

/** What was recorded at one school. */
export interface SchoolTally {
  /** Marked dates of students with an absence. */
  absences: number;
  /** Of these with unexcused time. */
  unexcused: number;
  /** Of these with time that nobody coded. */
  uncoded: number;
  /** School days of students without a mark, under positive attendance, up to the last marked day. */
  notTaken: number;
  /** Marks by school day, in days since 1970-01-01; 0 for a day without. */
  readonly marksByDay: Map<number, number>;
  lastMarkedDay: number;
}

/** Count what each school recorded, and on which of its days. */
export function tallySchools(register: Register): SchoolTally[] {
  const { packed, days } = register;
  const tallies = packed.schools.map(emptyTally);
  const absent = packed.patterns.map((pattern) => hasAbsence(pattern));
  const unexcused = packed.patterns.map((pattern) => hasAbsence(pattern, "unexcused"));
  const uncoded = packed.patterns.map((pattern) => hasAbsence(pattern, "unknown"));
  for (let span = 0; span < packed.spanCalendar.length; span++) {
    const calendar = packed.spanCalendar[span]!;
    if (calendar === noCalendar) continue;
    const tally = tallies[packed.spanSchool[span]!]!;
    const dates = packed.epochDays[calendar]!;
    for (let ordinal = packed.spanFrom[span]!; ordinal < packed.spanTo[span]!; ordinal++) {
      const day = dates[ordinal]!;
      if (!tally.marksByDay.has(day)) tally.marksByDay.set(day, 0);
    }
    for (let entry = packed.spanEntries[span]!; entry < packed.spanEntries[span + 1]!; entry++) {
      const pattern = packed.entryPattern[entry]!;
      const day = dates[packed.entryDay[entry]!]!;
      tally.marksByDay.set(day, tally.marksByDay.get(day)! + 1);
      tally.lastMarkedDay = Math.max(tally.lastMarkedDay, day);
      if (absent[pattern]) tally.absences++;
      if (unexcused[pattern]) tally.unexcused++;
      if (uncoded[pattern]) tally.uncoded++;
    }
  }
  if (days === "positive") countDaysNotTaken(register, tallies);
  return tallies;
}

function emptyTally(): SchoolTally {
  return {
    absences: 0,
    unexcused: 0,
    uncoded: 0,
    notTaken: 0,
    marksByDay: new Map(),
    lastMarkedDay: Number.NEGATIVE_INFINITY,
  };
}

function hasAbsence({ marks }: DayPattern, excusal?: Excusal): boolean {
  return marks.some(
    (mark) => mark.kind === "absent" && (excusal === undefined || (mark.excusal ?? "unknown") === excusal),
  );
}

function countDaysNotTaken({ packed }: Register, tallies: readonly SchoolTally[]): void {
  for (let span = 0; span < packed.spanCalendar.length; span++) {
    const calendar = packed.spanCalendar[span]!;
    if (calendar === noCalendar) continue;
    const tally = tallies[packed.spanSchool[span]!]!;
    const dates = packed.epochDays[calendar]!;
    let taught = 0;
    for (
      let ordinal = packed.spanFrom[span]!;
      ordinal < packed.spanTo[span]! && dates[ordinal]! <= tally.lastMarkedDay;
      ordinal++
    )
      taught++;
    tally.notTaken += taught - (packed.spanEntries[span + 1]! - packed.spanEntries[span]!);
  }
}
