import { describe, expect, test } from "vitest";
import { readingLevel } from "../../src/index.js";
import { countSyllables } from "../../src/messages/syllables.js";

describe("Flesch–Kincaid: 0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59", () => {
  test.each<[string, number, number, number]>([
    ["The cat sat on the mat.", 6, 1, 6],
    // the-cat-sat-down (4) · it-was-hap-py (4 syllables, 3 words)
    ["The cat sat down. It was happy.", 7, 2, 8],
    // 4 score and 7 years ago: 2 numbers of one digit, score, and, years, a-go
    ["4 score and 7 years ago!", 6, 1, 7],
    // a heading and two items are three sentences: how-we-count, ab-sence, tar-dy
    ["# How we count\n\n- Absence\n- Tardy", 5, 3, 7],
    // marks and the address do not count: the-law, read-it
    ["**The law.** Read it. <https://example.org/a/b.html>", 4, 2, 4],
    // abbreviations do not end a sentence inside: see-M.G.L-now
    ["See M.G.L. now.", 3, 2, 3],
  ])("%j has %i words, %i sentences, %i syllables", (text, words, sentences, syllables) => {
    expect(readingLevel(text)).toBeCloseTo((0.39 * words) / sentences + (11.8 * syllables) / words - 15.59, 10);
  });
});

test.each<[string, number]>([
  ["day", 1],
  ["missed", 1],
  ["needed", 2],
  ["excused", 2],
  ["unexcused", 3],
  ["absence", 2],
  ["absences", 3],
  ["guardian", 3],
  ["period", 3],
  ["being", 2],
  ["trying", 2],
  ["people", 2],
  ["social", 2],
  ["attention", 3],
  ["previous", 3],
  ["school", 1],
  ["the", 1],
  ["verified", 3],
  ["calendar", 3],
  ["determination", 5],
  ["2025", 4],
])("%s has %i syllables", (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables);
});

test("there is no level without words, nor for another language", () => {
  expect(readingLevel("")).toBeUndefined();
  expect(readingLevel("— … !")).toBeUndefined();
  expect(readingLevel("El gato duerme.", { locale: "es" })).toBeUndefined();
  expect(readingLevel("The cat sat.", { locale: "en-US" })).toBeDefined();
});

test("long words and long sentences raise it", () => {
  const plain = readingLevel("The school calls you. It asks what would help.") ?? 0;
  const stiff =
    readingLevel("The educational institution communicates telephonically, ascertaining ameliorative possibilities.") ??
    0;
  expect(plain).toBeLessThan(4);
  expect(stiff).toBeGreaterThan(16);
});
