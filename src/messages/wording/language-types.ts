import type { KnownName } from "../known-names.js";
import type { ComparisonName, TermName, UnitName } from "../types.js";
import type { CountedText } from "./counted-text.js";

/**
 * How a language writes dates, numbers and lists, and what it calls things.
 *
 * @category Messages
 */
export interface LanguageWording {
  /** What stands before tenths. */
  readonly decimalMark: "." | ",";
  /** Which numbers take the form for one: 1 alone, or all below 2, as 1.5 does in Portuguese. Without such forms it does not matter. */
  readonly one: "exactly-1" | "below-2";
  /** The twelve months, as they stand in a date: names or numbers. */
  readonly months: readonly string[];
  /** What the first day of a month is called, if not `1`: `1º`. */
  readonly firstOfMonth?: string;
  /** A day of any year. Slots: `month`, `day`. */
  readonly dayOfYear: string;
  /** A date. Slots: `day` (with its month), `year`. */
  readonly date: string;
  /** Dates of one year, which is said once. Slots: `days` (with their months), `year`. */
  readonly dates: string;
  /** Between dates of one year and of the next. */
  readonly betweenYears: string;
  /** Between sentences; may be empty. */
  readonly betweenSentences: string;
  /** Items in a row: `a, b and c`. */
  readonly list: SeriesWording;
  /** Items of which one is meant: `a, b or c`. */
  readonly either: SeriesWording;
  /** A percentage. Slot: `number`. */
  readonly share: string;
  /** Amounts with their unit. Slot: `number`. */
  readonly amounts: Readonly<Record<UnitName, CountedText>>;
  /** What a count is asked to be. Slots: `number`; for `between`, `low` and `high`. */
  readonly comparisons: Readonly<Record<ComparisonName, string>>;
  /** Words of another text. Slot: `text`. */
  readonly quote: string;
  /** In which language quoted words are: one of `languages` (slot `language`), or the policy's own where that is not known. */
  readonly quotedIn: {
    /** Slot: `language`. */
    readonly known: string;
    /** Where `languages` does not have it. */
    readonly other: string;
  };
  /** Languages, by their code; there may be more than those that the library speaks. */
  readonly languages: Readonly<Record<string, string>>;
  /** The dates of a term, as something that the school needs to know. */
  readonly termDates: Readonly<Record<TermName, string>>;
  /** What the names of facts, determinations, case events, roles, statuses and reasons stand for; yours may stand beside ours. */
  readonly names: Readonly<Record<KnownName, string>>;
}

/**
 * How items stand in a row.
 *
 * @category Messages
 */
export interface SeriesWording {
  /** Between two items. */
  readonly comma: string;
  /** Before the last. */
  readonly last: string;
  /** What stands before the last instead, where that begins with certain sounds: in Spanish `e` for `y` before `i`. */
  readonly lastBefore?: {
    /** Beginnings, in lower case. */
    readonly sounds: readonly string[];
    /** Longer beginnings that are none of these. */
    readonly except: readonly string[];
    /** What stands before them. */
    readonly last: string;
  };
}
