import { describe, expect, test } from "vitest";
import { catalogues, type Locale } from "../../src/index.js";

const september = { en: "September 9, 2025", es: "9 de septiembre de 2025", pt: "9 de setembro de 2025" } as const;

test.each<[Locale, string]>([
  ["en", september.en],
  ["es", september.es],
  ["pt", september.pt],
  ["ht", "9 septanm 2025"],
  ["kea", "9 di Setenbru di 2025"],
  ["zh-Hans", "2025年9月9日"],
  ["vi", "ngày 9 tháng 9 năm 2025"],
])("9 September 2025 in %s is %s", (locale, written) => {
  expect(catalogues[locale].date("2025-09-09")).toBe(written);
});

test.each<[Locale, string]>([
  ["en", "May 1, 2026"],
  ["es", "1 de mayo de 2026"],
  ["pt", "1º de maio de 2026"],
  ["ht", "1ye me 2026"],
  ["kea", "1 di Maiu di 2026"],
  ["zh-Hans", "2026年5月1日"],
  ["vi", "ngày 1 tháng 5 năm 2026"],
])("the first of May 2026 in %s is %s", (locale, written) => {
  expect(catalogues[locale].date("2026-05-01")).toBe(written);
});

test.each<[Locale, string]>([
  ["en", "September 2, September 4 and December 1, 2025; January 5, 2026"],
  ["es", "2 de septiembre, 4 de septiembre y 1 de diciembre de 2025; 5 de enero de 2026"],
  ["pt", "2 de setembro, 4 de setembro e 1º de dezembro de 2025; 5 de janeiro de 2026"],
  ["ht", "2 septanm, 4 septanm ak 1ye desanm 2025; 5 janvye 2026"],
  ["kea", "2 di Setenbru, 4 di Setenbru y 1 di Dizenbru di 2025; 5 di Janeru di 2026"],
  ["zh-Hans", "2025年9月2日、9月4日和12月1日；2026年1月5日"],
  ["vi", "ngày 2 tháng 9, ngày 4 tháng 9 và ngày 1 tháng 12 năm 2025; ngày 5 tháng 1 năm 2026"],
])("days of two years in %s say each year once", (locale, written) => {
  const days = ["2025-09-02", "2025-09-04", "2025-12-01", "2026-01-05"];
  expect(catalogues[locale].dates(days)).toBe(written);
});

const months: Partial<Record<Locale, string>> = {
  en: "January February March April May June July August September October November December",
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  ht: "janvye fevriye mas avril me jen jiyè out septanm oktòb novanm desanm",
  kea: "Janeru Febreru Marsu Abril Maiu Junhu Julhu Agostu Setenbru Otubru Nuvenbru Dizenbru",
};

describe.each(Object.entries(months) as [Locale, string][])("the months of %s", (locale, names) => {
  test.each(names.split(" ").map((name, index) => [index + 1, name] as const))("month %i is %s", (month, name) => {
    expect(catalogues[locale].dayOfYear(month, 15)).toContain(name);
    expect(catalogues[locale].date(`2024-${String(month).padStart(2, "0")}-29`)).toContain(name);
  });
});

test("a date is written the same the second time, and what is no date leaves nothing behind", () => {
  const twice = (date: string): string[] => [catalogues.en.date(date), catalogues.en.date(date)];
  expect(twice("2025-02-01")).toEqual(["February 1, 2025", "February 1, 2025"]);
  // Month 1 with day 33 must not be taken for the second of February.
  catalogues.en.date("2025-01-33");
  expect(twice("2024-02-01")).toEqual(["February 1, 2024", "February 1, 2024"]);
});
