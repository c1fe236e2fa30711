import { describe, expect, test } from "vitest";
import { catalogues, isReviewed, stringsOf, wordingFor } from "../../src/index.js";
import { sentencesOf } from "./samples.js";

const english = sentencesOf(catalogues.en);
const names = Object.keys(wordingFor("en").language.names);
const locales = Object.keys(catalogues) as (keyof typeof catalogues)[];
const others = locales.filter((locale) => locale !== "en");

/** Marks, numbers and pure composition, which languages may share. */
const shared = new Set([
  "number",
  "share",
  "quote",
  "sentences",
  "handbook.tierTitle",
  "handbook.fact",
  "handbook.factIs",
]);

test("seven languages", () => {
  expect(locales).toEqual(["en", "es", "pt", "ht", "kea", "zh-Hans", "vi"]);
  for (const locale of locales) expect(catalogues[locale].locale).toBe(locale);
});

test("the samples call every string", () => {
  expect([...english.keys()].sort()).toEqual(stringsOf(catalogues.en).sort());
});

describe.each(locales)("%s", (locale) => {
  const catalogue = catalogues[locale];

  test("has every string of English and no other", () => {
    expect(stringsOf(catalogue).sort()).toEqual(stringsOf(catalogues.en).sort());
  });

  test.each([...sentencesOf(catalogue)])("%s says something in every case", (_, sentences) => {
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\S/);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]|\s\s|^\s|\s$/);
    }
  });

  test("has words for every name that the presets use", () => {
    for (const name of names) expect(catalogue.name(name)).toMatch(/\S/);
  });

  test.each(["constructor", "__proto__", "toString", "nobody-knows-this"])("does not know the name %s", (name) => {
    expect(catalogue.name(name)).toBeUndefined();
  });

  test("says of every string whether it was reviewed", () => {
    for (const name of stringsOf(catalogue)) expect(isReviewed(catalogue, name)).toBe(locale === "en");
  });
});

describe.each(others)("%s is not English", (locale) => {
  test.each([...sentencesOf(catalogues[locale])].filter(([name]) => !shared.has(name)))("in %s", (name, sentences) => {
    const same = sentences.filter((sentence, index) => sentence === english.get(name)?.[index]);
    expect(same).toEqual([]);
  });

  test("in its names, but for words that are the same in both", () => {
    const same = names.filter((name) => catalogues[locale].name(name) === catalogues.en.name(name));
    expect(same).toEqual([]);
  });
});
