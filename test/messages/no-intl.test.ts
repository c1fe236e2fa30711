import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { afterEach, expect, test, vi } from "vitest";
import { catalogues } from "../../src/index.js";
import { sentencesOf } from "./samples.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each(Object.entries(catalogues))("%s says the same where there is no Intl", (_, catalogue) => {
  const before = [...sentencesOf(catalogue)];
  vi.stubGlobal("Intl", undefined);
  expect([...sentencesOf(catalogue)]).toEqual(before);
});

test("no file of the room names Intl, or a method that asks it", () => {
  const files = globSync("src/messages/**/*.ts");
  expect(files.length).toBeGreaterThan(30);
  const code = (file: string): string => readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  expect(files.filter((file) => /\bIntl\b|toLocale|localeCompare/.test(code(file)))).toEqual([]);
});
