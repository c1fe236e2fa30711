import type { AskedText, LanguageMessages, UnitText } from "./types.js";

/** A number rounded to so many digits after the mark, without zeros at the end. */
export function decimal(value: number, digits: number, mark: "." | ","): string {
  const text = String(rounded(value, digits));
  return mark === "." ? text : text.replace(".", ",");
}

export function rounded(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: string): number {
  return Number(date.slice(8));
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
