import type { Span } from "./membership.js";
import type { PackedAttendance } from "./types.js";

/** The span columns of a packed register. */
export type SpanColumns = Pick<
  PackedAttendance,
  "studentSpan" | "spanCalendar" | "spanFrom" | "spanTo" | "spanEntry" | "spanExit" | "spanSchool" | "spanGrade"
>;

/** Collects spans student by student into columns that grow. */
export interface SpanStore {
  /** The next student's spans, by date. */
  add(spans: readonly Span[]): void;
  /** What was collected. */
  columns(): SpanColumns;
}

export function createSpanStore(students: number, expected: number): SpanStore {
  let columns = allocate(Math.max(expected, 16));
  const studentSpan = new Uint32Array(students + 1);
  let student = 0;
  let length = 0;
  return {
    add(spans) {
      if (length + spans.length > columns.spanCalendar.length) columns = enlarge(columns, length + spans.length);
      for (const { stay, calendar, from, to } of spans) {
        columns.spanCalendar[length] = calendar;
        columns.spanFrom[length] = from;
        columns.spanTo[length] = to;
        columns.spanEntry[length] = stay.entry;
        columns.spanExit[length] = stay.exit;
        columns.spanSchool[length] = stay.school;
        columns.spanGrade[length] = stay.grade;
        length++;
      }
      studentSpan[++student] = length;
    },
    columns: () => ({ studentSpan, ...trim(columns, length) }),
  };
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

function enlarge(old: Growing, needed: number): Growing {
  const larger = allocate(Math.max(needed, old.spanCalendar.length * 2));
  for (const name of Object.keys(old) as (keyof Growing)[]) larger[name].set(old[name]);
  return larger;
}

function trim(columns: Growing, length: number): Growing {
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
