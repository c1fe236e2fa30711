import type { AskedText, LanguageMessages, UnitText } from "./types.js";

/** Items with a comma between them and a word before the last. */
export function joined(items: readonly string[], comma: string, last: string): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(comma)}${last}${items[items.length - 1]}`;
}

/** A number rounded to so many digits after the mark, without zeros at the end. */
export function decimal(value: number, digits: number, mark: "." | ","): string {
  const scale = 10 ** digits;
  const text = String(Math.round(value * scale) / scale);
  return mark === "." ? text : text.replace(".", ",");
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Days of the same year with the year said once. */
export function byYear(
  dates: readonly string[],
  write: (days: readonly string[], year: string) => string,
  join: string,
): string {
  const years = [...new Set(dates.map((date) => date.slice(0, 4)))];
  return years
    .map((year) =>
      write(
        dates.filter((date) => date.startsWith(year)),
        year,
      ),
    )
    .join(join);
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: string): number {
  return Number(date.slice(8));
}

/** The value of a table under a name that may come from anywhere. */
export function entry(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** What a number is asked to be: with its unit, which of two numbers only the second bears unless `low` says otherwise. */
export function asked(
  say: Pick<LanguageMessages, "comparison" | "number">,
  { comparison, numbers }: AskedText,
  amount: (value: number) => string,
  low: (value: number) => string = say.number,
): string {
  const [first = 0, second = first] = numbers;
  return say.comparison(comparison, comparison === "between" ? [low(first), amount(second)] : [amount(first)]);
}

/** Whether time is counted rather than days. */
export function isTime(units: readonly UnitText[]): boolean {
  return units.some(({ unit }) => unit === "hour" || unit === "period");
}
