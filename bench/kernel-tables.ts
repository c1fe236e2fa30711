import type { MarkCode } from "truancy-prevention/attendance";
import { calendar, quarters } from "./workload/calendar.js";
import { codes } from "./workload/codes.js";

/** One whole day, in the unit in which parts of days are summed: 840ths. */
export const wholeDay = 840;

/** What each code misses, in 840ths of a day; periods are rounded down. */
export const missed: readonly number[] = codes.map(missedBy);

/** 1 where the code alone makes a day absent: less than half of it is left. */
export const isAbsent: Uint8Array = Uint8Array.from(missed, (amount) => Number(wholeDay - amount < wholeDay / 2));

/** 1 where the code is unexcused time. */
export const isUnexcused: Uint8Array = Uint8Array.from(codes, (code) => Number(code.excusal === "unexcused"));

/** 1 where the code alone is two class periods or more of unexcused time. */
export const twoPeriods: Uint8Array = Uint8Array.from(
  codes,
  (code, index) => isUnexcused[index]! & Number(missedPeriods(code) >= 2),
);

/** For each event (code × 256 + school day): a day unexcused in its quarter, eight bits a quarter. */
export const quarterCounts: Int32Array = new Int32Array(codes.length << 8).map((_, event) => {
  const code = event >> 8;
  const day = event & 255;
  return day < quarters.length ? (isAbsent[code]! & isUnexcused[code]!) << (8 * quarters[day]!) : 0;
});

/** Unexcused time of each code in 840ths of a day. */
export const unexcusedTime: Int32Array = Int32Array.from(missed, (amount, code) => amount * isUnexcused[code]!);

/**
 * For each event: days absent, days unknown, days missing two periods unexcused and tardies, eight bits each, and unexcused time
 * above them. A double holds whole numbers of 53 bits, so that one addition counts all five.
 */
export const counts: Float64Array = new Float64Array(codes.length << 8).map((_, event) => countsOf(event >> 8));

function countsOf(code: number): number {
  const mark = codes[code]!;
  const unknown = isAbsent[code]! & Number((mark.excusal ?? "unknown") === "unknown");
  const tardy = Number(mark.kind === "tardy");
  const days = isAbsent[code]! + unknown * 2 ** 8 + twoPeriods[code]! * 2 ** 16 + tardy * 2 ** 24;
  return days + unexcusedTime[code]! * 2 ** 32;
}

function missedBy(code: MarkCode): number {
  if (code.kind === "tardy") return 0;
  if (!code.missed) return wholeDay;
  if ("share" in code.missed) return code.missed.share * wholeDay;
  return Math.floor((wholeDay * missedPeriods(code)) / calendar.periodsPerDay);
}

function missedPeriods(code: MarkCode): number {
  const { missed: part, kind } = code;
  if (part && "periods" in part) return part.periods;
  const share = part && "share" in part ? part.share : Number(kind === "absent");
  return share * calendar.periodsPerDay;
}
