import type { ComparisonName, LanguageMessages, TermName, UnitName } from "../types.js";
import { byYear, dayOf, decimal, entry, joined, monthOf } from "../write.js";
import { names } from "./names.js";

const months = "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro".split(" ");

type Forms = readonly [one: string, more: string];

const units: Record<UnitName, Forms> = {
  day: ["dia", "dias"],
  "day-equivalent": ["dia completo de tempo", "dias completos de tempo"],
  "half-day": ["meio dia", "meios dias"],
  hour: ["hora", "horas"],
  period: ["aula", "aulas"],
  tardy: ["dia com atraso", "dias com atraso"],
  occasion: ["ocasião", "ocasiões"],
  "partial-day": ["dia com tempo perdido", "dias com tempo perdido"],
  time: ["vez", "vezes"],
};

const comparisons: Record<ComparisonName, (numbers: readonly string[]) => string> = {
  atLeast: ([number]) => `pelo menos ${number}`,
  moreThan: ([number]) => `mais de ${number}`,
  atMost: ([number]) => `no máximo ${number}`,
  lessThan: ([number]) => `menos de ${number}`,
  between: ([low, high]) => `de ${low} a ${high}`,
};

/** The kinds of terms, all masculine. The word of the report card stands beside what a quarter is. */
export const terms: Record<TermName, string> = {
  quarter: "quarto do ano letivo (quarter)",
  trimester: "trimestre",
  semester: "semestre",
  "marking-period": "período de avaliação",
  "school-month": "mês letivo",
};

const languages: Record<string, string> = {
  en: "inglês",
  es: "espanhol",
  pt: "português",
  ht: "crioulo haitiano",
  kea: "crioulo cabo-verdiano",
  zh: "chinês",
  vi: "vietnamita",
};

export const language: LanguageMessages = {
  date: (date) => `${dayOfMonth(date)} de ${date.slice(0, 4)}`,
  dates: (dates) => byYear(dates, (days, year) => `${language.list(days.map(dayOfMonth))} de ${year}`, "; "),
  dayOfYear: (month, day) => `${day === 1 ? "1º" : day} de ${months[month - 1]}`,
  list: (items) => joined(items, ", ", " e "),
  either: (items) => joined(items, ", ", " ou "),
  sentences: (sentences) => sentences.join(" "),
  number: (value) => decimal(value, 4, ","),
  amount: (unit, amount) => `${decimal(amount, 1, ",")} ${plural(amount, units[unit])}`,
  share: (share, digits = 1) => `${decimal(share * 100, digits, ",")}%`,
  comparison: (comparison, numbers) => comparisons[comparison](numbers),
  quote: (text) => `“${text}”`,
  quotedIn(tag) {
    const name = entry(languages, tag.split("-")[0] ?? "");
    return `As palavras entre aspas estão ${name === undefined ? "na língua do próprio regulamento" : `em ${name}`}, como o regulamento as escreve.`;
  },
  name: (name) => entry(names, name),
  termDates: (term) => `as datas do ${terms[term]}`,
};

/** Portuguese of Brazil counts 0, 1 and what lies between 1 and 2 as one: `1,5 dia`. */
export function plural(amount: number, [one, more]: Forms): string {
  return amount < 2 ? one : more;
}

function dayOfMonth(date: string): string {
  return language.dayOfYear(monthOf(date), dayOf(date));
}
