import type { AsOf } from "./as-of.js";
import { noCalendar } from "./membership.js";
import { daysOfSpan } from "./span-days.js";
import { unmarked, type StudentDays } from "./student-days.js";
import type { Register } from "./types.js";

/** Read a student's school days from a register, as of a date. */
export function studentDays(register: Register, asOf: AsOf, student: number): StudentDays {
  const { packed } = register;
  const positive = register.days === "positive";
  const firstSpan = packed.studentSpan[student]!;
  const endSpan = packed.studentSpan[student + 1]!;
  const oneSpan = endSpan - firstSpan === 1 && packed.spanCalendar[firstSpan] !== noCalendar;
  if (oneSpan && !positive) return daysOfSpan(packed, asOf, firstSpan);
  let room = 0;
  for (let span = firstSpan; span < endSpan; span++) room += packed.spanTo[span]! - packed.spanFrom[span]!;
  const days = new Array<number>(room);
  const spans = new Array<number>(room);
  const ordinals = new Array<number>(room);
  const patterns = new Array<number>(room);
  const yearStarts = new Array<number>(room);
  const markedBefore = new Array<number>(room + 1);
  const marked: number[] = [];
  let [length, last, yearStart, year] = [0, -1, 0, -1];
  markedBefore[0] = 0;
  for (let span = firstSpan; span < endSpan; span++) {
    const calendar = packed.spanCalendar[span]!;
    if (calendar === noCalendar) continue;
    const dates = packed.epochDays[calendar]!;
    const limit = asOf.limits[calendar]!;
    const endOrdinal = packed.spanTo[span]!;
    const endEntry = packed.spanEntries[span + 1]!;
    let entry = packed.spanEntries[span]!;
    for (let ordinal = packed.spanFrom[span]!; ordinal < endOrdinal; ordinal++) {
      const isMarked = entry < endEntry && packed.entryDay[entry] === ordinal;
      const pattern = isMarked ? packed.entryPattern[entry++]! : unmarked;
      const past = ordinal < limit;
      if (past && positive && !isMarked) continue;
      if (asOf.years[calendar] !== year) {
        year = asOf.years[calendar]!;
        yearStart = length;
      }
      if (past) last = length;
      if (past && isMarked) marked.push(length);
      days[length] = dates[ordinal]!;
      spans[length] = span;
      ordinals[length] = ordinal;
      patterns[length] = past ? pattern : unmarked;
      yearStarts[length++] = yearStart;
      markedBefore[length] = marked.length;
    }
  }
  return { length, last, days, spans, ordinals, patterns, yearStarts, marked, markedBefore };
}
