import { expect, test } from "vitest";
import * as framework from "../../src/framework/index.js";
import { sourceDocument, whySkipped, words } from "./source-document.js";

const runLength = 7;

/** The names of levers and of documents are names: they are quoted as they are. */
const names = new Set([
  ...framework.levers.flatMap((lever) => [lever.title, ...lever.formerNames.map((name) => name.title)]),
  ...framework.levers.map((lever) => lever.source.title),
  ...framework.components.flatMap(({ source }) => [source.title, source.publisher]),
]);

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return names.has(value) ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function runsOf(text: string): string[] {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - runLength + 1)).map((_, at) => all.slice(at, at + runLength).join(" "));
}

const texts = textsIn(Object.values(framework));

test("the texts of all constants are looked at", () => {
  const { components, crosswalk, causeCrosswalk } = framework;
  const elements = components.flatMap((component) => component.elements);
  const written = [...components, ...elements].map((entry) => entry.summary);
  expect(texts).toEqual(
    expect.arrayContaining([...written, ...[...crosswalk, ...causeCrosswalk].map((entry) => entry.why)]),
  );
});

test("a run of seven words is found where there is one", () => {
  expect(runsOf("One, two three — four five six (seven) eight")).toEqual([
    "one two three four five six seven",
    "two three four five six seven eight",
  ]);
  expect(runsOf("one two three four five six")).toEqual([]);
});

test("no seven words in a row are taken from the page", ({ skip }) => {
  if (sourceDocument === undefined) return skip(whySkipped);
  const theirs = new Set(runsOf(sourceDocument));
  expect(texts.flatMap(runsOf).filter((run) => theirs.has(run))).toEqual([]);
});
