import { knownNames } from "../known-names.js";
import type { ComparisonName, LanguageMessages, TermName } from "../types.js";
import type { LanguageWording } from "../wording/types.js";
import { speakDates } from "./dates.js";
import { speakNumbers } from "./numbers.js";
import { keysOf, tableOf, within, type Place } from "./place.js";
import { between, sentence, words } from "./sentence.js";
import { speakSeries } from "./series.js";

const simple = ["atLeast", "moreThan", "atMost", "lessThan"] as const satisfies readonly ComparisonName[];
export const termNames = [
  "quarter",
  "trimester",
  "semester",
  "marking-period",
  "school-month",
] as const satisfies readonly TermName[];

export function speakLanguage(from: Place<LanguageWording>): LanguageMessages {
  const list = speakSeries(within(from, "list"));
  const space = between(from, "betweenSentences");
  const quote = sentence(from, "quote", ["text"]);
  const names = textsOf(within(from, "names"), knownNames);
  const termDates = tableOf(within(from, "termDates"), termNames, words);
  return {
    ...speakDates(from, list),
    list,
    either: speakSeries(within(from, "either")),
    sentences: (sentences) => sentences.join(space),
    ...speakNumbers(from),
    comparison: comparisonOf(from),
    quote: (text) => quote({ text }),
    quotedIn: quotedInOf(from),
    name: (name) => names.get(name),
    termDates: (term) => termDates[term],
  };
}

function comparisonOf(from: Place<LanguageWording>): LanguageMessages["comparison"] {
  const comparisons = within(from, "comparisons");
  const one = tableOf(comparisons, simple, (table, key) => sentence(table, key, ["number"]));
  const two = sentence(comparisons, "between", ["low", "high"]);
  return (comparison, [first = "", second = ""]) =>
    comparison === "between" ? two({ low: first, high: second }) : one[comparison]({ number: first });
}

function quotedInOf(from: Place<LanguageWording>): LanguageMessages["quotedIn"] {
  const languages = textsOf(within(from, "languages"));
  const known = sentence(within(from, "quotedIn"), "known", ["language"]);
  const other = words(within(from, "quotedIn"), "other");
  return (tag) => {
    const language = languages.get(tag.split("-")[0] ?? "");
    return language === undefined ? other : known({ language });
  };
}

/** A table for names that may come from anywhere: all that it has, and these at least. */
export function textsOf(
  from: Place<Readonly<Record<string, string>>>,
  needed: readonly string[] = [],
): ReadonlyMap<string, string> {
  const texts = new Map(keysOf(from).map((key) => [key, words(from, key)]));
  for (const key of needed) if (!texts.has(key)) within(from, key);
  return texts;
}
