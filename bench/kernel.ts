import { counts, isAbsent, quarterCounts, unexcusedTime, wholeDay } from "./kernel-tables.js";
import { sixMonthsFrom } from "./workload/calendar.js";
import type { ByStudent } from "./workload/by-student.js";

/** Numbers a student in the kernel's result. */
export const rowLength = 3;

const sevenDays = 7 * wholeDay;

/**
 * The Massachusetts policy written out by hand over packed events, for all students: the speed that a policy in general is held to.
 *
 * A row is: two bits a rule and the tier in bits 16 and 17; then days absent, days unknown, days missing two periods unexcused and
 * tardies in eight bits each; then days unexcused and days on the roll.
 */
export function runKernel({ offsets, events, from, to, willful }: ByStudent, rows: Int32Array): void {
  const students = from.length;
  let start = offsets[0]!;
  for (let index = 0, row = 0; index < students; index++, row += rowLength) {
    const end = offsets[index + 1]!;
    let sum = 0;
    let quarter = 0;
    for (let at = start; at < end; at++) {
      const event = events[at]!;
      sum += counts[event]!;
      quarter = (quarter + quarterCounts[event]!) | 0;
    }
    const days = sum | 0;
    const halves = (quarter & 0xff00ff) + ((quarter >>> 8) & 0xff00ff);
    const unexcused = (halves & 255) + (halves >>> 16);
    const absent = days & 255;
    const membership = to[index]! - from[index]!;
    const five = (4 - unexcused) >>> 31;
    const fiveOrTwoPeriods = five | ((4 - ((days >> 16) & 255)) >>> 31);
    const longEnough = (19 - membership) >>> 31;
    const chronic = longEnough & ((membership - absent * 10 - 1) >>> 31);
    const severe = longEnough & ((membership - absent * 5 - 1) >>> 31);
    const notice = -(unexcused + ((days >> 8) & 255)) >>> 31;
    const parent = sum >= sevenDays * 2 ** 32 ? sevenDaysInSixMonths(events, start, end) : 0;
    const truant = ((quarter + 0x77777777) & 0x80808080) === 0 ? 0 : (2 - willful[index]!) & 3;
    const interview = absent >= 10 ? tenInARow(events, start, end) : 0;
    const three = parent | (truant & 1) | interview | severe;
    const tier = 1 + (fiveOrTwoPeriods | chronic | three) + three;
    rows[row] =
      notice |
      (fiveOrTwoPeriods << 2) |
      (five << 4) |
      (parent << 6) |
      (truant << 8) |
      (interview << 10) |
      (chronic << 12) |
      (severe << 14) |
      (tier << 16);
    rows[row + 1] = days;
    rows[row + 2] = unexcused | (membership << 8);
    start = end;
  }
}

function sevenDaysInSixMonths(events: Uint16Array, start: number, end: number): number {
  let time = 0;
  let first = start;
  for (let at = start; at < end; at++) {
    const event = events[at]!;
    time += unexcusedTime[event >> 8]!;
    const from = sixMonthsFrom[event & 255]!;
    while ((events[first]! & 255) < from) time -= unexcusedTime[events[first++]! >> 8]!;
    if (time >= sevenDays) return 1;
  }
  return 0;
}

function tenInARow(events: Uint16Array, start: number, end: number): number {
  for (let last = start + 9; last < end; last++) {
    if ((events[last]! & 255) - (events[last - 9]! & 255) === 9 && allAbsent(events, last)) return 1;
  }
  return 0;
}

function allAbsent(events: Uint16Array, last: number): boolean {
  for (let at = last - 9; at <= last; at++) if (isAbsent[events[at]! >> 8] === 0) return false;
  return true;
}
