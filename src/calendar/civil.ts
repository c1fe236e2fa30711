import type { IsoDate } from "./types.js";

/** A civil date in parts; the month from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const firstYear = 1900;
const lastYear = 2199;

// Days and months are counted by the proleptic Gregorian calendar in whole numbers. A `Date` is not used: in local time it loses
// days that a zone skipped (30 December 2011 in Apia), and in a loop it costs a hundred times more. Months are counted from March
// of the year 0, so that the leap day is the last of twelve: 1970-01-01 is the day 719468 after its first.
const fromMarchOfYear0 = 719468;
const daysPerMonth = 146097 / 4800;

/** Days from 1970-01-01 to a date, or undefined where the text is no civil date `YYYY-MM-DD` of the years 1900 to 2199. */
export function parseDay(text: string): number | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const date = epochDay(year, month, day);
  return date < epochDay(year, month + 1, 1) ? date : undefined;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}

/** Days from 1970-01-01 to a date given in parts. The month may lie outside 1 to 12: 0 is December of the year before. */
/* @__NO_SIDE_EFFECTS__ */
export function epochDay(year: number, month: number, day: number): number {
  return firstDayOf(year * 12 + month - 3) + day - 1;
}

/** Days from 1970-01-01 to the first of a month: months of 30.6 days, less the 2.2 that twelve of them have beyond 365. */
function firstDayOf(month: number): number {
  const year = Math.floor(month / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return Math.floor(30.6 * month - 2.2 * year + 0.5) + leapDays - fromMarchOfYear0;
}

/** The month of a day: the one whose first is nearest, or the one before. */
export function monthIndex(day: number): number {
  const nearest = Math.round((day + fromMarchOfYear0) / daysPerMonth);
  return firstDayOf(nearest) > day ? nearest - 1 : nearest;
}

/** The date of a day, in parts. */
export function civilDate(day: number): CivilDate {
  const month = monthIndex(day);
  const year = Math.floor((month + 2) / 12);
  return { year, month: month + 3 - year * 12, day: day - firstDayOf(month) + 1 };
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
  const month = monthIndex(day);
  const earlier = month - months;
  return Math.min(firstDayOf(earlier) + day - firstDayOf(month), firstDayOf(earlier + 1) - 1);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
