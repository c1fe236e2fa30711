import { describe, expect, test } from "vitest";
import type { Condition, Holds, IsoDate } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import { enrolled } from "../../support/students.js";
import { holding, marks, twoInMonth } from "../../support/holding.js";
import type { Held } from "../../support/holding.js";

describe("while true", () => {
  test.each<[string, IsoDate, Held]>([
    ["before: not met", "2025-09-02", { result: "not-met" }],
    ["on the day it begins", "2025-09-03", { result: "met", reachedOn: "2025-09-03" }],
    ["as long as it lasts it began on that day", "2025-09-30", { result: "met", reachedOn: "2025-09-03" }],
    ["when it ends: not met", "2025-10-01", { result: "not-met" }],
    ["when it begins again: from the second stretch on", "2025-10-20", { result: "met", reachedOn: "2025-10-08" }],
    ["as of a Sunday it is Friday", "2025-10-12", { result: "met", reachedOn: "2025-10-08" }],
    ["as of a Sunday in November it is the last of October", "2025-11-02", { result: "met", reachedOn: "2025-10-08" }],
  ])("%s", (_, asOf, expected) => {
    expect(holding("while-true", twoInMonth, asOf, { marks })).toEqual(expected);
  });

  test("is what a rule is that says nothing", () => {
    const { result } = outcomeOf(twoInMonth, { marks, asOf: "2025-10-01" });
    expect(result).toBe("not-met");
  });
});

describe("once reached", () => {
  test.each<[string, IsoDate, Held]>([
    ["before: not met", "2025-09-02", { result: "not-met" }],
    ["on the day", "2025-09-03", { result: "met", reachedOn: "2025-09-03" }],
    ["for good, though it holds no longer", "2025-10-01", { result: "met", reachedOn: "2025-09-03" }],
    ["to the end of the year", "2026-06-12", { result: "met", reachedOn: "2025-09-03" }],
    ["in the summer after it", "2026-08-31", { result: "met", reachedOn: "2025-09-03" }],
  ])("%s", (_, asOf, expected) => {
    expect(holding("once-reached", twoInMonth, asOf, { marks })).toEqual(expected);
  });

  test("until the school year ends: the next begins without it", () => {
    const next = calendarOf({ id: "2026-27", schoolYear: "2026-27", from: "2026-09-01", until: "2027-06-11" });
    const situation = { calendars: [calendarOf(), next], marks };
    expect(holding("once-reached", twoInMonth, "2026-08-31", situation).result).toBe("met");
    expect(holding("once-reached", twoInMonth, "2026-09-01", situation)).toEqual({ result: "not-met" });
  });
});

describe("unknown days", () => {
  // Grade unknown until 2025-10-01, then 04.
  const enrollments = [
    enrolled({ exitDate: "2025-10-01" }),
    enrolled({ schoolId: "south", gradeLevel: "04", entryDate: "2025-10-01" }),
  ];
  const inFourth: Condition = { grades: ["04"] };
  const inFifth: Condition = { grades: ["05"] };
  test.each<[string, Holds, Condition, IsoDate, Held]>([
    [
      "once reached: undetermined from the first",
      "once-reached",
      inFourth,
      "2025-09-30",
      { result: "undetermined", reachedOn: "2025-09-01" },
    ],
    [
      "once reached: met as soon as a day is true",
      "once-reached",
      inFourth,
      "2025-10-10",
      { result: "met", reachedOn: "2025-10-01" },
    ],
    [
      "once reached: undetermined for good, though it is false now",
      "once-reached",
      inFifth,
      "2025-10-10",
      { result: "undetermined", reachedOn: "2025-09-01" },
    ],
    [
      "while true: undetermined while unknown",
      "while-true",
      inFourth,
      "2025-09-30",
      { result: "undetermined", reachedOn: "2025-09-01" },
    ],
    [
      "while true: met from the first true day of the stretch",
      "while-true",
      inFourth,
      "2025-10-10",
      { result: "met", reachedOn: "2025-10-01" },
    ],
    ["while true: not met once it is false", "while-true", inFifth, "2025-10-10", { result: "not-met" }],
  ])("%s", (_, holds, when, asOf, expected) => {
    expect(holding(holds, when, asOf, { enrollments })).toEqual(expected);
  });

  test("while true: undetermined from the first day on which it could not be ruled out, true days included", () => {
    const back = [
      enrolled({ gradeLevel: "04", exitDate: "2025-10-01" }),
      enrolled({ schoolId: "south", entryDate: "2025-10-01" }),
    ];
    expect(holding("while-true", inFourth, "2025-10-10", { enrollments: back })).toEqual({
      result: "undetermined",
      reachedOn: "2025-09-01",
    });
  });
});
