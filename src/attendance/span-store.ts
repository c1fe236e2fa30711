import type { AddSpan } from "./membership.js";
import type { PackedAttendance, ProblemCode } from "./types.js";

/** The span columns of a packed register. */
export type SpanColumns = Pick<
  PackedAttendance,
  "studentSpan" | "spanCalendar" | "spanFrom" | "spanTo" | "spanEntry" | "spanExit" | "spanSchool" | "spanGrade"
>;

/** Collects spans student by student into columns that grow. */
export interface SpanStore {
  /** The next span of the student at hand, by date. */
  readonly add: AddSpan;
  /** No more spans of this student. */
  endStudent(): void;
  /** What was collected. */
  columns(): SpanColumns;
}

export function createSpanStore(students: number, expected: number): SpanStore {
  let columns = allocate(expected);
  const studentSpan = new Uint32Array(students + 1);
  let student = 0;
  let length = 0;
  return {
    add(stay, calendar, from, to) {
      if (length === columns.spanCalendar.length) columns = enlarge(columns);
      columns.spanCalendar[length] = calendar;
      columns.spanFrom[length] = from;
      columns.spanTo[length] = to;
      columns.spanEntry[length] = stay.entry;
      columns.spanExit[length] = stay.exit;
      columns.spanSchool[length] = stay.school;
      columns.spanGrade[length] = stay.grade;
      length++;
    },
    endStudent() {
      studentSpan[++student] = length;
    },
    columns: () => ({ studentSpan, ...trim(columns, length) }),
  };
}

/** How many school days a student is a member. */
export function membershipDays({ studentSpan, spanFrom, spanTo }: SpanColumns, student: number): number {
  let days = 0;
  for (let span = studentSpan[student]!; span < studentSpan[student + 1]!; span++)
    days += spanTo[span]! - spanFrom[span]!;
  return days;
}

/** Why a date is no school day of a student. */
export function whyNoSchoolDay(spans: SpanColumns, student: number, day: number): ProblemCode {
  const from = spans.studentSpan[student]!;
  const to = spans.studentSpan[student + 1]!;
  if (from === to) return "unknown-student";
  for (let span = from; span < to; span++) {
    if (spans.spanEntry[span]! <= day && day < spans.spanExit[span]!) return "no-school-day";
  }
  return "outside-membership";
}

type Growing = Omit<SpanColumns, "studentSpan">;

function allocate(length: number): Growing {
  return {
    spanCalendar: new Uint16Array(length),
    spanFrom: new Uint16Array(length),
    spanTo: new Uint16Array(length),
    spanEntry: new Int32Array(length),
    spanExit: new Int32Array(length),
    spanSchool: new Uint16Array(length),
    spanGrade: new Uint8Array(length),
  };
}

function enlarge(old: Growing): Growing {
  const larger = allocate(Math.max(16, old.spanCalendar.length * 2));
  for (const name of Object.keys(old) as (keyof Growing)[]) larger[name].set(old[name]);
  return larger;
}

function trim(columns: Growing, length: number): Growing {
  if (length === columns.spanCalendar.length) return columns;
  return {
    spanCalendar: columns.spanCalendar.slice(0, length),
    spanFrom: columns.spanFrom.slice(0, length),
    spanTo: columns.spanTo.slice(0, length),
    spanEntry: columns.spanEntry.slice(0, length),
    spanExit: columns.spanExit.slice(0, length),
    spanSchool: columns.spanSchool.slice(0, length),
    spanGrade: columns.spanGrade.slice(0, length),
  };
}
