import { requireOptions, requireText } from "../argument.js";
import { countSyllables } from "./syllables.js";

/**
 * The United States school grade at which an English text reads, by the Flesch–Kincaid formula: 0.39 × words ÷ sentences + 11.8 ×
 * syllables ÷ words − 15.59.
 *
 * A sentence ends with `.`, `!` or `?`, and with its line, so that headings and items of a list are sentences; marks of Markdown and web
 * addresses are left out. Syllables are estimated from the spelling, and a number has as many as it has digits. It measures length of words
 * and sentences, not sense: a low grade is no proof that a text is clear.
 *
 * Source: J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom, *Derivation of new readability formulas for Navy enlisted
 * personnel*, Research Branch Report 8-75, 1975. The formula is fitted to English and says nothing about another language.
 *
 * @param text plain text or Markdown
 * @param options `locale`, the language of the text, English if absent
 * @returns the grade, which may be below 0 for very short words; undefined for a text without words, and for other languages
 *
 * @example
 * ```ts
 * import { readingLevel } from "truancy-prevention/messages";
 *
 * // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
 * readingLevel("The cat sat on the mat.")?.toFixed(2); //=> "-1.45"
 * readingLevel("El gato duerme.", { locale: "es" }); //=> undefined
 * ```
 * @category Messages
 */
export function readingLevel(text: string, options: { readonly locale?: string } = {}): number | undefined {
  requireText(text, "text");
  requireOptions(options);
  if (!/^en(?:-|$)/iu.test(options.locale ?? "en")) return undefined;
  const sentences = sentencesOf(text);
  const words = sentences.flat();
  if (words.length === 0) return undefined;
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

/** The words of each sentence that has any. */
function sentencesOf(text: string): string[][] {
  return text
    .replaceAll(/<?https?:\/\/[^\s>]+>?/gu, "")
    .split(/[.!?]+(?=[\s)\u201d"'*_]|$)|\n/u)
    .map((sentence) => sentence.match(/[\p{L}\p{N}]+(?:['\u2019.,][\p{L}\p{N}]+)*/gu) ?? [])
    .filter((words) => words.length > 0);
}
