import { describe, expect, test } from "vitest";
import type { Condition, Distance, Rule } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { decisionBy, ruleOf } from "../../support/policies.js";
import type { Situation } from "../../support/policies.js";
import { absent, absentOn, enrolled } from "../../support/students.js";
import { distanceOf, fiveDays } from "../../support/distances.js";

describe("how many more whole absences on the next school days would reach a rule", () => {
  const three = absentOn("2025-09-02", "2025-09-03", "2025-09-04");
  test.each<[string, Condition, Situation, Omit<Distance, "ruleId">]>([
    [
      "two of five days",
      fiveDays,
      { asOf: "2025-09-04", marks: three },
      { observed: 3, threshold: 5, unit: "day", remaining: 2 },
    ],
    ["all five", fiveDays, { asOf: "2025-09-04" }, { observed: 0, threshold: 5, unit: "day", remaining: 5 }],
    [
      "more than five: three",
      { count: "day", within: "school-year", moreThan: 5 },
      { asOf: "2025-09-04", marks: three },
      { observed: 3, threshold: 5, unit: "day", remaining: 3 },
    ],
    [
      "half days come two by two: 7 of 14 left",
      { count: "half-day", within: "school-year", atLeast: 14 },
      { asOf: "2025-09-05" },
      { observed: 0, threshold: 14, unit: "half-day", remaining: 7 },
    ],
    [
      "hours come six by six: 20 hours after 1.5 take four days",
      { count: "hour", within: "school-year", atLeast: 20 },
      { asOf: "2025-09-05", marks: [absent("2025-09-02", { missed: { minutes: 90 } })] },
      { observed: 1.5, threshold: 20, unit: "hour", remaining: 4 },
    ],
    [
      "10 per cent after 1 of 20 days: 2 of 21 are under it, 3 of 22 over",
      { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
      { asOf: "2025-09-26", marks: absentOn("2025-09-02") },
      { observed: 0.05, threshold: 0.1, unit: "day", remaining: 2 },
    ],
    [
      "a run of two goes on: eight of ten",
      { consecutive: "day", atLeast: 10 },
      { asOf: "2025-09-04", marks: absentOn("2025-09-03", "2025-09-04") },
      { observed: 2, threshold: 10, unit: "day", remaining: 8 },
    ],
    [
      "a run begins anew after a day present: ten of ten",
      { consecutive: "day", atLeast: 10 },
      { asOf: "2025-09-05", marks: absentOn("2025-09-03", "2025-09-04") },
      { observed: 0, threshold: 10, unit: "day", remaining: 10 },
    ],
    [
      "only what the filter admits is there: 1 of 5",
      { ...fiveDays, excusal: ["excused"] } as Condition,
      { asOf: "2025-09-05", marks: [...absentOn("2025-09-02"), absent("2025-09-03", { excusal: "excused" })] },
      { observed: 1, threshold: 5, unit: "day", remaining: 4 },
    ],
    [
      "two days a month, on the last of September: October asks for four",
      { count: "day", within: "school-year", atLeastPerMonth: 2 },
      { asOf: "2025-09-30", marks: absentOn("2025-09-02") },
      { observed: 1, threshold: 4, unit: "day", remaining: 3 },
    ],
    [
      "in a calendar month, on its last day: all of October's two",
      { count: "day", within: "calendar-month", atLeast: 2 },
      { asOf: "2025-09-30", marks: absentOn("2025-09-02") },
      { observed: 1, threshold: 2, unit: "day", remaining: 2 },
    ],
    [
      "what falls out of the window is gone: the fourth of four days in a row",
      { count: "day", within: { last: 7, unit: "calendar-day" }, atLeast: 4 },
      { asOf: "2025-09-05", marks: absentOn("2025-09-01") },
      { observed: 1, threshold: 4, unit: "day", remaining: 4 },
    ],
    [
      "a unit among several",
      { count: ["day", "tardy"], within: "school-year", atLeast: 3 },
      { asOf: "2025-09-05" },
      { observed: 0, threshold: 3, unit: ["day", "tardy"], remaining: 3 },
    ],
    [
      "of two parts that must hold, the first that changes is named",
      { all: [fiveDays, { consecutive: "day", atLeast: 2 }] },
      { asOf: "2025-09-04", marks: absentOn("2025-09-02", "2025-09-03") },
      { observed: 2, threshold: 5, unit: "day", remaining: 3 },
    ],
    [
      "of two parts of which one is enough, the one that comes true is named",
      { any: [fiveDays, { consecutive: "day", atLeast: 2 }] },
      { asOf: "2025-09-04", marks: absentOn("2025-09-02") },
      { observed: 0, threshold: 2, unit: "day", remaining: 2 },
    ],
  ])("%s", (_, condition, situation, expected) => {
    expect(distanceOf(condition, situation)).toEqual(expected);
  });

  test("each time: the first is one absence away", () => {
    const once: Partial<Rule> = { holds: "each-time" };
    expect(
      distanceOf({ count: "day", within: "school-year", atLeast: 1 }, { asOf: "2025-09-05", rule: once }),
    ).toMatchObject({ observed: 0, threshold: 1, remaining: 1 });
  });

  test("a determination that a person must make is taken as made", () => {
    expect(distanceOf(fiveDays, { asOf: "2025-09-04", marks: three, rule: { requires: ["willful"] } })?.remaining).toBe(
      2,
    );
  });

  test("a minimum of days in membership is waited for", () => {
    expect(
      distanceOf(fiveDays, { asOf: "2025-09-04", marks: three, rule: { appliesTo: { minimumMembership: 10 } } })
        ?.remaining,
    ).toBe(6);
  });

  test("a rule not yet in force is waited for", () => {
    // Absences on 5, 8, 9, 10 and 11 September; in force from the 10th on: the fourth.
    expect(
      distanceOf(
        { count: "day", within: "school-year", atLeast: 2 },
        { asOf: "2025-09-04", rule: { effective: { from: "2025-09-10" } } },
      )?.remaining,
    ).toBe(4);
  });

  test("as of a weekend it is as of Friday", () => {
    expect(distanceOf(fiveDays, { asOf: "2025-09-07", marks: three })).toEqual(
      distanceOf(fiveDays, { asOf: "2025-09-05", marks: three }),
    );
  });

  test("the next school days may be at the next school", () => {
    const enrollments = [
      enrolled({ exitDate: "2025-09-06" }),
      enrolled({ schoolId: "south", entryDate: "2025-09-15" }),
    ];
    expect(distanceOf(fiveDays, { enrollments, asOf: "2025-09-05", marks: three })?.remaining).toBe(2);
  });
});

test("the nearest rule comes first, whatever the order of the policy", () => {
  const far = ruleOf({ count: "day", within: "school-year", atLeast: 8 }, { id: "far" });
  const near = ruleOf({ count: "day", within: "school-year", atLeast: 2 }, { id: "near" });
  const middle = ruleOf(fiveDays, { id: "middle" });
  const { next } = decisionBy([far, near, middle], {
    calendars: [calendarOf()],
    asOf: "2025-09-05",
    marks: absentOn("2025-09-02"),
  });
  expect(next.map(({ ruleId, remaining }) => [ruleId, remaining])).toEqual([
    ["near", 1],
    ["middle", 4],
    ["far", 7],
  ]);
});
