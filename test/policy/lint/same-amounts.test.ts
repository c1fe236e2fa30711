import { expect, test } from "vitest";
import type { Condition } from "../../../src/index.js";
import { lintPolicy } from "../../../src/index.js";
import { handbook, ruleOf, withCondition } from "./handbook.js";

const share = { share: "day", within: "school-year", of: "membership" } as const;
const week = { count: "day", within: { last: 1, unit: "week" } } as const;
const sevenDays = { count: "day", within: { last: 7, unit: "calendar-day" } } as const;

function codes(when: Condition): string[] {
  return lintPolicy(withCondition(when)).map(({ code }) => code);
}

test("of two upper ends that meet, the one that leaves its number out is the narrower, in either order", () => {
  const ends: Condition[] = [
    { ...share, lessThan: 0.05 },
    { ...share, atMost: 0.05 },
  ];
  for (const all of [ends, [...ends].reverse()]) {
    // From 5% on is the other rule's, so that the bands share no number.
    const rules = [
      ruleOf({ id: "low", when: { all } }),
      ruleOf({ id: "high", tier: 3, when: { ...share, atLeast: 0.05 } }),
    ];
    expect(lintPolicy(handbook({ rules }))).toEqual([]);
  }
});

test("one week and seven days are one window: 3 days at least or 2 at most is always so", () => {
  expect(
    codes({
      any: [
        { ...week, atLeast: 3 },
        { ...sevenDays, atMost: 2 },
      ],
    }),
  ).toEqual(["always-met"]);
  expect(
    codes({
      any: [
        { ...week, atLeast: 4 },
        { ...sevenDays, atMost: 2 },
      ],
    }),
  ).toEqual([]);
});

test("unexcused days are a part of all days: 30% of them are never at most 10% of all", () => {
  const unexcused = { ...share, excusal: ["unexcused"] } as const;
  expect(
    codes({
      all: [
        { ...unexcused, atLeast: 0.3 },
        { ...share, atMost: 0.1 },
      ],
    }),
  ).toEqual(["contradiction"]);
  expect(
    codes({
      all: [
        { ...share, atLeast: 0.3 },
        { ...unexcused, atMost: 0.1 },
      ],
    }),
  ).toEqual([]);
});

test("months and days of the same day of the year are the same in any order", () => {
  const ages = { atLeast: 7 } as const;
  const [first, second] = [
    { ages, ageOn: { month: 9, day: 1 } },
    { ages, ageOn: { day: 1, month: 9 } },
  ];
  const when: Condition = { fact: "grade average", lessThan: 2 };
  const rules = [
    ruleOf({ id: "a", tier: 3, when, appliesTo: first }),
    ruleOf({ id: "b", tier: 3, when, appliesTo: second }),
    ruleOf(),
  ];
  expect(lintPolicy(handbook({ rules })).map(({ code, ruleId }) => [code, ruleId])).toEqual([["duplicate-rule", "b"]]);
});
