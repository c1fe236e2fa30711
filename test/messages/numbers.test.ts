import { expect, test } from "vitest";
import { catalogues, type Locale } from "../../src/index.js";

/** Days: none, half, one, one and a half, two, and 21. */
test.each<[Locale, string]>([
  ["en", "0 days | 0.5 days | 1 day | 1.5 days | 2 days | 21 days"],
  ["es", "0 días | 0.5 días | 1 día | 1.5 días | 2 días | 21 días"],
  // Portuguese of Brazil: one where the whole part is 0 or 1.
  ["pt", "0 dia | 0,5 dia | 1 dia | 1,5 dia | 2 dias | 21 dias"],
  ["ht", "0 jou | 0,5 jou | 1 jou | 1,5 jou | 2 jou | 21 jou"],
  ["kea", "0 dia | 0,5 dia | 1 dia | 1,5 dia | 2 dia | 21 dia"],
  ["zh-Hans", "0天 | 0.5天 | 1天 | 1.5天 | 2天 | 21天"],
  ["vi", "0 ngày | 0,5 ngày | 1 ngày | 1,5 ngày | 2 ngày | 21 ngày"],
])("days in %s: %s", (locale, written) => {
  const amounts = [0, 0.5, 1, 1.5, 2, 21].map((amount) => catalogues[locale].amount("day", amount));
  expect(amounts.join(" | ")).toBe(written);
});

test.each<[Locale, string]>([
  ["en", "1 time | 2 times"],
  ["es", "1 vez | 2 veces"],
  ["pt", "1 vez | 2 vezes"],
  ["ht", "1 fwa | 2 fwa"],
  ["kea", "1 bes | 2 bes"],
  ["zh-Hans", "1次 | 2次"],
  ["vi", "1 lần | 2 lần"],
])("times in %s: %s", (locale, written) => {
  expect([1, 2].map((amount) => catalogues[locale].amount("time", amount)).join(" | ")).toBe(written);
});

// 6 ÷ 31 = 0.19354…; 0.0125 is 1.25%, of which one digit is 1.3 and four are 1.25.
test.each<[Locale, string, string]>([
  ["en", ".", "%"],
  ["es", ".", "%"],
  ["pt", ",", "%"],
  ["ht", ",", "%"],
  ["kea", ",", "%"],
  ["zh-Hans", ".", "%"],
  ["vi", ",", "%"],
])("shares and numbers in %s have a %j", (locale, mark, percent) => {
  const say = catalogues[locale];
  expect(say.share(6 / 31)).toBe(`19${mark}4${percent}`);
  expect(say.share(0.0125)).toBe(`1${mark}3${percent}`);
  expect(say.share(0.0125, 4)).toBe(`1${mark}25${percent}`);
  expect(say.share(0.1)).toBe(`10${percent}`);
  expect(say.number(2.125)).toBe(`2${mark}125`);
});

test.each<[Locale, string, string]>([
  ["en", "a, b and c", "a, b or c"],
  ["es", "a, b y c", "a, b o c"],
  ["pt", "a, b e c", "a, b ou c"],
  ["ht", "a, b ak c", "a, b oswa c"],
  ["kea", "a, b y c", "a, b o c"],
  ["zh-Hans", "a、b和c", "a、b或c"],
  ["vi", "a, b và c", "a, b hoặc c"],
])("lists in %s", (locale, and, or) => {
  const say = catalogues[locale];
  expect(say.list(["a", "b", "c"])).toBe(and);
  expect(say.either(["a", "b", "c"])).toBe(or);
  expect(say.list(["a"])).toBe("a");
  expect(say.list([])).toBe("");
});

test.each<[string[], string, string]>([
  [["padre", "hijo"], "padre e hijo", "padre o hijo"],
  [["agua", "hielo"], "agua y hielo", "agua o hielo"],
  [["padre", "“Informe”"], "padre e “Informe”", "padre o “Informe”"],
  [["siete", "ocho"], "siete y ocho", "siete u ocho"],
  [["7", "8"], "7 y 8", "7 u 8"],
  [["10", "11"], "10 y 11", "10 u 11"],
  [["escuela", "hogar"], "escuela y hogar", "escuela u hogar"],
])("Spanish joins %j by sound", (items, and, or) => {
  expect(catalogues.es.list(items)).toBe(and);
  expect(catalogues.es.either(items)).toBe(or);
});

// 1.04 is written 1, 1.96 is written 2; at one digit 1.949 is 1.9. The pages of a handbook write four digits: 1.00004 is 1.
test.each<[Locale, number, string]>([
  ["en", 1.04, "1 day"],
  ["en", 0.96, "1 day"],
  ["en", 1.06, "1.1 days"],
  ["pt", 1.949, "1,9 dia"],
  ["pt", 1.96, "2 dias"],
])("the form goes by the number as it is written: in %s %d is %s", (locale, amount, written) => {
  expect(catalogues[locale].amount("day", amount)).toBe(written);
});

test("so it does in sentences", () => {
  const numbers = { asOf: "2025-09-03", daysAbsent: 1, daysUnexcused: 0, daysUnknown: 0, absenceRate: 0.5 };
  expect(catalogues.pt.attendance({ ...numbers, daysInMembership: 1.96 })).toContain("1 de 2 dias letivos");
  const asked = { comparison: "atLeast", within: "school-year", units: [{ unit: "day" }] } as const;
  expect(catalogues.en.handbook.count({ ...asked, numbers: [1.00004] })).toBe(
    catalogues.en.handbook.count({ ...asked, numbers: [1] }),
  );
});
