import { weekday } from "../calendar/internal.js";
import { ordinalOn, type DayIndex } from "./day-index.js";
import { createDatedRows, groupRows, type MarkRows } from "./mark-rows.js";
import { noCalendar } from "./membership.js";
import { createPatternTable } from "./pattern-table.js";
import { membershipDays, whyNoSchoolDay, type SpanColumns } from "./span-store.js";
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
  const grouped = groupRows(rows.student, students);
  const { list, read } = createDatedRows(rows, grouped);
  const { day: days, code: codes } = rows;
  const codeCount = rows.codes.length;
  const { studentSpan, spanCalendar, spanFrom, spanTo } = spans;
  const { calendars } = index;
  const table = createPatternTable(index.shapes);
  const { absences } = table;
  const singles = new Int32Array(index.shapes.length * codeCount).fill(notYetKnown);
  const spanEntries = new Uint32Array(spanCalendar.length + 1);
  const entryDay = new Uint16Array(grouped.starts[students]!);
  let entryPattern: Uint16Array | Uint32Array = new Uint16Array(entryDay.length);
  const refused = { weekend: 0, closed: 0, outsideMembership: 0, studentsOverfull: 0 };

  let length = 0;
  for (let student = 0; student < students; student++) length = packStudent(student, read(student), length);
  return {
    spanEntries,
    entryDay: fitted(entryDay, length),
    entryPattern: fitted(entryPattern, length),
    patterns: table.patterns,
    refused,
  };

  /** Add the entries of a student after the `length` of others; the number of all. */
  function packStudent(student: number, count: number, length: number): number {
    const lastSpan = studentSpan[student + 1]!;
    let span = studentSpan[student]!;
    let absentDates = 0;
    for (let at = 0, next = 0; at < count; at = next) {
      const day = days[list[at]!]!;
      const code = codes[list[at]!]!;
      for (next = at + 1; next < count && days[list[next]!] === day;) next++;
      let ordinal = -1;
      let holding = span;
      while (holding < lastSpan && (ordinal = ordinalIn(holding, day)) < 0) holding++;
      if (ordinal < 0) {
        refuseDate(student, day, at, next);
        if (rows.codes[code]!.kind === "absent") absentDates++;
        continue;
      }
      while (span < holding) spanEntries[++span] = length;
      const shape = calendars[spanCalendar[span]!]!.shapes[ordinal]!;
      const pattern = next === at + 1 ? single(shape, code) : several(shape, at, next);
      if (pattern === nothingMissed) continue;
      if (pattern > 65535) widenPatterns();
      entryDay[length] = ordinal;
      entryPattern[length++] = pattern;
      if (absences[pattern]!) absentDates++;
    }
    while (span < lastSpan) spanEntries[++span] = length;
    if (absentDates > membershipDays(spans, student)) refused.studentsOverfull++;
    return length;
  }

  function widenPatterns(): void {
    if (entryPattern instanceof Uint16Array) entryPattern = Uint32Array.from(entryPattern);
  }

  function ordinalIn(span: number, day: number): number {
    const calendar = spanCalendar[span]!;
    if (calendar === noCalendar) return -1;
    const ordinal = ordinalOn(calendars[calendar]!, day);
    return ordinal >= spanFrom[span]! && ordinal < spanTo[span]! ? ordinal : -1;
  }

  function single(shape: number, code: number): number {
    const place = shape * codeCount + code;
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
    const code = whyNoSchoolDay(spans, student, day);
    if (code !== "no-school-day") refused.outsideMembership += to - from;
    else if (weekday(day) > 5) refused.weekend += to - from;
    else refused.closed += to - from;
    for (let at = from; at < to; at++) refuse(list[at]!, code);
  }
}

function fitted<T extends Uint16Array | Uint32Array>(column: T, length: number): T {
  return (length === column.length ? column : column.slice(0, length)) as T;
}
