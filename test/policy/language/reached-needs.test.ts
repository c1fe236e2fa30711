import { describe, expect, test } from "vitest";
import type { Condition, Holds, Window } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { decisionBy, outcomeIn, ruleOf } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

// Last year's calendar knows no quarters; this year's first quarter is all of September.
const lastYear = calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2024-09-02", until: "2025-06-13" });
const september = { id: "Q1", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-09-30" } as const;
const calendars = [lastYear, calendarOf({ terms: [september] })];
const enrollments = [enrolled({ entryDate: "2024-09-02" })];
const inQuarter: Condition = { count: "day", within: { term: "quarter" }, atLeast: 1 };

/** What a rule needs that asks, in a window, whether another was reached. */
function needed(holds: Holds, requires: string[], within: Window | undefined) {
  const rules = [
    ruleOf(inQuarter, { id: "other", holds, requires }),
    ruleOf({ reached: "other", ...(within === undefined ? {} : { within }), atLeast: 1 }, { id: "asking" }),
  ];
  const marks = absentOn("2025-06-12", "2025-09-03");
  return outcomeIn(decisionBy(rules, { calendars, enrollments, marks, asOf: "2025-09-30" }), "asking").needs;
}

describe("a rule needs what its window asks of another, and nothing of the years before", () => {
  test.each<[string, Holds, Window | undefined, string[]]>([
    ["each time, this year", "each-time", undefined, ["willful"]],
    ["once, this year", "once-reached", undefined, ["willful"]],
    ["once, in 12 months: it is this year's", "once-reached", { last: 12, unit: "month" }, ["willful"]],
    ["while true, this month", "while-true", "calendar-month", ["willful"]],
    ["each time, in 12 months", "each-time", { last: 12, unit: "month" }, ["term:quarter", "willful"]],
    ["each time, in the last 4 weeks", "each-time", { last: 4, unit: "week" }, ["willful"]],
  ])("%s", (_, holds, within, needs) => {
    expect(needed(holds, ["willful"], within)).toEqual(needs);
  });
});
