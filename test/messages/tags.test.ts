import { expect, test } from "vitest";
import { messagesFor } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

test.each([
  ["en", "en"],
  ["en-US", "en"],
  ["EN-us", "en"],
  ["es-MX", "es"],
  ["es-419", "es"],
  ["pt", "pt"],
  ["pt-BR", "pt"],
  ["ht", "ht"],
  ["ht-HT", "ht"],
  ["kea-CV", "kea"],
  ["vi-VN", "vi"],
  ["zh", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-Hans", "zh-Hans"],
  ["zh-hans-cn", "zh-Hans"],
  ["zh-Hans-HK", "zh-Hans"],
])("%s finds %s", (tag, locale) => {
  expect(messagesFor(tag).locale).toBe(locale);
});

test.each(["zh-Hant", "zh-TW", "zh-HK", "zh-MO", "zh-Hant-CN", "zh-hant-tw"])(
  "%s is traditional Chinese, for which simplified does not stand in",
  (tag) => {
    expect(thrownBy(() => messagesFor(tag)).code).toBe("unknown-locale");
  },
);

test.each([
  "",
  "e",
  "english",
  "en_US",
  "en-",
  "-en",
  "fr",
  "ko",
  "es-Cyrl",
  "zh--CN",
  "en US",
  "__proto__",
  "constructor",
])("%j finds nothing", (tag) => {
  expect(thrownBy(() => messagesFor(tag)).code).toBe("unknown-locale");
});
