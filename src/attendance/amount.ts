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

/** An amount times a number, rounded down; exact as far as both are fractions. */
export function scaled(amount: number, by: number): number {
  const { n, d } = fraction(by);
  return Math.floor((amount * n) / d);
}

/** Whether an amount in 336000ths is this much at least. */
export function reaches(amount: number, threshold: number): boolean {
  const { n, d } = fraction(threshold);
  return amount * d >= n * whole;
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
  const sum = { share: 0, minutes: 0, periods: 0 };
  for (const mark of marks) {
    const missed = missedBy(mark);
    if (missed === undefined) continue;
    if ("share" in missed) sum.share += scaled(whole, missed.share);
    else if ("minutes" in missed) sum.minutes += missed.minutes;
    else sum.periods += missed.periods;
  }
  return sum;
}

/** How much a mark missed; undefined where it does not say, or where nothing can be missed. */
export function missedBy({ kind, missed, period }: MarkCode): Missed | undefined {
  if (kind === "present") return undefined;
  if (missed !== undefined || kind !== "absent") return missed;
  return period === undefined ? { share: 1 } : { periods: 1 };
}

/** The sum as a share of the day, in 336000ths, rounded down in the student's favour. May exceed the day. */
export function asShare(sum: MissedSum, day: DayShape): number {
  return sum.share + partsOf(sum.minutes, day.minutes) + partsOf(sum.periods, day.periods);
}

function partsOf(amount: number, length: number): number {
  const { n, d } = fraction(length);
  return Math.floor((dayParts * amount * d) / n) * perDayPart;
}

/** The sum in 336000ths of a minute, the day at most. */
export const asMinutes = sumIn("minutes", "periods");

/** The sum in 336000ths of a period, the day at most. */
export const asPeriods = sumIn("periods", "minutes");

/** Shares, amounts in the unit and amounts in the other one, each rounded down to 336000ths of the unit. */
function sumIn(unit: "minutes" | "periods", other: "minutes" | "periods") {
  return (sum: MissedSum, day: DayShape): number => {
    const [own, others] = [fraction(day[unit]), fraction(day[other])];
    const converted = sum[other] === 0 ? 0 : Math.floor((sum[other] * whole * own.n * others.d) / (own.d * others.n));
    const amount = scaled(sum.share, day[unit]) + Math.floor(sum[unit] * whole) + converted;
    return Math.min(amount, scaled(whole, day[unit]));
  };
}

/** The product of two numbers that are fractions, without the error of multiplying their doubles. */
export function product(a: number, b: number): number {
  const [x, y] = [fraction(a), fraction(b)];
  return (x.n * y.n) / (x.d * y.d);
}
