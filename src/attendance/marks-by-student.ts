import { orderByStudent, refusedRow } from "./group-rows.js";
import type { MarkEntries } from "./mark-entries.js";
import type { CodeColumn, MarkRows } from "./mark-rows.js";

/** Marks by student: those of student `s` stand from `starts[s]` up to `starts[s + 1]`, in the order of the input. */
export interface MarksByStudent {
  readonly starts: Uint32Array;
  /** Each date, in days since `firstDay`; a date too far from it for its column is some other that no calendar has. */
  readonly day: Int32Array | Uint16Array;
  readonly firstDay: number;
  readonly code: CodeColumn;
  /** The row of the input that stands at a place. */
  rowAt(place: number): number;
  /** The date at a place, whatever it is. */
  dayAt(place: number): number;
}

/** A date that is too far away, in a column of 16 bits. */
const farDay = 65535;

/** Marks whose rows stand by student. */
export function marksInOrder({ day, code }: MarkRows, starts: Uint32Array): MarksByStudent {
  return { starts, day, firstDay: 0, code, rowAt: (place) => place, dayAt: (place) => day[place]! };
}

/**
 * Bring marks together by student. They are kept where their entries will be, each until its student is packed, since touching new memory costs
 * more than all else. Which row stands where is found out only when it is asked for.
 *
 * @param firstDay the first date of any calendar
 */
export function bringTogether(
  rows: MarkRows,
  starts: Uint32Array,
  firstDay: number,
  entries: MarkEntries,
): MarksByStudent {
  const { day, pattern: code } = entries;
  scatter(rows, starts, firstDay, day, code);
  let order: Uint32Array | undefined;
  const rowAt = (place: number): number => (order ??= orderByStudent(rows.student, starts))[place]!;
  const dayAt = (place: number): number => (day[place] === farDay ? rows.day[rowAt(place)]! : day[place]! + firstDay);
  return { starts, day, firstDay, code, rowAt, dayAt };
}

function scatter(rows: MarkRows, starts: Uint32Array, firstDay: number, day: Uint16Array, code: CodeColumn): void {
  const { student, day: rowDay, code: rowCode } = rows;
  const next = starts.slice();
  for (let row = 0; row < student.length; row++) {
    const number = student[row]!;
    if (number === refusedRow) continue;
    const place = next[number]!++;
    const since = rowDay[row]! - firstDay;
    day[place] = since >= 0 && since < farDay ? since : farDay;
    code[place] = rowCode[row]!;
  }
}
