import { describe, expect, test } from "vitest";
import * as framework from "../../src/framework/index.js";

const constants = Object.entries(framework).filter(([, value]) => typeof value !== "function");

test("the room's constants are the lists of the design", () => {
  expect(constants.map(([name]) => name).sort()).toEqual([
    "causeCrosswalk",
    "causeFamilies",
    "components",
    "crosswalk",
    "essentialElements",
    "leverEditions",
    "levers",
    "rootCauses",
  ]);
});

describe.each(constants)("%s", (_name, value) => {
  test("is JSON, to the last key", () => {
    expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
  });

  test("cites addresses that begin with https, and dates as civil dates", () => {
    const text = JSON.stringify(value);
    for (const [, url] of text.matchAll(/"url":"(.*?)"/g)) expect(url).toMatch(/^https:\/\/[\w.-]+\/[\w./-]+$/);
    for (const [, date] of text.matchAll(/"date":"(.*?)"/g)) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
