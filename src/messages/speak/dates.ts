import type { LanguageMessages } from "../types.js";
import type { LanguageWording } from "../wording/types.js";
import { dayOf, monthOf } from "../write.js";
import { refuse, within, type Place } from "./place.js";
import { between, isPlain, sentence, words } from "./sentence.js";

type Dates = Pick<LanguageMessages, "date" | "dates" | "dayOfYear">;

export function speakDates(from: Place<LanguageWording>, list: LanguageMessages["list"]): Dates {
  const months = monthsOf(within(from, "months"));
  const first = from.value.firstOfMonth === undefined ? "1" : words(from, "firstOfMonth" as "date");
  const day = sentence(from, "dayOfYear", ["month", "day"]);
  const one = sentence(from, "date", ["day", "year"]);
  const several = sentence(from, "dates", ["days", "year"]);
  const betweenYears = between(from, "betweenYears");
  const dayOfYear = (month: number, number: number): string =>
    day({ month: months[month - 1] ?? "", day: number === 1 ? first : number });
  const dayOfMonth = remembered(dayOfYear);
  return {
    date: (date) => one({ day: dayOfMonth(date), year: date.slice(0, 4) }),
    dates: (dates) =>
      [...byYear(dates)].map(([year, days]) => several({ days: list(days.map(dayOfMonth)), year })).join(betweenYears),
    dayOfYear,
  };
}

/** A date that may not be known. */
export function dateIf(say: Dates, date: string | undefined): string | undefined {
  return date === undefined ? undefined : say.date(date);
}

function monthsOf(at: Place<LanguageWording["months"]>): readonly string[] {
  const { value } = at;
  return Array.isArray(value) && value.length === 12 && value.every(isPlain) ? [...value] : refuse(at, "twelve texts");
}

function byYear(dates: readonly string[]): ReadonlyMap<string, string[]> {
  const years = new Map<string, string[]>();
  for (const date of dates) {
    const year = date.slice(0, 4);
    const days = years.get(year);
    if (days === undefined) years.set(year, [date]);
    else days.push(date);
  }
  return years;
}

/** What is written for each day of the year, worked out once. */
function remembered(write: (month: number, day: number) => string): (date: string) => string {
  const days = new Map<number, string>();
  return (date) => {
    const month = monthOf(date);
    const day = dayOf(date);
    const key = keyOf(month, day);
    if (key === undefined) return write(month, day);
    let written = days.get(key);
    if (written === undefined) days.set(key, (written = write(month, day)));
    return written;
  };
}

/** None for what is no day of a year, of which there is no end. */
function keyOf(month: number, day: number): number | undefined {
  const isDay = Number.isInteger(month) && Number.isInteger(day) && month > 0 && month <= 12 && day > 0 && day <= 31;
  return isDay ? month * 100 + day : undefined;
}
