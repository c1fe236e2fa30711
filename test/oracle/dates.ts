import type { IsoDate } from "../../src/index.js";

const millisecondsPerDay = 86_400_000;

/** Whether a value is a civil date `YYYY-MM-DD` from 1900 to 2199. */
export function isDate(value: unknown): value is IsoDate {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const time = Date.parse(`${value}T00:00:00Z`);
  return year >= 1900 && year <= 2199 && !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

/** The moment of an ISO date (midnight UTC) or a UTC date-time in milliseconds; undefined for anything else. */
export function momentOf(value: unknown): number | undefined {
  if (typeof value !== "string" || !isDate(value.slice(0, 10))) return undefined;
  if (value.length === 10) return Date.parse(`${value}T00:00:00Z`);
  if (!/^.{10}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?Z$/.test(value)) return undefined;
  return Date.parse(value);
}

const utc = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);
const civil = (year: number, month: number, day: number): IsoDate =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** The date so many days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(utc(date).getTime() + days * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The date so many months earlier: the same day of that month, or its last day where it is shorter. */
export function subtractMonths(date: IsoDate, months: number): IsoDate {
  const day = utc(date);
  const lastOfMonth = civil(day.getUTCFullYear(), day.getUTCMonth() - months + 1, 0);
  const sameDay = civil(day.getUTCFullYear(), day.getUTCMonth() - months, day.getUTCDate());
  return sameDay < lastOfMonth ? sameDay : lastOfMonth;
}

/** Year and month: `2025-09`. */
export const monthOf = (date: IsoDate): string => date.slice(0, 7);

/** Whole months from the month of one date to the month of another. */
export function monthsFrom(earlier: IsoDate, later: IsoDate): number {
  const count = (date: IsoDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return count(later) - count(earlier);
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (date: IsoDate): number => utc(date).getUTCDay() || 7;

/** Every date from the first up to, not including, the second. */
export function datesFrom(from: IsoDate, before: IsoDate): IsoDate[] {
  const dates: IsoDate[] = [];
  for (let date = from; date < before; date = addDays(date, 1)) dates.push(date);
  return dates;
}

/** Age in whole years on a date written `YYYY-MM-DD` (which need not exist: 29 February). */
export function ageOn(birthDate: IsoDate, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
