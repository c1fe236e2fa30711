import { weekday } from "../calendar/internal.js";
import { ordinalOn, type DayIndex } from "./day-index.js";
import { groupRows, type MarkRows } from "./mark-rows.js";
import { noCalendar } from "./membership.js";
import { createPatternTable } from "./pattern-table.js";
import type { SpanColumns } from "./span-store.js";
import { standingMarks } from "./standing-marks.js";
import type { PackedAttendance, ProblemCode } from "./types.js";

/** The mark columns of a packed register. */
export type MarkColumns = Pick<PackedAttendance, "spanEntries" | "entryDay" | "entryPattern" | "patterns" | "refused">;

/** Told of every row that stands on no school day of its student. */
export type Refuse = (row: number, code: ProblemCode) => void;

const notYetKnown = -2;
const nothingMissed = -1;

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
  const { starts, order } = groupRows(rows.student, students);
  const table = createPatternTable(index.shapes);
  const singles = new Int32Array(index.shapes.length * rows.codes.length).fill(notYetKnown);
  const entryCounts = new Uint32Array(spans.spanCalendar.length + 1);
  const entryDay = new Uint16Array(starts[students]!);
  let entryPattern: Uint16Array | Uint32Array = new Uint16Array(entryDay.length);
  const refused = { weekend: 0, closed: 0, outsideMembership: 0, studentsOverfull: 0 };
  let list = new Uint32Array(1024);
  let length = 0;

  for (let student = 0; student < students; student++) {
    const count = collect(student);
    let span = spans.studentSpan[student]!;
    const lastSpan = spans.studentSpan[student + 1]!;
    let absentDates = 0;
    for (let at = 0, next = 0; at < count; at = next) {
      const day = rows.day[list[at]!]!;
      for (next = at + 1; next < count && rows.day[list[next]!] === day;) next++;
      let ordinal = -1;
      for (let candidate = span; candidate < lastSpan; candidate++) {
        ordinal = ordinalIn(candidate, day);
        if (ordinal < 0) continue;
        span = candidate;
        break;
      }
      if (ordinal < 0) {
        refuseDate(student, day, at, next);
        if (rows.codes[rows.code[list[at]!]!]!.kind === "absent") absentDates++;
        continue;
      }
      const shape = index.calendars[spans.spanCalendar[span]!]!.shapes[ordinal]!;
      const pattern = next === at + 1 ? single(shape, rows.code[list[at]!]!) : several(shape, at, next);
      if (pattern === nothingMissed) continue;
      if (pattern > 65535 && entryPattern instanceof Uint16Array) entryPattern = Uint32Array.from(entryPattern);
      entryDay[length] = ordinal;
      entryPattern[length++] = pattern;
      entryCounts[span + 1]!++;
      if (table.patterns[pattern]!.marks[0]?.kind === "absent") absentDates++;
    }
    if (absentDates > membership(student)) refused.studentsOverfull++;
  }
  for (let span = 1; span < entryCounts.length; span++) entryCounts[span]! += entryCounts[span - 1]!;
  return {
    spanEntries: entryCounts,
    entryDay: fitted(entryDay, length),
    entryPattern: fitted(entryPattern, length),
    patterns: table.patterns,
    refused,
  };

  function membership(student: number): number {
    let days = 0;
    for (let span = spans.studentSpan[student]!; span < spans.studentSpan[student + 1]!; span++) {
      days += spans.spanTo[span]! - spans.spanFrom[span]!;
    }
    return days;
  }

  /** Write a student's rows into `list`, by date and then in the order of the input; the number of them. */
  function collect(student: number): number {
    const from = starts[student]!;
    const to = starts[student + 1]!;
    if (to - from > list.length) list = new Uint32Array(2 * (to - from));
    let count = 0;
    let inOrder = true;
    let before = Number.NEGATIVE_INFINITY;
    for (let position = from; position < to; position++) {
      const row = order === undefined ? position : order[position]!;
      if (rows.recordedAt !== undefined && rows.recordedAt[row]! >= rows.knownBefore) continue;
      const day = rows.day[row]!;
      if (day < before) inOrder = false;
      before = day;
      list[count++] = row;
    }
    if (!inOrder) list.subarray(0, count).sort((a, b) => rows.day[a]! - rows.day[b]! || a - b);
    return count;
  }

  function ordinalIn(span: number, day: number): number {
    const calendar = spans.spanCalendar[span]!;
    if (calendar === noCalendar) return -1;
    const ordinal = ordinalOn(index.calendars[calendar]!, day);
    return ordinal >= spans.spanFrom[span]! && ordinal < spans.spanTo[span]! ? ordinal : -1;
  }

  function single(shape: number, code: number): number {
    const place = shape * rows.codes.length + code;
    const known = singles[place]!;
    if (known !== notYetKnown) return known;
    return (singles[place] = intern(shape, standingMarks([{ mark: rows.codes[code]!, recordedAt: 0 }])));
  }

  function several(shape: number, from: number, to: number): number {
    const recorded = [];
    for (let at = from; at < to; at++) {
      const row = list[at]!;
      recorded.push({ mark: rows.codes[rows.code[row]!]!, recordedAt: rows.recordedAt?.[row] ?? 0 });
    }
    return intern(shape, standingMarks(recorded));
  }

  function intern(shape: number, marks: ReturnType<typeof standingMarks>): number {
    return marks.length === 0 && !positive ? nothingMissed : table.intern(shape, marks);
  }

  function refuseDate(student: number, day: number, from: number, to: number): void {
    const code = whyRefused(student, day);
    if (code !== "no-school-day") refused.outsideMembership += to - from;
    else if (weekday(day) > 5) refused.weekend += to - from;
    else refused.closed += to - from;
    for (let at = from; at < to; at++) refuse(list[at]!, code);
  }

  function whyRefused(student: number, day: number): ProblemCode {
    const from = spans.studentSpan[student]!;
    const to = spans.studentSpan[student + 1]!;
    if (from === to) return "unknown-student";
    for (let span = from; span < to; span++) {
      if (spans.spanEntry[span]! <= day && day < spans.spanExit[span]!) return "no-school-day";
    }
    return "outside-membership";
  }
}

function fitted<T extends Uint16Array | Uint32Array>(column: T, length: number): T {
  return (length === column.length ? column : column.slice(0, length)) as T;
}
