import type { AsOf } from "./as-of.js";
import { unmarked, type StudentDays } from "./student-days.js";
import type { Register } from "./types.js";

/** What is the same for all who are members of one calendar from its first day to its last. */
type SchoolYear = Record<"days" | "ordinals" | "yearStarts", number[]>;

// Keyed by the dates that a register owns, so that they go when the register goes; they say the same in another form.
const schoolYears = new WeakMap<Int32Array, SchoolYear>();

/** Read a student's school days from a register, as of a date. */
export function studentDays({ packed, days: roll }: Register, asOf: AsOf, student: number): StudentDays {
  const { studentSpan, spanCalendar, spanFrom, spanTo, spanEntries, entryDay, entryPattern, epochDays } = packed;
  const positive = roll === "positive";
  const firstSpan = studentSpan[student]!;
  const endSpan = studentSpan[student + 1]!;
  let room = 0;
  for (let span = firstSpan; span < endSpan; span++) room += spanTo[span]! - spanFrom[span]!;
  const only = positive || endSpan - firstSpan > 1 ? undefined : epochDays[spanCalendar[firstSpan]!];
  const whole = only?.length === room ? only : undefined;
  const known = whole && schoolYears.get(whole);
  const { days, ordinals, yearStarts } = known ?? {
    days: new Array<number>(room),
    ordinals: new Array<number>(room),
    yearStarts: new Array<number>(room),
  };
  const spans = new Array<number>(room);
  const patterns = new Array<number>(room);
  const markedBefore = new Array<number>(room + 1);
  const marked: number[] = [];
  let length = 0;
  let last = -1;
  let before = 0;
  let year: string | undefined;
  let yearStart = 0;
  markedBefore[0] = 0;
  for (let span = firstSpan; span < endSpan; span++) {
    const calendar = spanCalendar[span]!;
    const dates = epochDays[calendar];
    if (dates === undefined) continue;
    const limit = asOf.limits[calendar]!;
    const to = spanTo[span]!;
    const end = spanEntries[span + 1]!;
    let entry = spanEntries[span]!;
    let next = entry < end ? entryDay[entry]! : to;
    for (let ordinal = spanFrom[span]!; ordinal < to; ordinal++) {
      let pattern = unmarked;
      if (ordinal < limit) {
        if (ordinal === next) {
          pattern = entryPattern[entry]!;
          before = marked.push(length);
          next = ++entry < end ? entryDay[entry]! : to;
        } else if (positive) continue;
        last = length;
      }
      if (!known) {
        // A stay without a school day begins no year.
        if (asOf.years[calendar] !== year) yearStart = length;
        year = asOf.years[calendar];
        days[length] = dates[ordinal]!;
        ordinals[length] = ordinal;
        yearStarts[length] = yearStart;
      }
      spans[length] = span;
      patterns[length] = pattern;
      markedBefore[++length] = before;
    }
  }
  if (whole && !known) schoolYears.set(whole, { days, ordinals, yearStarts });
  return { length, last, days, spans, ordinals, patterns, yearStarts, marked, markedBefore };
}
