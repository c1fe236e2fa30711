import type { AsOf } from "./as-of.js";
import { unmarked, type StudentDays } from "./student-days.js";
import type { PackedAttendance } from "./types.js";

/** What is the same for all who are members of a calendar from its first day to its last. */
type CalendarDays = Pick<StudentDays, "days" | "ordinals" | "yearStarts">;

// Keyed by the dates that a register owns, so that they go when the register goes; they say the same in another form.
const calendarDays = new WeakMap<Int32Array, CalendarDays>();

/** The school days of a student with one span. */
export function daysOfSpan(packed: PackedAttendance, asOf: AsOf, span: number): StudentDays {
  const { entryDay, entryPattern, spanEntries } = packed;
  const calendar = packed.spanCalendar[span]!;
  const limit = asOf.limits[calendar]!;
  const from = packed.spanFrom[span]!;
  const to = packed.spanTo[span]!;
  const length = to - from;
  const patterns = repeated(unmarked, length);
  const markedBefore = new Array<number>(length + 1);
  const marked: number[] = [];
  const end = spanEntries[span + 1]!;
  let reached = 0;
  for (let entry = spanEntries[span]!; entry < end && entryDay[entry]! < limit; entry++) {
    const position = entryDay[entry]! - from;
    for (; reached <= position; reached++) markedBefore[reached] = marked.length;
    patterns[position] = entryPattern[entry]!;
    marked.push(position);
  }
  for (; reached <= length; reached++) markedBefore[reached] = marked.length;
  const last = Math.max(-1, Math.min(to, limit) - from - 1);
  const { days, ordinals, yearStarts } = partOf(packed.epochDays[calendar]!, from, to);
  return { length, last, days, spans: repeated(span, length), ordinals, patterns, yearStarts, marked, markedBefore };
}

function repeated(value: number, length: number): number[] {
  const values = new Array<number>(length);
  for (let position = 0; position < length; position++) values[position] = value;
  return values;
}

function partOf(dates: Int32Array, from: number, to: number): CalendarDays {
  let whole = calendarDays.get(dates);
  if (whole === undefined) calendarDays.set(dates, (whole = wholeOf(dates)));
  if (from === 0 && to === dates.length) return whole;
  const { days, ordinals, yearStarts } = whole;
  return { days: days.slice(from, to), ordinals: ordinals.slice(from, to), yearStarts: yearStarts.slice(from, to) };
}

function wholeOf(dates: Int32Array): CalendarDays {
  return {
    days: Array.from(dates),
    ordinals: Array.from(dates, (_, ordinal) => ordinal),
    yearStarts: repeated(0, dates.length),
  };
}
