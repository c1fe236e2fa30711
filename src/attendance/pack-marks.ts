import type { DayIndex } from "./day-index.js";
import { countStarts, standByStudent, startsInOrder } from "./group-rows.js";
import { createMarkEntries, entryColumns } from "./mark-entries.js";
import { createMarkPatterns } from "./mark-patterns.js";
import type { MarkRows } from "./mark-rows.js";
import { bringTogether, marksInOrder } from "./marks-by-student.js";
import { packPlain } from "./pack-plain.js";
import { packWithSurprises } from "./pack-surprises.js";
import type { Packing, Refuse } from "./packing.js";
import type { SpanColumns } from "./span-store.js";
import type { PackedAttendance } from "./types.js";

/** The mark columns of a packed register. */
export type MarkColumns = Pick<PackedAttendance, "spanEntries" | "entryDay" | "entryPattern" | "patterns" | "refused">;

/**
 * Pack marks by student, one entry for each marked date: what stands after corrections, as the number of a pattern.
 *
 * @param positive keep dates on which nothing was missed: roll was taken on them
 */
export function packMarks(
  spans: SpanColumns,
  rows: MarkRows,
  index: DayIndex,
  positive: boolean,
  refuse: Refuse,
): MarkColumns {
  const students = spans.studentSpan.length - 1;
  const inOrder = standByStudent(rows.student, students);
  const starts = inOrder ? startsInOrder(rows.student, students) : countStarts(rows.student, students);
  const entries = createMarkEntries(spans.spanCalendar.length, starts[students]!, rows.codes.length - 1);
  const packing: Packing = {
    spans,
    rows,
    marks: inOrder ? marksInOrder(rows, starts) : bringTogether(rows, starts, firstDayOf(index), entries),
    entries,
    index,
    patterns: createMarkPatterns(index.shapes, rows.codes, positive),
    refused: { weekend: 0, closed: 0, outsideMembership: 0, studentsOverfull: 0 },
    refuse,
  };
  const mostMarks = mostOf(starts);
  const ownDay = new Uint16Array(mostMarks);
  const ownPattern = new Int32Array(mostMarks);
  for (let student = 0; (student = packPlain(packing, student, ownDay, ownPattern)) < students; student++) {
    packWithSurprises(packing, student);
  }
  return { ...entryColumns(entries), patterns: packing.patterns.table.patterns, refused: packing.refused };
}

function firstDayOf({ calendars }: DayIndex): number {
  return calendars.reduce((first, calendar) => Math.min(first, calendar.first), Number.POSITIVE_INFINITY);
}

/** The most marks that any student has. */
function mostOf(starts: Uint32Array): number {
  let most = 0;
  for (let student = 1; student < starts.length; student++) {
    most = Math.max(most, starts[student]! - starts[student - 1]!);
  }
  return most;
}
