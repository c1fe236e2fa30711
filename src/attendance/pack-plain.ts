import { noSchool } from "./day-index.js";
import { nothingMissed } from "./mark-patterns.js";
import { noCalendar } from "./membership.js";
import type { Packing } from "./packing.js";

/**
 * Pack students from one on for as long as their marks hold no surprise: by date, each on a school day of its own, of a pattern that is
 * known. The marks of the student who stops it are left as they are.
 *
 * @param ownDay room for the entries of one student
 * @param ownPattern room for the entries of one student
 * @returns the first student with a surprise; the number of students where there is none
 */
export function packPlain(packing: Packing, fromStudent: number, ownDay: Uint16Array, ownPattern: Int32Array): number {
  const { studentSpan, spanCalendar, spanFrom, spanTo } = packing.spans;
  const { starts, day: days, firstDay, code: codes } = packing.marks;
  const { entries } = packing;
  const { spanEntries, day: entryDay, pattern: entryPattern } = entries;
  const { calendars } = packing.index;
  const { singles } = packing.patterns;
  const codeCount = packing.rows.codes.length;
  const students = studentSpan.length - 1;
  let length = entries.length;
  for (let student = fromStudent; student < students; student++) {
    const end = starts[student + 1]!;
    let place = starts[student]!;
    let own = 0;
    for (let span = studentSpan[student]!; span < studentSpan[student + 1]!; span++) {
      spanEntries[span] = length + own;
      const calendar = spanCalendar[span]!;
      if (calendar === noCalendar) continue;
      const { first, held, shapes } = calendars[calendar]!;
      const before = first - firstDay;
      const to = spanTo[span]!;
      let least = spanFrom[span]!;
      for (; place < end; place++) {
        const date = days[place]! - before;
        const ordinal = date >= 0 && date < held.length ? held[date]! : noSchool;
        if (ordinal < least || ordinal >= to) break;
        const pattern = singles[shapes[ordinal]! * codeCount + codes[place]!]!;
        if (pattern < nothingMissed) break;
        least = ordinal + 1;
        if (pattern === nothingMissed) continue;
        ownDay[own] = ordinal;
        ownPattern[own++] = pattern;
      }
    }
    if (place < end) {
      entries.length = length;
      return student;
    }
    for (let entry = 0; entry < own; entry++, length++) {
      entryDay[length] = ownDay[entry]!;
      entryPattern[length] = ownPattern[entry]!;
    }
  }
  entries.length = length;
  return students;
}
