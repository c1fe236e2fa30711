import type { ComparisonName, LanguageMessages, TermName, UnitName } from "../types.js";
import { byYear, dayOf, decimal, entry, joined, monthOf } from "../write.js";
import { names } from "./names.js";

const months = "janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm".split(" ");

/** A noun after a number stays as it is. */
const units: Record<UnitName, string> = {
  day: "jou",
  "day-equivalent": "jou konplè tan",
  "half-day": "demi jounen",
  hour: "èdtan",
  period: "peryòd klas",
  tardy: "jou ak reta",
  occasion: "okazyon",
  "partial-day": "jou ak tan ki pèdi",
  time: "fwa",
};

const comparisons: Record<ComparisonName, (numbers: readonly string[]) => string> = {
  atLeast: ([number]) => `omwen ${number}`,
  moreThan: ([number]) => `plis pase ${number}`,
  atMost: ([number]) => `pa plis pase ${number}`,
  lessThan: ([number]) => `mwens pase ${number}`,
  between: ([low, high]) => `soti ${low} rive ${high}`,
};

/** The kinds of terms. The word of the report card stands beside what a quarter is. */
export const terms: Record<TermName, string> = {
  quarter: "ka ane lekòl (quarter)",
  trimester: "trimès",
  semester: "semès",
  "marking-period": "peryòd evalyasyon",
  "school-month": "mwa lekòl",
};

const languages: Record<string, string> = {
  en: "angle",
  es: "panyòl",
  pt: "pòtigè",
  ht: "kreyòl ayisyen",
  kea: "kreyòl kapvèdyen",
  zh: "chinwa",
  vi: "vyetnamyen",
};

export const language: LanguageMessages = {
  date: (date) => `${dayOfMonth(date)} ${date.slice(0, 4)}`,
  dates: (dates) => byYear(dates, (days, year) => `${language.list(days.map(dayOfMonth))} ${year}`, "; "),
  dayOfYear: (month, day) => `${day === 1 ? "1ye" : day} ${months[month - 1]}`,
  list: (items) => joined(items, ", ", " ak "),
  either: (items) => joined(items, ", ", " oswa "),
  sentences: (sentences) => sentences.join(" "),
  number: (value) => decimal(value, 4, ","),
  amount: (unit, amount) => `${decimal(amount, 1, ",")} ${units[unit]}`,
  share: (share, digits = 1) => `${decimal(share * 100, digits, ",")}%`,
  comparison: (comparison, numbers) => comparisons[comparison](numbers),
  quote: (text) => `“${text}”`,
  quotedIn(tag) {
    const name = entry(languages, tag.split("-")[0] ?? "");
    return `Pawòl ki ant gimè yo ekri ${name === undefined ? "nan lang règleman an" : `an ${name}`}, jan règleman an ekri yo.`;
  },
  name: (name) => entry(names, name),
  termDates: (term) => `dat ${terms[term]} a`,
};

function dayOfMonth(date: string): string {
  return language.dayOfYear(monthOf(date), dayOf(date));
}
