import type { DayShape, MarkCode } from "./types.js";

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
  let rest = Math.abs(value);
  if (rest < least) return { n: 0, d: 1 };
  let [n, d, nBefore, dBefore] = [Math.sign(value), 0, 0, 1];
  for (let step = 0; step < 64 && n / d !== value; step++) {
    const digit = Math.floor(rest);
    [n, d, nBefore, dBefore] = [digit * n + nBefore, digit * d + dBefore, n, d];
    rest = 1 / (rest - digit);
  }
  return { n, d };
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

/** The units in which a mark says how much it missed; a share is one of the day. */
export type MissedUnit = "share" | "minutes" | "periods";

const units: readonly MissedUnit[] = ["share", "minutes", "periods"];

/** How much a mark missed; empty where it does not say, or where nothing can be missed. */
export function missedBy({ kind, missed, period }: MarkCode): Partial<Record<MissedUnit, number>> {
  if (kind === "present") return {};
  const all = period === undefined ? { share: 1 } : { periods: 1 };
  return missed ?? (kind === "absent" ? all : {});
}

/** What marks of one date missed together, each way of saying it summed in 336000ths of its own unit. */
export type MissedSums = Record<MissedUnit, number>;

/** Sum what marks missed; a mark that does not say how much adds nothing. */
export function sumMissed(marks: readonly MarkCode[]): MissedSums {
  const sums = { share: 0, minutes: 0, periods: 0 };
  for (const mark of marks) {
    const missed = missedBy(mark);
    for (const said of units) if (missed[said]) sums[said] += scaled(whole, missed[said]);
  }
  return sums;
}

/** The sums together in 336000ths of a unit, each rounded down in the student's favour: in the day to its 840ths. May exceed the day. */
export function inUnit(sums: MissedSums, day: DayShape, unit: MissedUnit): number {
  const to = fraction(lengthIn(unit, day));
  const step = unit === "share" ? perDayPart : 1;
  let all = 0;
  for (const said of units) {
    const from = fraction(lengthIn(said, day));
    all += said === unit ? sums[said] : step * Math.floor((sums[said] * from.d * to.n) / (from.n * to.d * step));
  }
  return all;
}

/** What marks of one date missed together, in 336000ths of a unit, the day at most. */
export function amountMissed(marks: readonly MarkCode[], day: DayShape, unit: MissedUnit = "share"): number {
  return Math.min(inUnit(sumMissed(marks), day, unit), scaled(whole, lengthIn(unit, day)));
}

function lengthIn(unit: MissedUnit, day: DayShape): number {
  return unit === "share" ? 1 : day[unit];
}

/** The product of two numbers that are fractions, without the error of multiplying their doubles. */
export function product(a: number, b: number): number {
  const [x, y] = [fraction(a), fraction(b)];
  return (x.n * y.n) / (x.d * y.d);
}
