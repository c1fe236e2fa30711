/**
 * How a language writes dates, numbers and lists, and what it calls things: the part of a catalogue that every other part is written with.
 *
 * @category Messages
 */
export interface LanguageMessages {
  /** A date: `"September 9, 2025"`. */
  date(date: string): string;
  /** Dates in a row, the year said once: `"September 2 and September 4, 2025"`. */
  dates(dates: readonly string[]): string;
  /** A day of any year, months from 1 to 12: `"September 1"`. */
  dayOfYear(month: number, day: number): string;
  /** Items in a row: `"a, b and c"`. */
  list(items: readonly string[]): string;
  /** Items of which one is meant: `"a, b or c"`. */
  either(items: readonly string[]): string;
  /** Sentences one after the other. */
  sentences(sentences: readonly string[]): string;
  /** A number with up to four digits after the point. */
  number(value: number): string;
  /** An amount with its unit, with at most one digit after the point: `"5 days"`. */
  amount(unit: UnitName, amount: number): string;
  /** A share as a percentage with at most so many digits after the point, one if absent: `"10.9%"`. */
  share(share: number, digits?: number): string;
  /** What a count is asked to be: `"at least 5 days"`. */
  comparison(comparison: ComparisonName, numbers: readonly string[]): string;
  /** The policy's own words inside a sentence of this language: `"“Early support”"`. */
  quote(text: string): string;
  /** That what stands in quotation marks is in the policy's language, a BCP 47 tag. */
  quotedIn(language: string): string;
  /** What a name of a fact, determination, case event, role, status or reason stands for; undefined for a name that is not known. */
  name(name: string): string | undefined;
  /** The dates of a term, as something that is needed: `"the dates of the quarter"`. */
  termDates(term: TermName): string;
}

/**
 * What amounts can be of.
 *
 * @category Messages
 */
export type UnitName =
  "day" | "day-equivalent" | "half-day" | "hour" | "period" | "tardy" | "occasion" | "partial-day" | "time";

/**
 * How an amount is compared.
 *
 * @category Messages
 */
export type ComparisonName = "atLeast" | "moreThan" | "atMost" | "lessThan" | "between";

/**
 * The kinds of terms.
 *
 * @category Messages
 */
export type TermName = "quarter" | "trimester" | "semester" | "marking-period" | "school-month";
