/** A student number that marks a row as refused. */
export const refusedRow = 4294967295;

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

/** Bring rows together by student. */
export function groupRows(student: Uint32Array, students: number): RowsByStudent {
  if (standByStudent(student, students)) return { starts: startsInOrder(student, students) };
  const starts = countStarts(student, students);
  return { starts, order: orderByStudent(student, starts) };
}

/** Whether rows stand by student, and each is to be used. */
export function standByStudent(student: Uint32Array, students: number): boolean {
  for (let row = 1; row < student.length; row++) {
    if (student[row]! < student[row - 1]!) return false;
  }
  return student.length === 0 || student[student.length - 1]! < students;
}

/** Where the rows of each student start, found where the next student's do. */
export function startsInOrder(student: Uint32Array, students: number): Uint32Array {
  const starts = new Uint32Array(students + 1);
  let begun = 0;
  for (let row = 0; row < student.length; row++) {
    while (begun <= student[row]!) starts[begun++] = row;
  }
  return starts.fill(student.length, begun);
}

/** Where the rows of each student start once they are brought together, by counting. */
export function countStarts(student: Uint32Array, students: number): Uint32Array {
  const starts = new Uint32Array(students + 1);
  for (let row = 0; row < student.length; row++) {
    const number = student[row]!;
    if (number !== refusedRow) starts[number + 1]!++;
  }
  for (let number = 0; number < students; number++) starts[number + 1]! += starts[number]!;
  return starts;
}

/** The rows by student. */
export function orderByStudent(student: Uint32Array, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const order = new Uint32Array(starts[starts.length - 1]!);
  for (let row = 0; row < student.length; row++) {
    const number = student[row]!;
    if (number !== refusedRow) order[next[number]!++] = row;
  }
  return order;
}
