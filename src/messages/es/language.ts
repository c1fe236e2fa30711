import type { ComparisonName, LanguageMessages, TermName, UnitName } from "../types.js";
import { byYear, dayOf, decimal, entry, joined, monthOf } from "../write.js";
import { names } from "./names.js";

const months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ");

const units: Record<UnitName, readonly [one: string, more: string]> = {
  day: ["día", "días"],
  "day-equivalent": ["día completo de tiempo", "días completos de tiempo"],
  "half-day": ["medio día", "medios días"],
  hour: ["hora", "horas"],
  period: ["período de clase", "períodos de clase"],
  tardy: ["día con llegada tarde", "días con llegada tarde"],
  occasion: ["ocasión", "ocasiones"],
  "partial-day": ["día con tiempo perdido", "días con tiempo perdido"],
  time: ["vez", "veces"],
};

const comparisons: Record<ComparisonName, (numbers: readonly string[]) => string> = {
  atLeast: ([number]) => `al menos ${number}`,
  moreThan: ([number]) => `más de ${number}`,
  atMost: ([number]) => `no más de ${number}`,
  lessThan: ([number]) => `menos de ${number}`,
  between: ([low, high]) => `de ${low} a ${high}`,
};

/** The kinds of terms, all masculine. The word of the report card stands beside what a quarter is. */
export const terms: Record<TermName, string> = {
  quarter: "cuarto del año escolar (quarter)",
  trimester: "trimestre",
  semester: "semestre",
  "marking-period": "período de calificaciones",
  "school-month": "mes escolar",
};

const languages: Record<string, string> = {
  en: "inglés",
  es: "español",
  pt: "portugués",
  ht: "criollo haitiano",
  kea: "criollo caboverdiano",
  zh: "chino",
  vi: "vietnamita",
};

/** Numbers are written as in the United States, Mexico and the Caribbean, with a decimal point. */
export const language: LanguageMessages = {
  date: (date) => `${dayOfMonth(date)} de ${date.slice(0, 4)}`,
  dates: (dates) => byYear(dates, (days, year) => `${language.list(days.map(dayOfMonth))} de ${year}`, "; "),
  dayOfYear: (month, day) => `${day} de ${months[month - 1]}`,
  list: (items) => joined(items, ", ", /^[“(]?(?:i|hi(?![aeo]))/iu.test(items.at(-1) ?? "") ? " e " : " y "),
  either: (items) => joined(items, ", ", /^[“(]?(?:h?[oó]|8|11\b)/iu.test(items.at(-1) ?? "") ? " u " : " o "),
  sentences: (sentences) => sentences.join(" "),
  number: (value) => decimal(value, 4, "."),
  amount: (unit, amount) => `${decimal(amount, 1, ".")} ${units[unit][amount === 1 ? 0 : 1]}`,
  share: (share, digits = 1) => `${decimal(share * 100, digits, ".")}%`,
  comparison: (comparison, numbers) => comparisons[comparison](numbers),
  quote: (text) => `“${text}”`,
  quotedIn(tag) {
    const name = entry(languages, tag.split("-")[0] ?? "");
    return `Las palabras entre comillas están ${name === undefined ? "en el idioma propio del reglamento" : `en ${name}`}, tal como las escribe el reglamento.`;
  },
  name: (name) => entry(names, name),
  termDates: (term) => `las fechas del ${terms[term]}`,
};

function dayOfMonth(date: string): string {
  return language.dayOfYear(monthOf(date), dayOf(date));
}
