import type { IsoDate } from "./types.js";

/** A civil date in parts; the month from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const firstYear = 1900;
const lastYear = 2199;

// Days are counted by the proleptic Gregorian calendar in whole numbers. A `Date` is not used: in local time it loses days
// that a zone skipped (30 December 2011 in Apia), and in a loop it costs a hundred times more. Years are counted from March,
// so that the leap day is the last: 1970-01-01 is the day 719468 after 1 March of the year 0.
const fromMarchOfYear0 = 719468;
const daysIn400Years = 146097;
const daysIn4Years = 1461;

/** Days from 1970-01-01 to a date, or undefined where the text is no civil date `YYYY-MM-DD` of the years 1900 to 2199. */
export function parseDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1)) return undefined;
  if (day > 28 && day > daysInMonth(year, month)) return undefined;
  return epochDay(year, month, day);
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Days from 1970-01-01 to a date given in parts. The month may lie outside 1 to 12: 0 is December of the year before. */
/* @__NO_SIDE_EFFECTS__ */
export function epochDay(year: number, month: number, day: number): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const century = Math.floor(marchYear / 100);
  const leapDays = (marchYear >> 2) - century + (century >> 2);
  return marchYear * 365 + leapDays + daysBeforeMonth(months - marchYear * 12) + day - 1 - fromMarchOfYear0;
}

/** Days from 1 March to the first of a month, March being 0: 153 every five months. */
function daysBeforeMonth(fromMarch: number): number {
  return Math.floor((153 * fromMarch + 2) / 5);
}

/** The date of a day, in parts. */
export function civilDate(day: number): CivilDate {
  const quarters = 4 * (day + fromMarchOfYear0) + 3;
  const century = Math.floor(quarters / daysIn400Years);
  const ofCentury = 4 * Math.floor((quarters % daysIn400Years) / 4) + 3;
  const ofYear = Math.floor((ofCentury % daysIn4Years) / 4);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const nextYear = fromMarch < 10 ? 0 : 1;
  return {
    year: 100 * century + Math.floor(ofCentury / daysIn4Years) + nextYear,
    month: fromMarch + 3 - 12 * nextYear,
    day: ofYear - daysBeforeMonth(fromMarch) + 1,
  };
}

/** The date of a day, as text. */
export function isoDate(day: number): IsoDate {
  const date = civilDate(day);
  return `${date.year}-${twoDigits(date.month)}-${twoDigits(date.day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** The same day of the month so many months earlier, or that month's last day where it is shorter. */
export function monthsBefore(day: number, months: number): number {
  const date = civilDate(day);
  const month = date.month - months;
  return epochDay(date.year, month, Math.min(date.day, daysInMonth(date.year, month)));
}

/** Months since the year 0, for telling whether two days are of the same month. */
export function monthIndex(day: number): number {
  const date = civilDate(day);
  return date.year * 12 + date.month - 1;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** How many days a month has. */
function daysInMonth(year: number, month: number): number {
  return epochDay(year, month + 1, 1) - epochDay(year, month, 1);
}
