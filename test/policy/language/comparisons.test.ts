import { describe, expect, test } from "vitest";
import { compilePolicy, decideAll } from "../../../src/index.js";
import type { Comparison, Condition } from "../../../src/index.js";
import { calendarOf, tenDays } from "../../support/calendars.js";
import { outcomeOf, policyOf, resultOf, ruleOf } from "../../support/policies.js";
import { absent, absentOn, enrolled, registerOf } from "../../support/students.js";

const three = absentOn("2025-09-02", "2025-09-03", "2025-09-04");

const rows: [Comparison, boolean][] = [
  [{ atLeast: 2 }, true],
  [{ atLeast: 3 }, true],
  [{ atLeast: 4 }, false],
  [{ moreThan: 2 }, true],
  [{ moreThan: 3 }, false],
  [{ atMost: 2 }, false],
  [{ atMost: 3 }, true],
  [{ atMost: 4 }, true],
  [{ lessThan: 3 }, false],
  [{ lessThan: 4 }, true],
  [{ between: [3, 5] }, true],
  [{ between: [1, 3] }, true],
  [{ between: [3, 3] }, true],
  [{ between: [4, 5] }, false],
  [{ between: [1, 2] }, false],
];

/** Each kind of condition that compares, with 3 on its left. */
const comparing: [string, (comparison: Comparison) => Condition][] = [
  ["a count", (comparison) => ({ count: "day", within: "school-year", ...comparison })],
  ["a run", (comparison) => ({ consecutive: "day", ...comparison })],
  ["a fact", (comparison) => ({ fact: "three", ...comparison })],
];

describe.each(comparing)("%s of 3", (_, condition) => {
  test.each(rows)("%j: %j", (comparison, holds) => {
    const situation = { calendars: [tenDays], asOf: "2025-09-04", marks: three, facts: { three: 3 } };
    expect(resultOf(condition(comparison), situation)).toBe(holds ? "met" : "not-met");
  });
});

describe("a share of 3 in 10", () => {
  test.each<[Comparison, boolean]>([
    [{ atLeast: 0.3 }, true],
    [{ atLeast: 0.301 }, false],
    [{ moreThan: 0.3 }, false],
    [{ moreThan: 0.299 }, true],
    [{ atMost: 0.3 }, true],
    [{ lessThan: 0.3 }, false],
    [{ between: [0.3, 0.4] }, true],
    [{ between: [0.2, 0.3] }, true],
    [{ between: [0.31, 0.4] }, false],
  ])("%j: %j", (comparison, holds) => {
    const condition: Condition = { share: "day", within: "school-year", of: "membership", ...comparison };
    expect(resultOf(condition, { calendars: [tenDays], marks: three })).toBe(holds ? "met" : "not-met");
  });
});

describe("at the line", () => {
  const tenths = (count: number) =>
    calendarOf()
      .days.slice(0, count)
      .map(({ date }) => absent(date, { missed: { share: 0.1 } }));
  test.each<[string, Condition, number, boolean]>([
    [
      "three tenths are at least 0.3, though 0.1 + 0.1 + 0.1 > 0.3 in binary",
      { count: "day-equivalent", within: "school-year", atLeast: 0.3 },
      3,
      true,
    ],
    ["three tenths are at most 0.3", { count: "day-equivalent", within: "school-year", atMost: 0.3 }, 3, true],
    ["three tenths are not more than 0.3", { count: "day-equivalent", within: "school-year", moreThan: 0.3 }, 3, false],
    [
      "eight tenths are at least 0.8, though their sum is under it in binary",
      { count: "day-equivalent", within: "school-year", atLeast: 0.8 },
      8,
      true,
    ],
    ["seven tenths are not less than 0.7", { count: "day-equivalent", within: "school-year", lessThan: 0.7 }, 7, false],
  ])("%s", (_, condition, count, holds) => {
    expect(resultOf(condition, { marks: tenths(count) })).toBe(holds ? "met" : "not-met");
  });

  test.each([
    [18, 180, "met"],
    [17, 180, "not-met"],
    [17, 170, "met"],
    [17, 171, "not-met"],
    [3, 30, "met"],
    [7, 70, "met"],
  ] as const)("%i absences in %i days are 10 per cent: %s", (count, length, result) => {
    const calendar = { ...calendarOf(), days: calendarOf().days.slice(0, length) };
    const marks = calendar.days.slice(0, count).map(({ date }) => absent(date));
    expect(
      resultOf(
        { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
        { calendars: [calendar], marks },
      ),
    ).toBe(result);
  });

  test("one sixth of a day, six days of sixty, is a sixtieth to the last digit", () => {
    const calendar = { ...calendarOf(), days: calendarOf().days.slice(0, 60) };
    const marks = calendar.days.slice(0, 6).map(({ date }) => absent(date, { period: "1" }));
    const share = { share: "day-equivalent", within: "school-year", of: "membership" } as const;
    expect(resultOf({ ...share, atLeast: 1 / 60 }, { calendars: [calendar], marks })).toBe("met");
    expect(resultOf({ ...share, moreThan: 1 / 60 }, { calendars: [calendar], marks })).toBe("not-met");
  });
});

describe("a comparison that no absence is needed for holds from the first school day on", () => {
  const none: Condition = { count: "day", within: "school-year", atLeast: 0 };
  test.each<[string, Condition]>([
    ["at least 0", none],
    ["more than -1", { count: "day", within: "school-year", moreThan: -1 }],
    ["at most 3", { count: "day", within: "school-year", atMost: 3 }],
    ["less than 1", { consecutive: "day", lessThan: 1 }],
    ["between 0 and 1", { share: "day", within: "school-year", of: "membership", between: [0, 1] }],
    ["not at least 1", { not: { count: "day", within: "school-year", atLeast: 1 } }],
  ])("%s", (_, condition) => {
    for (const marks of [[], absentOn("2025-09-09")]) {
      const situation = { calendars: [tenDays], marks, rule: { holds: "once-reached" } as const };
      expect(outcomeOf(condition, situation)).toMatchObject({ result: "met", reachedOn: "2025-09-01" });
    }
  });

  test("for all students as for one", () => {
    const register = registerOf({
      calendars: [tenDays],
      enrollments: ["a", "b"].map((id) => enrolled({ studentId: id })),
    });
    const table = decideAll(compilePolicy(policyOf([ruleOf(none, { holds: "once-reached" })])), register, {
      asOf: "2025-09-12",
    });
    expect([...table.result("rule")]).toEqual([1, 1]);
  });
});
