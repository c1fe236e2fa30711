import { describe, expect, test } from "vitest";
import {
  catalogues,
  isReviewed,
  messagesFor,
  messagesOf,
  wordingFor,
  type Locale,
  type Wording,
} from "../../src/index.js";
import { deepFreeze } from "../support/deep-freeze.js";
import { thrownBy } from "../support/thrown.js";
import { sentencesOf } from "./samples.js";

const locales = Object.keys(catalogues) as Locale[];

/** What comes back from someone who was sent a wording as JSON. */
function sentAndBack(wording: Wording): Wording {
  return JSON.parse(JSON.stringify(wording)) as Wording;
}

describe.each(locales)("the wording of %s", (locale) => {
  test("is JSON through and through", () => {
    expect(sentAndBack(wordingFor(locale))).toEqual(wordingFor(locale));
    expect(JSON.stringify(wordingFor(locale))).not.toMatch(/null/);
  });

  test("speaks as the catalogue does after the way through JSON", () => {
    const back = messagesOf(sentAndBack(wordingFor(locale)));
    expect([...sentencesOf(back)]).toEqual([...sentencesOf(catalogues[locale])]);
    expect([back.locale, back.reviewed]).toEqual([locale, locale === "en"]);
  });

  test("may be frozen", () => {
    expect(messagesOf(deepFreeze(wordingFor(locale))).tier(2)).toBe(catalogues[locale].tier(2));
  });
});

test("a wording is found as its catalogue is", () => {
  expect(["es-MX", "pt-BR", "zh-CN"].map((tag) => wordingFor(tag).locale)).toEqual(["es", "pt", "zh-Hans"]);
  for (const tag of ["zh-Hant", "fr", "__proto__", ""])
    expect(thrownBy(() => wordingFor(tag)).code).toBe("unknown-locale");
});

test("each wording is an object of its own", () => {
  const mine = wordingFor("ht") as { notice: { help: string } };
  mine.notice.help = "x";
  expect(wordingFor("ht").notice.help).toBe(messagesFor("ht").notice.help);
  expect(messagesFor("ht").notice.help).toMatch(/pinisyon/);
});

test("a correction is heard wherever it belongs, and marks what was read", () => {
  const spanish = wordingFor("es");
  const ours = messagesOf({
    ...spanish,
    reviewed: ["dates", "notice.absentOn"],
    language: { ...spanish.language, months: spanish.language.months.map((month) => month.toUpperCase()) },
  });
  expect(ours.notice.absentOn({ student: "Ana", dates: ["2025-09-03"] })).toBe(
    "Ana no estuvo en la escuela: 3 de SEPTIEMBRE de 2025.",
  );
  expect([isReviewed(ours, "notice.absentOn"), isReviewed(ours, "tier")]).toEqual([true, false]);
});

test("a catalogue keeps what it was made of, whatever becomes of the wording", () => {
  const wording = wordingFor("es");
  const reviewed = ["tier"];
  const ours = messagesOf({ ...wording, reviewed });
  reviewed.push("notice.help");
  (wording.language.months as string[])[8] = "x";
  const { sounds = [], except = [] } = wording.language.list.lastBefore ?? {};
  (sounds as string[]).length = 0;
  (except as string[]).length = 0;
  expect([ours.reviewed, ours.date("2025-09-03")]).toEqual([["tier"], "3 de septiembre de 2025"]);
  expect([ours.list(["a", "ir"]), ours.list(["a", "hielo"])]).toEqual(["a e ir", "a y hielo"]);
});

test("a language of one's own has the locale that it gives itself", () => {
  const french = messagesOf({ ...wordingFor("en"), locale: "fr-CA", reviewed: false });
  expect([french.locale, french.reviewed]).toEqual(["fr-CA", false]);
});

test("names of one's own stand beside ours", () => {
  const english = wordingFor("en");
  const names = { ...english.language.names, schoolNurse: "the school nurse" };
  const ours = messagesOf({ ...english, language: { ...english.language, names } });
  expect([ours.name("schoolNurse"), ours.name("teacher"), ours.name("nobody")]).toEqual([
    "the school nurse",
    "the teacher",
    undefined,
  ]);
});

describe("what a wording chooses", () => {
  const english = wordingFor("en");
  const withLanguage = (part: Partial<Wording["language"]>): ReturnType<typeof messagesOf> =>
    messagesOf({ ...english, language: { ...english.language, ...part } });

  test.each([
    ["exactly-1", ["0 days", "1 day", "1.5 days", "2 days"]],
    ["below-2", ["0 day", "1 day", "1.5 day", "2 days"]],
  ] as const)("one is %s", (one, amounts) => {
    const say = withLanguage({ one });
    expect([0, 1, 1.5, 2].map((amount) => say.amount("day", amount))).toEqual(amounts);
  });

  test("what stands between the items of a list, which may be a space", () => {
    const say = withLanguage({ list: { comma: " ", last: " " } });
    expect(say.list(["a", "b", "c"])).toBe("a b c");
  });

  test("its decimal mark", () => {
    const say = withLanguage({ decimalMark: "," });
    expect([say.number(0.5), say.share(0.125), say.amount("hour", 1.25)]).toEqual(["0,5", "12,5%", "1,3 hours"]);
  });

  test("how the first of a month is called", () => {
    const say = withLanguage({ firstOfMonth: "the first" });
    expect([say.date("2025-09-01"), say.date("2025-09-21")]).toEqual([
      "September the first, 2025",
      "September 21, 2025",
    ]);
  });

  test("the word before the last of a list, by how that begins", () => {
    const list = { comma: ", ", last: " and ", lastBefore: { sounds: ["b", "ca"], except: ["be"], last: " plus " } };
    const say = withLanguage({ list });
    const lists = ["a", "bar", "BAR", "“bar”", "bet", "cat", "cot", ""].map((last) => say.list(["x", last]));
    expect(lists).toEqual([
      "x and a",
      "x plus bar",
      "x plus BAR",
      "x plus “bar”",
      "x and bet",
      "x plus cat",
      "x and cot",
      "x and ",
    ]);
  });

  test("one text for all amounts, or one for each", () => {
    const { missed } = english.handbook;
    const amount = Object.fromEntries(Object.keys(missed).map((name) => [name, `{number} of ${name}`]));
    const say = messagesOf({ ...english, handbook: { ...english.handbook, amount } as Wording["handbook"] });
    const ask = { within: "school-year", comparison: "atLeast", numbers: [2] } as const;
    expect(say.handbook.count({ units: [{ unit: "tardy" }], ...ask })).toBe("At least 2 of tardy in the school year.");
    expect(say.handbook.count({ units: [{ unit: "partial-day", minutes: 3 }], ...ask })).toBe(
      "At least 2 of partial-day-minutes in the school year.",
    );
  });
});
