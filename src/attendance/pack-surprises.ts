import { weekday } from "../calendar/internal.js";
import { ordinalOn } from "./day-index.js";
import { addEntry } from "./mark-entries.js";
import { nothingMissed } from "./mark-patterns.js";
import type { MarksByStudent } from "./marks-by-student.js";
import { noCalendar } from "./membership.js";
import type { Packing } from "./packing.js";
import { membershipDays, whyNoSchoolDay } from "./span-store.js";
import type { RecordedMark } from "./standing-marks.js";

/** A mark in numbers, and where it stands. */
interface PlacedMark {
  readonly place: number;
  readonly day: number;
  readonly code: number;
}

/** Pack a student whatever the marks: out of order, several on a date, on no school day, of a pattern not yet known. */
export function packWithSurprises(packing: Packing, student: number): void {
  const { spans, entries, rows, refused } = packing;
  const marks = marksByDate(packing.marks, student);
  const lastSpan = spans.studentSpan[student + 1]!;
  let span = spans.studentSpan[student]!;
  let absentDates = 0;
  if (span < lastSpan) entries.spanEntries[span] = entries.length;
  for (let from = 0, to = 0; from < marks.length; from = to) {
    const { day, code } = marks[from]!;
    while (to < marks.length && marks[to]!.day === day) to++;
    const own = marks.slice(from, to);
    const holding = spanOn(packing, span, lastSpan, day);
    if (holding === lastSpan) {
      refuseDate(packing, student, day, own);
      absentDates += +(rows.codes[code]!.kind === "absent");
      continue;
    }
    while (span < holding) entries.spanEntries[++span] = entries.length;
    absentDates += packDate(packing, span, day, own);
  }
  while (span < lastSpan - 1) entries.spanEntries[++span] = entries.length;
  if (absentDates > membershipDays(spans, student)) refused.studentsOverfull++;
}

/** The marks of a student by date, and those of a date in the order of the input. */
function marksByDate({ starts, code, dayAt }: MarksByStudent, student: number): PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (let place = starts[student]!; place < starts[student + 1]!; place++) {
    marks.push({ place, day: dayAt(place), code: code[place]! });
  }
  return marks.sort((a, b) => a.day - b.day);
}

/** The first span, from one up to another, that has a school day on a date; the other where none has. */
function spanOn({ spans, index }: Packing, from: number, to: number, day: number): number {
  for (let span = from; span < to; span++) {
    const calendar = spans.spanCalendar[span]!;
    if (calendar === noCalendar) continue;
    const ordinal = ordinalOn(index.calendars[calendar]!, day);
    if (ordinal >= spans.spanFrom[span]! && ordinal < spans.spanTo[span]!) return span;
  }
  return to;
}

/** Pack the marks of a date; 1 where the date is first of all an absence, else 0. */
function packDate(packing: Packing, span: number, day: number, own: PlacedMark[]): number {
  const { spans, rows, marks, index, patterns, entries } = packing;
  const calendar = index.calendars[spans.spanCalendar[span]!]!;
  const ordinal = ordinalOn(calendar, day);
  const shape = calendar.shapes[ordinal]!;
  const pattern = own.length === 1 ? patterns.single(shape, own[0]!.code) : patterns.several(shape, own.map(recorded));
  if (pattern === nothingMissed) return 0;
  addEntry(entries, ordinal, pattern);
  return +patterns.table.absences[pattern]!;

  function recorded({ place, code }: PlacedMark): RecordedMark {
    return { mark: rows.codes[code]!, recordedAt: rows.recordedAt?.[marks.rowAt(place)] ?? 0 };
  }
}

function refuseDate({ spans, marks, refused, refuse }: Packing, student: number, day: number, own: PlacedMark[]): void {
  const code = whyNoSchoolDay(spans, student, day);
  if (code !== "no-school-day") refused.outsideMembership += own.length;
  else if (weekday(day) > 5) refused.weekend += own.length;
  else refused.closed += own.length;
  for (const { place } of own) refuse(marks.rowAt(place), code);
}
