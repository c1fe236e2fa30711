import { describe, expect, test } from "vitest";
import { compilePolicy, decide, describePolicy, explain, messagesFor, presets, usMa } from "../../../src/index.js";
import type { Policy } from "../../../src/index.js";
import { presetTranslations } from "../../../src/policy/presets/translations/index.js";
import { policySchema } from "../../../src/schemas.js";
import { absent, registerOf, studentId } from "../../support/students.js";
import { figureOf, numberWords } from "./number-words.js";
import { exactTerms, type Foreign } from "./terms.js";

const all = Object.values(presets);
const texts = [...new Set(all.flatMap(textsOf))].sort();
const states = new Set(all.map(({ title }) => title).filter((title) => !title.includes(":")));
const languages = Object.keys(presetTranslations) as Foreign[];
const inOurWords = (policy: Policy): Policy => ({ ...policy, translations: presetTranslations });

/** Names that stay as they are, wherever they stand. */
const leftInEnglish =
  /Attendance Works|EDFacts|quarter|semester|middle school|high school|community engagement board|\bMassachusetts\b/g;

test("they are in every language that the catalogues speak besides English", () => {
  expect(languages).toEqual(["es", "pt", "ht", "kea", "zh-Hans", "vi"]);
});

test("a language is made once", () => {
  for (const language of languages) expect(presetTranslations[language]).toBe(presetTranslations[language]);
});

test("a policy with them is a policy by its schema, and goes through JSON", () => {
  const policy = inOurWords(usMa);
  expect(policySchema.parse(policy)).toEqual(policy);
  expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  expect(() => compilePolicy(policy)).not.toThrow();
});

describe.each(languages)("%s", (language) => {
  const translated = Object.entries(presetTranslations[language]);
  const where = (wrong: (text: string, english: string) => boolean): string[] =>
    translated.flatMap(([english, text]) => (wrong(text, english) ? [`${english} = ${text}`] : []));

  const tells = (text: string, number: string): boolean =>
    figuresIn(text).includes(figure(number)) || wordPattern(numberWords[language][number] ?? "(?!)").test(text);

  test("every text of every preset is there, and no other", () => {
    expect(translated.map(([english]) => english).sort()).toEqual(texts);
  });

  test("nothing but the name of a state is as in English", () => {
    expect(where((text, english) => text === english && !states.has(english))).toEqual([]);
  });

  test("a text is one line of clean words, without a full stop of its own at its end", () => {
    expect(
      where((text) => text !== text.trim().normalize("NFC") || /\s{2}|[\n\t\u00a0\u200b{}[\]<>*_`|#“”"'’]/u.test(text)),
    ).toEqual([]);
    expect(where((text) => text === "" || /[.。;:,，、]$/.test(text))).toEqual([]);
  });

  test("a text begins as the English does, with a capital or a figure", () => {
    expect(where((text) => !/^[\p{Lu}\p{Script=Han}\d]/u.test(text))).toEqual([]);
  });

  test("a text has as many sentences as the English", () => {
    const sentences = (text: string): number => text.split(/[.。](?=\s|\p{Script=Han})/u).length;
    expect(where((text, english) => sentences(text) !== sentences(english))).toEqual([]);
  });

  test("every number of the English is there, as a figure or a word, and no figure besides", () => {
    expect(where((text, english) => numbersIn(english).some((number) => !tells(text, number)))).toEqual([]);
    expect(
      where((text, english) => figuresIn(text).some((one) => !numbersIn(english).some((n) => one === figure(n)))),
    ).toEqual([]);
  });

  test.each(exactTerms)("$en is said where the English says it, and only there", (term) => {
    expect(texts.some((english) => term.en.test(english))).toBe(true);
    expect(where((text, english) => term.en.test(english) !== term[language].test(text))).toEqual([]);
  });

  test("it is written in the letters of the language", () => {
    const own = (text: string): string => text.replaceAll(leftInEnglish, "");
    expect(where((text, english) => !states.has(english) && !letters[language].test(own(text)))).toEqual([]);
  });

  test.each(all)("the page of $id quotes nothing and has no English sentence", (policy) => {
    const page = describePolicy(inOurWords(policy), { locale: language });
    const say = messagesFor(language);
    const [beforeSources = ""] = page.split(`## ${say.handbook.headings.sources}`);
    expect(describePolicy(policy, { locale: language })).toContain(say.quotedIn("en"));
    expect(page).not.toContain(say.quotedIn("en"));
    expect(beforeSources.replaceAll(leftInEnglish, "")).not.toMatch(
      /\b(?:the|of|and|with|or|days?|absent|missed|unexcused|guardian|student|school|support|help|plan by)\b/,
    );
  });

  test("a decision is explained in them alone, in a region of the language too", () => {
    const dates = ["2025-09-03", "2025-09-04", "2025-09-05", "2025-09-08", "2025-09-09"];
    const marks = dates.map((date) => absent(date, { excusal: "unexcused" }));
    const policy = inOurWords(usMa);
    const decision = decide(compilePolicy(policy), registerOf({ marks }), studentId, {
      asOf: "2025-09-10",
      traces: true,
    });
    const told = explain(decision, { locale: `${language}-US`, policy }).join("\n");
    const own = presetTranslations[language];
    expect(told).toContain(own["Five unexcused days: action steps"]);
    expect(told).toContain(own["Make a reasonable effort to meet the guardian"]);
    expect(told).not.toContain(messagesFor(language).quotedIn("en"));
    expect(told).not.toMatch(/unexcused|guardian/);
  });
});

/** What a text is made of: letters that the language writes, and its own marks. */
const letters: Readonly<Record<Foreign, RegExp>> = {
  es: /^(?!.*[ãõçàâêô¿¡?!])[\p{Script=Latin}\d ,:;.%()]+$/u,
  pt: /^(?!.*[ñ¿¡?!])[\p{Script=Latin}\d ,:;.%()-]+$/u,
  // A `c` stands only before an `h`; there is no `q` and no `x`.
  ht: /^(?!.*(?:c(?!h)|[qxçéêô]))[\p{Script=Latin}\d ,:;.%()-]+$/iu,
  // One sound, one letter: no `c`, `q` or `w`, no `ss`, no `ç`.
  kea: /^(?!.*(?:[cqwçãõ]|ss))[\p{Script=Latin}\d ,:;.%()-]+$/iu,
  // No mark of half width, and none of the characters that only the traditional script has.
  "zh-Hans":
    /^(?=.*\p{Script=Han})(?!.*[學無對與為長監護間個時數聯議請處體過來會開園們說課級續])[\p{Script=Han}\d，：；、。（）%]+$/u,
  vi: /^(?=.*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàéèíìóòúùý])[\p{Script=Latin}\d ,:;.%()]+$/iu,
};

/** The numbers of an English text: figures, and words as the table has them. */
function numbersIn(english: string): string[] {
  const words = Object.keys(figureOf).filter((word) => wordPattern(word).test(english));
  return [...figuresIn(english), ...words];
}

function figuresIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}

function figure(number: string): string {
  return figureOf[number] ?? number;
}

/** A word by itself; Chinese sets none apart. */
function wordPattern(word: string): RegExp {
  return new RegExp(/\p{Script=Han}/u.test(word) ? word : `(?<!\\p{L})(?:${word})(?!\\p{L})`, "iu");
}

/** All that a policy says in its own words. */
function textsOf({ title, tiers, rules }: Policy): string[] {
  const supports = tiers.flatMap((tier) => [tier.title, ...(tier.supports ?? [])]);
  return [title, ...supports, ...rules.flatMap((rule) => [rule.title, ...rule.duties.map(({ action }) => action)])];
}
