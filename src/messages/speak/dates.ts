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
  const dayOfMonth = remembered((date) => dayOfYear(monthOf(date), dayOf(date)));
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
  return Array.isArray(value) && value.length === 12 && value.every(isPlain) ? value : refuse(at, "twelve texts");
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
function remembered(write: (date: string) => string): (date: string) => string {
  const days = new Map<string, string>();
  return (date) => {
    const key = date.slice(5);
    let day = days.get(key);
    if (day === undefined) days.set(key, (day = write(date)));
    return day;
  };
}
