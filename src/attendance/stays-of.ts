import { groupRows } from "./group-rows.js";
import { noExit, type Stay, type StaysOf } from "./membership.js";

/** Enrollments that can be used, by row. */
export interface StayRows {
  /** The student of each row; `refusedRow` where it is not to be used. */
  readonly student: Uint32Array;
  /** Write down what a row says. */
  read(row: number, stay: WritableStay): void;
}

/** An enrollment in numbers, to be written anew for each student. */
export type WritableStay = { -readonly [Field in keyof Stay]: Stay[Field] };

const blankStay: Stay = { row: 0, entry: 0, exit: noExit, school: 0, grade: 0, claims: { claims: [], disputed: [] } };

/** Bring enrollments together by student, without an object for each. */
export function staysByStudent({ student, read }: StayRows, students: number): StaysOf {
  const { starts, order } = groupRows(student, students);
  const own: WritableStay[] = [];
  return (number) => {
    const first = starts[number]!;
    const count = starts[number + 1]! - first;
    if (own.length > count) own.length = count;
    for (let nth = 0; nth < count; nth++) {
      if (nth === own.length) own.push({ ...blankStay });
      read(order === undefined ? first + nth : order[first + nth]!, own[nth]!);
    }
    return own;
  };
}
