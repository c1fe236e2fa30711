import type { MarkCode } from "./types.js";

/** A student number that marks a row as refused. */
export const refusedRow = 4294967295;

/** Marks as columns, before they are packed. */
export interface MarkRows {
  /** The student of each row; {@link refusedRow} where the row is not to be used. */
  readonly student: Uint32Array;
  /** The date of each row in days since 1970-01-01. */
  readonly day: Int32Array;
  /** What each row says, an index of `codes`. */
  readonly code: Uint8Array | Uint16Array | Uint32Array;
  /** What the codes mean. */
  readonly codes: readonly MarkCode[];
  /** When each row was recorded; earlier is smaller. */
  readonly recordedAt?: Int32Array | Float64Array;
  /** What was recorded at or after this is left out. */
  readonly knownBefore: number;
}

/** The column of students with {@link refusedRow} where a row is not to be used; the same column where all are. */
export function withoutRefused(
  student: Uint32Array,
  isRefused: (row: number, student: number) => boolean,
): Uint32Array {
  let used = student;
  for (let row = 0; row < student.length; row++) {
    if (!isRefused(row, student[row]!)) continue;
    if (used === student) used = student.slice();
    used[row] = refusedRow;
  }
  return used;
}

/** The rows by student: those of student `s` are `order[starts[s]]` up to `order[starts[s + 1]]`, in the order of the input. */
export interface RowsByStudent {
  readonly starts: Uint32Array;
  /** Absent where the rows stand by student already. */
  readonly order?: Uint32Array;
}

/** Bring rows together by student, by counting. */
export function groupRows(student: Uint32Array, students: number): RowsByStudent {
  const starts = new Uint32Array(students + 1);
  let inOrder = true;
  for (let row = 0, before = 0; row < student.length; row++) {
    const number = student[row]!;
    if (number === refusedRow || number < before) inOrder = false;
    if (number === refusedRow) continue;
    starts[number + 1]!++;
    before = number;
  }
  for (let s = 0; s < students; s++) starts[s + 1]! += starts[s]!;
  return inOrder ? { starts } : { starts, order: scatter(student, starts) };
}

function scatter(student: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const order = new Uint32Array(starts[starts.length - 1]!);
  for (let row = 0; row < student.length; row++) {
    const number = student[row]!;
    if (number !== refusedRow) order[next[number]!++] = row;
  }
  return order;
}

/** The rows of one student at a time, by date. */
export interface DatedRows {
  /** The rows of the student read last. */
  readonly list: Uint32Array;
  /** Write a student's rows into `list`, by date and then in the order of the input; the number of them. */
  read(student: number): number;
}

/** Rows that were known in time, student by student. */
export function createDatedRows(
  { day, recordedAt, knownBefore }: MarkRows,
  { starts, order }: RowsByStudent,
): DatedRows {
  const list = new Uint32Array(mostRows(starts));
  return {
    list,
    read(student) {
      const end = starts[student + 1]!;
      let count = 0;
      let inOrder = true;
      let before = -2147483648;
      for (let position = starts[student]!; position < end; position++) {
        const row = order === undefined ? position : order[position]!;
        if (recordedAt !== undefined && recordedAt[row]! >= knownBefore) continue;
        if (day[row]! < before) inOrder = false;
        before = day[row]!;
        list[count++] = row;
      }
      if (!inOrder) list.subarray(0, count).sort((a, b) => day[a]! - day[b]! || a - b);
      return count;
    },
  };
}

function mostRows(starts: Uint32Array): number {
  let most = 0;
  for (let student = 1; student < starts.length; student++) {
    most = Math.max(most, starts[student]! - starts[student - 1]!);
  }
  return most;
}
