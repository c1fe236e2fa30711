import type { IsoDate } from "./types.js";

/** A civil date in parts; the month from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const firstYear = 1900;
const lastYear = 2199;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

// Days are counted by the proleptic Gregorian calendar in whole numbers. A `Date` is not used: in local time it loses days
// that a zone skipped (30 December 2011 in Apia), and in a loop it costs a hundred times more.

/** Days from 1970-01-01 to a date, or undefined where the text is no civil date `YYYY-MM-DD` of the years 1900 to 2199. */
export function parseDay(text: string): number | undefined {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return undefined;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 7);
  const day = digits(text, 8, 10);
  if (!(year >= firstYear && year <= lastYear && month >= 1 && month <= 12)) return undefined;
  if (!(day >= 1 && day <= daysInMonth(year, month))) return undefined;
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

/** Days from 1970-01-01 to a date given in parts. */
export function epochDay(year: number, month: number, day: number): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const inYear = daysBeforeMonth[month - 1]! + (month > 2 && isLeapYear(year) ? 1 : 0) + day;
  return past * 365 + leapDays + inYear - 719163;
}

/** The date of a day, in parts. Years are counted from March, so that the leap day is the last; 400 of them have 146097 days. */
export function civilDate(day: number): CivilDate {
  const fromMarch = day + 719468;
  const era = Math.floor(fromMarch / 146097);
  const ofEra = fromMarch - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
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
  const index = date.year * 12 + date.month - 1 - months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return epochDay(year, month, Math.min(date.day, daysInMonth(year, month)));
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
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
