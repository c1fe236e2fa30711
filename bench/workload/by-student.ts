import { noExit } from "truancy-prevention/attendance";
import { epochDays } from "./calendar.js";
import type { Workload } from "./workload.js";

/** The workload packed by student, in the form that the hand-written engines start from. */
export interface ByStudent {
  /** The exceptions of student `s` are `offsets[s]` up to `offsets[s + 1]`. */
  readonly offsets: Uint32Array;
  /** Code × 256 + school day, by date. */
  readonly events: Uint16Array;
  /** First school day on the roll, as an ordinal. */
  readonly from: Uint8Array;
  /** The ordinal after the last one. */
  readonly to: Uint8Array;
  /** 0 not said, 1 willful, 2 not. */
  readonly willful: Uint8Array;
}

/** Pack a workload, whose rows stand by student and date. */
export function packByStudent({ students, marks, columns, willful }: Workload): ByStudent {
  const ordinals = ordinalByDay();
  const offsets = new Uint32Array(students + 1);
  const events = new Uint16Array(marks);
  for (let row = 0; row < marks; row++) {
    offsets[columns.student[row]! + 1]!++;
    events[row] = (columns.code[row]! << 8) | ordinals[columns.day[row]! - epochDays[0]!]!;
  }
  for (let index = 0; index < students; index++) offsets[index + 1]! += offsets[index]!;
  const { entryDay, exitDay } = columns.enrollments;
  return {
    offsets,
    events,
    from: Uint8Array.from(entryDay, (day) => ordinals[day - epochDays[0]!]!),
    to: Uint8Array.from(exitDay!, (day) => (day === noExit ? epochDays.length : ordinals[day - epochDays[0]!]!)),
    willful,
  };
}

function ordinalByDay(): Uint8Array {
  const ordinals = new Uint8Array(epochDays.at(-1)! - epochDays[0]! + 1);
  epochDays.forEach((day, ordinal) => (ordinals[day - epochDays[0]!] = ordinal));
  return ordinals;
}
