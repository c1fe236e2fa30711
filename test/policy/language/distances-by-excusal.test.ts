import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/index.js";
import { decisionBy, ruleOf } from "../../support/policies.js";
import { absentOn } from "../../support/students.js";
import { distanceOf } from "../../support/distances.js";

describe("each further absence has one excusal, the best of those that the filters admit", () => {
  const count = (excusal: "excused" | "unexcused" | "unknown", atLeast: number): Condition => ({
    count: "day",
    within: "school-year",
    excusal: [excusal],
    atLeast,
  });
  const anyOf = (atLeast: number): Condition => ({ count: "day", within: "school-year", atLeast });
  const none = (excusal: "unexcused"): Condition => ({
    count: "day",
    within: "school-year",
    excusal: [excusal],
    atMost: 0,
  });
  const asOf = "2025-09-05";

  test.each<[string, Condition, number | undefined]>([
    ["two unexcused are nearer than three excused", { any: [count("excused", 3), count("unexcused", 2)] }, 2],
    ["two excused are nearer than three unexcused", { any: [count("unexcused", 3), count("excused", 2)] }, 2],
    ["uncoded ones, where the filter admits them alone", count("unknown", 4), 4],
    // Unexcused ones would be too many for the one, excused ones are not among them.
    ["excused ones, where unexcused ones must not be more", { all: [anyOf(3), none("unexcused")] }, 3],
    ["excused ones, where unexcused ones must not be", { all: [anyOf(3), { not: count("unexcused", 1) }] }, 3],
    ["no excusal is two at once", { all: [count("excused", 1), count("unexcused", 1)] }, undefined],
  ])("%s", (_, condition, remaining) => {
    expect(distanceOf(condition, { asOf })?.remaining).toBe(remaining);
  });

  test("an uncoded one is read as the jurisdiction says", () => {
    const counting = { unknownCountsAs: "unexcused" } as const;
    expect(distanceOf(count("unknown", 1), { asOf, counting })).toBeUndefined();
    expect(distanceOf(count("unexcused", 1), { asOf, counting })?.remaining).toBe(1);
  });
});

test("a rule that asks for another is as far as the other makes it: two more occurrences", () => {
  const each = ruleOf({ count: "day", within: "school-year", atLeast: 1 }, { id: "each", holds: "each-time" });
  const asks = ruleOf({ reached: "each", atLeast: 3 }, { id: "asks", holds: "once-reached" });
  const { next } = decisionBy([each, asks], { asOf: "2025-09-05", marks: absentOn("2025-09-02") });
  expect(next.map(({ ruleId, remaining }) => [ruleId, remaining])).toEqual([["asks", 2]]);
});

describe("an excused absence is tried where it keeps a run", () => {
  const run = { consecutive: "day", excusal: ["unexcused"], across: ["excused"], atLeast: 2 } as const;

  test("a run that must last while unexcused days stay few", () => {
    const few: Condition = { count: "day", within: "school-year", excusal: ["unexcused"], atMost: 2 };
    const excused: Condition = { count: "day", within: "school-year", excusal: ["excused"], atLeast: 3 };
    const { next } = decisionBy([ruleOf({ all: [run, few, excused] }, { id: "both" })], {
      asOf: "2025-09-03",
      marks: absentOn("2025-09-02", "2025-09-03"),
    });
    expect(next.map(({ remaining }) => remaining)).toEqual([3]);
  });

  test("though nothing else counts it: unexcused ones begin a run on the first day, so the rule waits until that day is ten days back", () => {
    const { next } = decisionBy(
      [
        ruleOf({ ...run, atLeast: 1 }, { id: "missed" }),
        ruleOf({ reached: "missed", within: { last: 10, unit: "calendar-day" }, lessThan: 1 }, { id: "not-lately" }),
      ],
      { asOf: "2025-08-29" },
    );
    expect(next.map(({ ruleId, remaining }) => [ruleId, remaining])).toContainEqual(["not-lately", 1]);
  });
});
