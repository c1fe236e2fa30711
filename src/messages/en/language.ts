import type { ComparisonName, LanguageMessages, TermName, UnitName } from "../types.js";
import { byYear, dayOf, decimal, entry, joined, monthOf } from "../write.js";
import { names } from "./names.js";

const months = "January February March April May June July August September October November December".split(" ");

const units: Record<UnitName, readonly [one: string, more: string]> = {
  day: ["day", "days"],
  "day-equivalent": ["day's worth of time", "days' worth of time"],
  "half-day": ["half day", "half days"],
  hour: ["hour", "hours"],
  period: ["class period", "class periods"],
  tardy: ["day tardy", "days tardy"],
  occasion: ["occasion", "occasions"],
  "partial-day": ["day with time missed", "days with time missed"],
  time: ["time", "times"],
};

const comparisons: Record<ComparisonName, (numbers: readonly string[]) => string> = {
  atLeast: ([number]) => `at least ${number}`,
  moreThan: ([number]) => `more than ${number}`,
  atMost: ([number]) => `at most ${number}`,
  lessThan: ([number]) => `less than ${number}`,
  between: ([low, high]) => `from ${low} to ${high}`,
};

/** The kinds of terms, as they stand in a sentence. */
export const terms: Record<TermName, string> = {
  quarter: "quarter",
  trimester: "trimester",
  semester: "semester",
  "marking-period": "marking period",
  "school-month": "school month",
};

const languages: Record<string, string> = {
  en: "English",
  es: "Spanish",
  pt: "Portuguese",
  ht: "Haitian Creole",
  kea: "Cape Verdean Creole",
  zh: "Chinese",
  vi: "Vietnamese",
};

export const language: LanguageMessages = {
  date: (date) => `${dayOfMonth(date)}, ${date.slice(0, 4)}`,
  dates: (dates) => byYear(dates, (days, year) => `${language.list(days.map(dayOfMonth))}, ${year}`, "; "),
  dayOfYear: (month, day) => `${months[month - 1]} ${day}`,
  list: (items) => joined(items, ", ", " and "),
  either: (items) => joined(items, ", ", " or "),
  sentences: (sentences) => sentences.join(" "),
  number: (value) => decimal(value, 4, "."),
  amount: (unit, amount) => `${decimal(amount, 1, ".")} ${units[unit][amount === 1 ? 0 : 1]}`,
  share: (share, digits = 1) => `${decimal(share * 100, digits, ".")}%`,
  comparison: (comparison, numbers) => comparisons[comparison](numbers),
  quote: (text) => `“${text}”`,
  quotedIn: (tag) =>
    `The words in quotation marks are ${inLanguage(entry(languages, tag.split("-")[0] ?? ""))}, as the policy has them.`,
  name: (name) => entry(names, name),
  termDates: (term) => `the dates of the ${terms[term]}`,
};

function inLanguage(language: string | undefined): string {
  return language === undefined ? "in the policy's own language" : `in ${language}`;
}

function dayOfMonth(date: string): string {
  return language.dayOfYear(monthOf(date), dayOf(date));
}
