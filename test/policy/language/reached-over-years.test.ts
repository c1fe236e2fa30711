import { describe, expect, test } from "vitest";
import type { Holds, IsoDate, Window } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { decisionBy, outcomeIn, ruleOf } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

// Last year ends on Friday, 2025-06-13; this year begins on Monday, 2025-09-01.
const lastYear = calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2024-09-02", until: "2025-06-13" });
const calendars = [lastYear, calendarOf()];
const enrollments = [enrolled({ entryDate: "2024-09-02" })];
const year: Window = { last: 12, unit: "month" };

/** On which date a rule that asks how often another was reached in a window is first met this year. */
function metOn(holds: Holds, within: Window, atLeast: number, missed: readonly IsoDate[]): IsoDate | undefined {
  const rules = [
    ruleOf({ count: "day", within: "calendar-month", atLeast: 1 }, { id: "other", holds }),
    ruleOf({ reached: "other", within, atLeast }, { id: "asking", holds: "once-reached" }),
  ];
  const decision = decisionBy(rules, { calendars, enrollments, marks: absentOn(...missed), asOf: "2025-09-30" });
  return outcomeIn(decision, "asking").reachedOn;
}

describe("occurrences of an each-time rule: 06-12 and 06-13 of last year, 09-03 of this", () => {
  const missed = ["2025-06-12", "2025-06-13", "2025-09-03"];
  test.each<[string, Window, number, IsoDate | undefined]>([
    ["12 months hold last year's two from the first day on", year, 2, "2025-09-01"],
    ["and three from the third day on", year, 3, "2025-09-03"],
    ["but never four", year, 4, undefined],
    ["clipped, they hold this year's", { ...year, clip: "school-year" }, 1, "2025-09-03"],
    ["clipped, they never hold two", { ...year, clip: "school-year" }, 2, undefined],
    // 82 days before 09-01 is 06-11, 81 are 06-12, 80 are 06-13: the window begins the day after.
    ["82 calendar days up to 09-01 hold both of last year's", { last: 82, unit: "calendar-day" }, 2, "2025-09-01"],
    ["81 hold the later one", { last: 81, unit: "calendar-day" }, 1, "2025-09-01"],
    ["81 never hold two", { last: 81, unit: "calendar-day" }, 2, undefined],
    ["80 hold this year's", { last: 80, unit: "calendar-day" }, 1, "2025-09-03"],
    ["an enrollment from last year holds this year's", "enrollment", 1, "2025-09-03"],
    ["a school year holds this year's", "school-year", 2, undefined],
    // 06-12, 06-13, 09-01; on 09-03 they are 09-01, 09-02, 09-03.
    ["3 school days hold both on the first day", { last: 3, unit: "school-day" }, 2, "2025-09-01"],
    ["3 school days never hold three", { last: 3, unit: "school-day" }, 3, undefined],
  ])("%s", (_, within, atLeast, expected) => {
    expect(metOn("each-time", within, atLeast, missed)).toBe(expected);
  });
});

describe("a while-true rule begins to hold anew in each school year", () => {
  test.each<[string, Window, number, IsoDate | undefined]>([
    ["on 06-12 and on 09-03: once from the first day on", year, 1, "2025-09-01"],
    ["twice from the third day on", year, 2, "2025-09-03"],
    ["never three times: 06-13 goes on", year, 3, undefined],
    ["clipped, once", { ...year, clip: "school-year" }, 2, undefined],
  ])("%s", (_, within, atLeast, expected) => {
    expect(metOn("while-true", within, atLeast, ["2025-06-12", "2025-06-13", "2025-09-03"])).toBe(expected);
  });
});

describe("what was reached once holds until its year ends, and is not there in the next", () => {
  test.each<[string, Window, number, IsoDate | undefined]>([
    ["reached on 09-03 of this year", year, 1, "2025-09-03"],
    ["never twice", year, 2, undefined],
  ])("%s", (_, within, atLeast, expected) => {
    expect(metOn("once-reached", within, atLeast, ["2025-06-12", "2025-09-03"])).toBe(expected);
  });

  test("reached last year alone, it is not reached", () => {
    expect(metOn("once-reached", year, 1, ["2025-06-12"])).toBe(undefined);
  });
});
