import { emptyRange, findYear, type AsOf } from "../../attendance/internal.js";
import type { Bound } from "../evaluate/bind.js";
import { unpackLane, type Lane } from "./lanes.js";

/** Some hundreds of students, their school year found and every tally added up over it. */
export interface Chunk {
  readonly size: number;
  /** The first student's position in the register. */
  first: number;
  /** How many students, at most `size`. */
  length: number;
  /** School days in membership. */
  readonly membership: Float64Array;
  /** The first and the end of the student's entries of the year. */
  readonly firstEntry: Uint32Array;
  readonly endEntry: Uint32Array;
  /** The last span of the year. */
  readonly lastSpan: Uint32Array;
  /** Those without a school day, by place in the chunk. */
  withoutDays: number[];
  /** Those with more spans than one in all, by place in the chunk. */
  severalSpans: number[];
  /** Room for the sums of a lane. */
  readonly sums: Float64Array;
  /** Room for truth values, handed out one after another to the rule being judged. */
  readonly rooms: Uint8Array[];
  /** How many rooms are handed out. */
  taken: number;
  /** Totals of the year, by tally. */
  readonly totals: readonly Float64Array[];
}

/** An empty chunk for a policy. */
export function createChunk(bound: Bound, size: number): Chunk {
  return {
    size,
    first: 0,
    length: 0,
    membership: new Float64Array(size),
    firstEntry: new Uint32Array(size),
    endEntry: new Uint32Array(size),
    lastSpan: new Uint32Array(size),
    withoutDays: [],
    severalSpans: [],
    sums: new Float64Array(size),
    rooms: [],
    taken: 0,
    totals: bound.tables.map(() => new Float64Array(size)),
  };
}

/** Room for one truth value a student of the chunk; what stands in it is left from before. */
export function takeRoom(chunk: Chunk): Uint8Array {
  const room = (chunk.rooms[chunk.taken] ??= new Uint8Array(chunk.size));
  chunk.taken++;
  return room;
}

/** Fill a chunk with students: one addition for each marked date and lane. */
export function fillChunk(
  chunk: Chunk,
  bound: Bound,
  asOf: AsOf,
  lanes: readonly Lane[],
  first: number,
  length: number,
): void {
  const { register } = bound;
  const { studentSpan, entryPattern } = register.packed;
  const { firstEntry, endEntry, sums } = chunk;
  const range = emptyRange();
  chunk.first = first;
  chunk.length = length;
  chunk.withoutDays = [];
  chunk.severalSpans = [];
  for (let at = 0; at < length; at++) {
    const student = first + at;
    if (!findYear(register, asOf, student, range)) chunk.withoutDays.push(at);
    chunk.membership[at] = range.membership;
    firstEntry[at] = range.firstEntry;
    endEntry[at] = range.endEntry;
    chunk.lastSpan[at] = range.endSpan - 1;
    if (studentSpan[student + 1]! - studentSpan[student]! > 1) chunk.severalSpans.push(at);
  }
  for (const lane of lanes) {
    const { amounts } = lane;
    for (let at = 0; at < length; at++) {
      let sum = 0;
      const end = endEntry[at]!;
      for (let entry = firstEntry[at]!; entry < end; entry++) sum += amounts[entryPattern[entry]!]!;
      sums[at] = sum;
    }
    unpackLane(lane, sums, chunk.totals, length);
  }
}
