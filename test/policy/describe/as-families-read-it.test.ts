import { expect, test } from "vitest";
import { catalogues, describePolicy, presets, type Policy } from "../../../src/index.js";

const usMa = presets["us-ma"]!;
const firstLines = (page: string): string => page.split("\n").slice(0, 3).join("\n");

test("a version is told as it is written", () => {
  expect(describePolicy(usMa)).toContain("This page is made from version 1.0.0 of the policy.");
});

test.each([
  ["1. Oak", "# 1\\. Oak\n"],
  ["2)", "# 2\\)\n"],
  ["1.5 days", "# 1.5 days\n"],
  ["- Oak", "# \\- Oak\n"],
])("the title %j begins no list", (title, heading) => {
  expect(firstLines(describePolicy({ ...usMa, title }))).toContain(heading);
});

test("a rule looked at on one day says so", () => {
  expect(describePolicy(presets["us-nj"]!)).toContain("At least 1 day missed on the school day itself.");
});

test("everyone who has a task is told with an article", () => {
  expect(describePolicy(presets["us-fl"]!)).toContain("Who does it: the teacher.");
});

test("a rule of which a part is our reading is not said to be unchecked", () => {
  const sentence = "Not verified: not all of it was found at its source.";
  expect(describePolicy(presets["us-ky"]!)).toContain(sentence);
  expect(new Set(Object.values(catalogues).map(({ handbook }) => handbook.verified.no)).size).toBe(7);
});

test.each(Object.keys(catalogues))("no text of a policy is markup on its page in %s", (locale) => {
  const hostile = "<img src=x> [a](b) `c` **d**\n# e";
  const [rule] = presets["us-ma"]!.rules;
  const policy: Policy = {
    ...usMa,
    title: hostile,
    version: hostile,
    language: hostile,
    translations: { [locale]: { [hostile]: hostile } },
    tiers: usMa.tiers.map((tier) => ({ ...tier, title: hostile, supports: [hostile] })),
    rules: [
      {
        ...rule!,
        title: hostile,
        status: hostile,
        requires: [hostile],
        appliesTo: { grades: ["K", hostile] },
        when: {
          all: [
            { grades: [hostile] },
            { fact: hostile, equals: hostile },
            { count: "day", within: "school-year", exceptReasons: [hostile], atLeast: 1 },
          ],
        },
        duties: [
          {
            id: "d",
            action: hostile,
            recipients: [hostile],
            responsible: hostile,
            unless: hostile,
            extension: { within: 1, unit: "school-day", onRequestOf: hostile },
          },
        ],
        authority: { ...rule!.authority, citation: hostile, url: "https://x/><img>" },
      },
    ],
  };
  const page = describePolicy(policy, { locale });
  // All tags but links, code, links by name, and headings of our own are escaped.
  expect(page).not.toMatch(/<(?!https?:)/u);
  expect(page).not.toMatch(/(?<!\\)[`[]|(?<!\\)\*\*d/iu);
  expect(page.match(/^# /gmu)).toHaveLength(1);
});
