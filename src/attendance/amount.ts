import type { DayShape, MarkCode, Missed } from "./types.js";

/**
 * Amounts are whole numbers of 336000ths, of a day, a minute or a period. 336000 is a multiple of 840, of 1000 and of 64: halves, thirds, …
 * eighths of a day and of a half day are exact, and so is every share given with three decimals.
 */
export const whole = 336000;

const dayParts = 840;
const perDayPart = whole / dayParts;

/** What is nearer to zero than this is read as zero. */
export const least = 1e-12;

/** The simplest fraction whose double is this number: 0.1 is 1/10, and 0.3333333333333333 is 1/3. */
export function fraction(value: number): { readonly n: number; readonly d: number } {
  if (Math.abs(value) < least) return { n: 0, d: 1 };
  let [n0, n1, d0, d1] = [0, 1, 1, 0];
  let rest = Math.abs(value);
  for (let step = 0; step < 64; step++) {
    const digit = Math.floor(rest);
    [n0, n1] = [n1, digit * n1 + n0];
    [d0, d1] = [d1, digit * d1 + d0];
    if (n1 / d1 === Math.abs(value)) break;
    rest = 1 / (rest - digit);
  }
  return { n: value < 0 ? -n1 : n1, d: d1 };
}

/** What several marks of one date missed together: each way of saying it summed in its own unit. */
export interface MissedSum {
  /** In 336000ths of the day. */
  readonly share: number;
  /** In minutes. */
  readonly minutes: number;
  /** In periods. */
  readonly periods: number;
}

/** Sum what marks missed; a mark that does not say how much adds nothing. */
export function sumMissed(marks: readonly MarkCode[]): MissedSum {
  let [share, minutes, periods] = [0, 0, 0];
  for (const mark of marks) {
    const missed = missedBy(mark);
    if (missed === undefined) continue;
    if ("share" in missed) share += wholeShare(missed.share);
    else if ("minutes" in missed) minutes += missed.minutes;
    else periods += missed.periods;
  }
  return { share, minutes, periods };
}

/** How much a mark missed; undefined where it does not say, or where nothing can be missed. */
export function missedBy(mark: MarkCode): Missed | undefined {
  if (mark.kind === "present") return undefined;
  if (mark.missed !== undefined || mark.kind !== "absent") return mark.missed;
  return mark.period === undefined ? { share: 1 } : { periods: 1 };
}

/** The sum as a share of the day, in 336000ths, rounded down in the student's favour. May exceed the day. */
export function asShare(sum: MissedSum, day: DayShape): number {
  return sum.share + partsOf(sum.minutes, day.minutes) + partsOf(sum.periods, day.periods);
}

/** The sum in 336000ths of a minute, the day at most. */
export function asMinutes(sum: MissedSum, day: DayShape): number {
  return inUnit(sum.share, sum.minutes, sum.periods, day.minutes, day.periods);
}

/** The sum in 336000ths of a period, the day at most. */
export function asPeriods(sum: MissedSum, day: DayShape): number {
  return inUnit(sum.share, sum.periods, sum.minutes, day.periods, day.minutes);
}

/** Shares, amounts in the unit and amounts in another one, each rounded down to 336000ths of the unit. */
function inUnit(share: number, own: number, other: number, length: number, otherLength: number): number {
  const { n, d } = fraction(length);
  const amount = Math.floor((share * n) / d) + Math.floor(own * whole) + ofOther(other, n / d, otherLength);
  return Math.min(amount, Math.floor((whole * n) / d));
}

function ofOther(amount: number, length: number, otherLength: number): number {
  if (amount === 0) return 0;
  const { n, d } = fraction(length / otherLength);
  return Math.floor((amount * n * whole) / d);
}

function partsOf(amount: number, length: number): number {
  const { n, d } = fraction(length);
  return Math.floor((dayParts * amount * d) / n) * perDayPart;
}

/** The product of two numbers that are fractions, without the error of multiplying their doubles. */
export function product(a: number, b: number): number {
  const [x, y] = [fraction(a), fraction(b)];
  return (x.n * y.n) / (x.d * y.d);
}

function wholeShare(share: number): number {
  const { n, d } = fraction(share);
  return Math.floor((whole * n) / d);
}
