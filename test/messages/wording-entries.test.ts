import { describe, expect, test } from "vitest";
import { messagesOf, wordingFor, type Locale, type Wording } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

type Path = readonly string[];
/** Forms by number and one text for all amounts; the same with one below 2; no forms, and a text for each amount. */
const locales = ["en", "pt", "zh-Hans"] as const satisfies readonly Locale[];

/** Entries that a language has or has not. */
const optional = /^language\.(firstOfMonth|(list|either)\.lastBefore|languages\.\w+)$|^handbook\.grades\.\w+$/;
/** Texts that may be empty, for they stand between others. */
const between = /^language\.(between(Years|Sentences)|(list|either)\.(lastBefore\.)?(comma|last))$/;
/** What is no text: its rules are tested by themselves. */
const noText = /^(locale|reviewed|language\.(decimalMark|one))$/;

/** The paths of all entries; a list is one. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const inner =
    typeof value === "object" && !Array.isArray(value)
      ? Object.entries(value ?? {}).flatMap(([key, part]) => pathsOf(part, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

function textAt(wording: Wording, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], wording);
}

/** The wording with one entry changed, or taken out. */
function changed(locale: Locale, path: Path, value?: unknown): Wording {
  const wording = wordingFor(locale);
  const parent = textAt(wording, path.slice(0, -1)) as Record<string, unknown>;
  const key = path.at(-1) ?? "";
  if (value === undefined) delete parent[key];
  else parent[key] = value;
  return wording;
}

function refusedAt(wording: Wording): string {
  const error = thrownBy(() => messagesOf(wording));
  expect(error.code).toBe("invalid-wording");
  return error.path.join(".");
}

/** The paths of the texts of a wording. */
function textsOf(locale: Locale): Path[] {
  const wording = wordingFor(locale);
  return pathsOf(wording).filter((path) => typeof textAt(wording, path) === "string" && !noText.test(path.join(".")));
}

describe.each(locales)("in the wording of %s", (locale) => {
  const wording = wordingFor(locale);
  const paths = pathsOf(wording);

  test("every entry is needed, and what is missing is named", () => {
    expect(paths.length).toBeGreaterThan(250);
    for (const path of paths.filter((one) => !optional.test(one.join("."))))
      expect(refusedAt(changed(locale, path))).toBe(path.join("."));
  });

  test("what is optional may be missing", () => {
    for (const path of paths.filter((one) => optional.test(one.join("."))))
      expect(messagesOf(changed(locale, path)).locale).toBe(locale);
  });

  test("no text leaves out a slot, but for the number in the form for one and what is missed where the amount says it", () => {
    for (const path of textsOf(locale)) {
      const text = String(textAt(wording, path));
      for (const [slot] of text.matchAll(/\{\w+\}/g)) {
        const free = path.at(-1) === "one" || /^handbook\.(count|perMonth|consecutive\.run)$/.test(path.join("."));
        if ((free && /missed|number|remaining|days/i.test(slot)) || text.split(slot).length > 2) continue;
        expect(refusedAt(changed(locale, path, text.replace(slot, "x")))).toBe(path.join("."));
      }
    }
  });
});

describe("of the texts of a wording", () => {
  const english = wordingFor("en");

  test.each<[string, (text: string) => unknown]>([
    ["has a slot that does not exist", (text) => `${text} {nobodyKnowsThis}`],
    ["has brackets for nothing", (text) => `${text} [x]`],
    ["has a brace that nothing closes", (text) => `${text} {`],
    ["is a number", () => 5],
    ["is null", () => null],
  ])("none %s", (_, spoil) => {
    for (const path of textsOf("en"))
      expect(refusedAt(changed("en", path, spoil(String(textAt(english, path)))))).toMatch(path.join("."));
  });

  test("none is blank but what stands between others", () => {
    for (const path of textsOf("en").filter((one) => !between.test(one.join("."))))
      expect(refusedAt(changed("en", path, " "))).toBe(path.join("."));
  });
});

describe("what is no wording", () => {
  test.each([[undefined], [null], [5], ["en"], [[]]])("%j: an object is wanted", (value) => {
    const error = thrownBy(() => messagesOf(value as unknown as Wording));
    expect([error.code, error.path]).toEqual(["invalid-wording", []]);
    expect(error.message).toContain("expected an object");
  });

  test.each([[{}], [JSON.parse('{"__proto__":{"language":{}}}')]])("%j", (value) => {
    expect(refusedAt(value as Wording)).toBe("language");
  });

  test.each<[string, Path, unknown]>([
    ["locale", ["locale"], "en_US"],
    ["locale", ["locale"], 5],
    ["reviewed", ["reviewed"], "yes"],
    ["reviewed", ["reviewed"], [1]],
    ["reviewed", ["reviewed"], ["tier", "decision.tier"]],
    ["reviewed", ["reviewed"], ["notice.hlep"]],
    ["language.amounts.day", ["language", "amounts", "day", "few"], "{number} days"],
    [
      "decision.distance",
      ["decision", "distance"],
      { one: "{remaining} {title}", more: "{remaining} {title}", many: "x" },
    ],
    ["language.list.comma", ["language", "list", "comma"], ""],
    ["language.either.last", ["language", "either", "last"], ""],
    ["language.decimalMark", ["language", "decimalMark"], "·"],
    ["language.one", ["language", "one"], "none"],
    ["language.months", ["language", "months"], ["January"]],
    ["language.months", ["language", "months"], Array.from({ length: 12 }, () => "{x}")],
    ["language.months", ["language", "months"], "January"],
    ["language.firstOfMonth", ["language", "firstOfMonth"], "{x}"],
    ["language.list.lastBefore.sounds", ["language", "list", "lastBefore"], { last: " e ", except: [] }],
    ["language.list.lastBefore.except", ["language", "list", "lastBefore"], { last: " e ", sounds: [], except: [""] }],
    ["language.languages", ["language", "languages"], ["English"]],
    ["language.names.mine", ["language", "names", "mine"], 5],
    ["handbook.amount.day", ["handbook", "amount"], { hour: "{number}" }],
  ])("%s", (refused, path, value) => {
    expect(refusedAt(changed("en", path, value))).toBe(refused);
  });
});

test("an entry that comes from a prototype is none", () => {
  const { notice, ...rest } = wordingFor("en");
  const heir = Object.assign(Object.create({ notice }) as object, rest) as Wording;
  expect(refusedAt(heir)).toBe("notice");
});

test("a name of an object's own machinery is a name like any other", () => {
  const json = JSON.stringify(wordingFor("en")).replace('"names":{', '"names":{"__proto__":"a strange name",');
  const say = messagesOf(JSON.parse(json) as Wording);
  expect([say.name("__proto__"), say.name("constructor"), say.name("teacher")]).toEqual([
    "a strange name",
    undefined,
    "the teacher",
  ]);
  expect(Object.prototype).not.toHaveProperty("a strange name");
});
