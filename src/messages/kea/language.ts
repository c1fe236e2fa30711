import type { ComparisonName, LanguageMessages, TermName, UnitName } from "../types.js";
import { byYear, dayOf, decimal, entry, joined, monthOf } from "../write.js";
import { names } from "./names.js";

const months = "Janeru Febreru Marsu Abril Maiu Junhu Julhu Agostu Setenbru Otubru Nuvenbru Dizenbru".split(" ");

/** A noun after a number stays as it is. */
const units: Record<UnitName, string> = {
  day: "dia",
  "day-equivalent": "dia interu di tenpu",
  "half-day": "meiu dia",
  hour: "óra",
  period: "aula",
  tardy: "dia ku atrazu",
  occasion: "okazion",
  "partial-day": "dia ku tenpu pirdidu",
  time: "bes",
};

const comparisons: Record<ComparisonName, (numbers: readonly string[]) => string> = {
  atLeast: ([number]) => `pelu menus ${number}`,
  moreThan: ([number]) => `más di ${number}`,
  atMost: ([number]) => `na másimu ${number}`,
  lessThan: ([number]) => `menus di ${number}`,
  between: ([low, high]) => `di ${low} ti ${high}`,
};

/** The kinds of terms. The word of the report card stands beside what a quarter is. */
export const terms: Record<TermName, string> = {
  quarter: "kuartu di anu letivu (quarter)",
  trimester: "trimestri",
  semester: "simestri",
  "marking-period": "períudu di avaliason",
  "school-month": "mes di skóla",
};

const languages: Record<string, string> = {
  en: "inglês",
  es: "spanhol",
  pt: "purtuges",
  ht: "kriolu haitianu",
  kea: "kriolu kabuverdianu",
  zh: "xines",
  vi: "vietnamita",
};

export const language: LanguageMessages = {
  date: (date) => `${dayOfMonth(date)} di ${date.slice(0, 4)}`,
  dates: (dates) => byYear(dates, (days, year) => `${language.list(days.map(dayOfMonth))} di ${year}`, "; "),
  dayOfYear: (month, day) => `${day} di ${months[month - 1]}`,
  list: (items) => joined(items, ", ", " y "),
  either: (items) => joined(items, ", ", " o "),
  sentences: (sentences) => sentences.join(" "),
  number: (value) => decimal(value, 4, ","),
  amount: (unit, amount) => `${decimal(amount, 1, ",")} ${units[unit]}`,
  share: (share, digits = 1) => `${decimal(share * 100, digits, ",")}%`,
  comparison: (comparison, numbers) => comparisons[comparison](numbers),
  quote: (text) => `“${text}”`,
  quotedIn(tag) {
    const name = entry(languages, tag.split("-")[0] ?? "");
    return `Kes palavra entri aspas sta ${name === undefined ? "na língua di regulamentu" : `na ${name}`}, sima regulamentu skrebe-s.`;
  },
  name: (name) => entry(names, name),
  termDates: (term) => `kes data di ${terms[term]}`,
};

function dayOfMonth(date: string): string {
  return language.dayOfYear(monthOf(date), dayOf(date));
}
