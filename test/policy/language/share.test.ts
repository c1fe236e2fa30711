import { describe, expect, test } from "vitest";
import type { AttendanceMark, Condition, CountingRules, IsoDate, Unit, Window } from "../../../src/index.js";
import { calendarOf, tenDays } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import type { Situation } from "../../support/policies.js";
import { absent, absentOn, enrolled, mark } from "../../support/students.js";

type Of = "membership" | "window-days" | number;

/** The share seen, checked on both sides of its line. */
function expectShare(unit: Unit, within: Window, of: Of, expected: number, situation: Situation): void {
  const share = { share: unit, within, of } as const;
  const outcome = outcomeOf({ ...share, atLeast: expected }, situation);
  expect(outcome.trace?.observed).toBe(expected);
  expect(outcome.result).toBe("met");
  expect(outcomeOf({ ...share, moreThan: expected }, situation).result).toBe("not-met");
}

describe("of membership: the student's school days of the window up to the day", () => {
  test.each<[string, Window, IsoDate, IsoDate[], number]>([
    ["1 of 2 on the second day", "school-year", "2025-09-02", ["2025-09-02"], 1 / 2],
    ["1 of 3 on the third", "school-year", "2025-09-03", ["2025-09-02"], 1 / 3],
    ["2 of 22 school days of September", "calendar-month", "2025-09-30", ["2025-09-02", "2025-09-03"], 2 / 22],
    ["1 of 1 on the first day of October", "calendar-month", "2025-10-01", ["2025-09-02", "2025-10-01"], 1],
    [
      "2 of the last 5 school days",
      { last: 5, unit: "school-day" },
      "2025-10-15",
      ["2025-10-08", "2025-10-09", "2025-10-14"],
      2 / 5,
    ],
    ["1 of the 10 school days in two weeks", { last: 2, unit: "week" }, "2025-10-15", ["2025-10-02"], 1 / 10],
  ])("%s", (_, within, asOf, missed, expected) => {
    expectShare("day", within, "membership", expected, { asOf, marks: absentOn(...missed) });
  });

  test("days before entry are none: 1 of 3 from Wednesday to Friday", () => {
    expectShare("day", "school-year", "membership", 1 / 3, {
      asOf: "2025-09-05",
      enrollments: [enrolled({ entryDate: "2025-09-03" })],
      marks: absentOn("2025-09-04"),
    });
  });

  test("under positive attendance a day not taken is none: 1 of 2", () => {
    const marks = [mark("2025-09-01", "present"), absent("2025-09-03")];
    expectShare("day", "school-year", "membership", 1 / 2, { asOf: "2025-09-05", days: "positive", marks });
  });
});

describe("of window-days: all school days of the whole window, future ones too", () => {
  const terms = [{ id: "Q1", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-09-19" } as const];
  test.each<[string, Window, IsoDate, number]>([
    ["1 of the 10 of a short year, on its second day", "school-year", "2025-09-02", 1 / 10],
    ["1 of the 10, as an enrollment without exit", "enrollment", "2025-09-02", 1 / 10],
  ])("%s", (_, within, asOf, expected) => {
    expectShare("day", within, "window-days", expected, { calendars: [tenDays], asOf, marks: absentOn("2025-09-02") });
  });

  test("1 of the 22 of September, on the second day", () => {
    expectShare("day", "calendar-month", "window-days", 1 / 22, { asOf: "2025-09-02", marks: absentOn("2025-09-02") });
  });

  test("1 of the 15 of a quarter, on the second day", () => {
    expectShare("day", { term: "quarter" }, "window-days", 1 / 15, {
      calendars: [calendarOf({ terms })],
      asOf: "2025-09-02",
      marks: absentOn("2025-09-02"),
    });
  });

  test.each<[string, Window, number]>([
    [
      "1 of the 2 from entry on Wednesday, clipped to the year",
      { last: 5, unit: "school-day", clip: "school-year" },
      1 / 2,
    ],
    ["1 of the 4 of this calendar since 11 June, not clipped", { last: 5, unit: "school-day" }, 1 / 4],
  ])("of the last five school days on Thursday, three of them last year: %s", (_, within, expected) => {
    const lastYear = calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2025-06-02", until: "2025-06-13" });
    expectShare("day", within, "window-days", expected, {
      calendars: [lastYear, calendarOf()],
      enrollments: [
        enrolled({ entryDate: "2025-06-02", exitDate: "2025-06-14" }),
        enrolled({ entryDate: "2025-09-03" }),
      ],
      asOf: "2025-09-04",
      marks: absentOn("2025-09-03"),
    });
  });

  test("1 of the 6 from entry on Friday to the end, by school year 1 of 10", () => {
    const situation = {
      calendars: [tenDays],
      enrollments: [enrolled({ entryDate: "2025-09-05" })],
      asOf: "2025-09-05",
      marks: absentOn("2025-09-05"),
    };
    expectShare("day", "enrollment", "window-days", 1 / 6, situation);
    expectShare("day", "school-year", "window-days", 1 / 10, situation);
  });

  test("1 of the 4 up to the day before exit", () => {
    const enrollments = [enrolled({ exitDate: "2025-09-05" })];
    expectShare("day", "enrollment", "window-days", 1 / 4, {
      calendars: [tenDays],
      enrollments,
      asOf: "2025-09-02",
      marks: absentOn("2025-09-02"),
    });
  });

  test("1 of the 10 school days of the last two weeks, though the student has 3 of them", () => {
    const situation = {
      enrollments: [enrolled({ entryDate: "2025-09-10" })],
      asOf: "2025-09-12",
      marks: absentOn("2025-09-11"),
    };
    expectShare("day", { last: 2, unit: "week" }, "window-days", 1 / 10, situation);
    expectShare("day", { last: 2, unit: "week" }, "membership", 1 / 3, situation);
  });
});

describe("of a number: that many, in the unit of what is counted", () => {
  test.each<[string, Unit, number, AttendanceMark[], number]>([
    ["1 day of 20", "day", 20, absentOn("2025-09-02"), 1 / 20],
    ["1.5 hours of 30", "hour", 30, [absent("2025-09-02", { missed: { minutes: 90 } })], 1 / 20],
    ["2 half days of 14", "half-day", 14, absentOn("2025-09-02"), 1 / 7],
    ["1 tardy of 10", "tardy", 10, [mark("2025-09-02", "tardy")], 1 / 10],
    ["1 day of a half", "day", 0.5, absentOn("2025-09-02"), 2],
  ])("%s", (_, unit, of, marks, expected) => {
    expectShare(unit, "school-year", of, expected, { calendars: [tenDays], marks });
  });
});

describe("the denominator is what a whole absence on all of those days would come to", () => {
  // Ten days of 360 minutes and 6 periods, of which one is a half day: 9.5 days, 19 half days, 57 hours, 60 periods (the half day has 6).
  const calendars = [calendarOf({ until: "2025-09-12", special: [{ date: "2025-09-05", share: 0.5 }] })];
  const marks = [absent("2025-09-02", { missed: { periods: 3 } }), absent("2025-09-03")];
  test.each<[string, Unit, number]>([
    ["days: 1 of 10", "day", 1 / 10],
    ["day-equivalents: 1.5 of 9.5", "day-equivalent", 1.5 / 9.5],
    ["half days: 3 of 19", "half-day", 3 / 19],
    ["hours: 9 of 57", "hour", 9 / 57],
    ["periods: 9 of 60", "period", 9 / 60],
    ["dates missing 2 periods: 2 of 10", { dayMissing: { periods: 2 } }, 2 / 10],
    ["occasions over an hour: 2 of 10", { occasionOver: { minutes: 60 } }, 2 / 10],
    ["tardies: 0 of 10", "tardy", 0],
  ])("%s", (_, unit, expected) => {
    expectShare(unit, "school-year", "membership", expected, { calendars, marks });
    expectShare(unit, "school-year", "window-days", expected, { calendars, marks });
  });

  test("half days by cut-offs: of 9 × 2 + 1 = 19, the half day being one", () => {
    const counting: CountingRules = { halfDay: { oneFrom: 0.5, twoFrom: 1 } };
    // Half of Tuesday is one, Wednesday two.
    expectShare("half-day", "school-year", "membership", 3 / 19, { calendars, marks, counting });
  });
});

describe("a denominator of zero makes the condition false, whatever it asks", () => {
  // Only half days, and a half day missed is less than the first cut-off: no half day could be missed at all.
  const calendars = [
    calendarOf({
      until: "2025-09-03",
      special: ["2025-09-01", "2025-09-02", "2025-09-03"].map((date) => ({ date, share: 0.5 })),
    }),
  ];
  const counting: CountingRules = { halfDay: { oneFrom: 0.75, twoFrom: 1 } };
  test.each<[string, Condition, Situation]>([
    ["at least 0", { share: "half-day", within: "school-year", of: "membership", atLeast: 0 }, { calendars, counting }],
    [
      "less than 1",
      { share: "half-day", within: "school-year", of: "window-days", lessThan: 1 },
      { calendars, counting },
    ],
    ["of the number 0", { share: "day", within: "school-year", of: 0, atMost: 1 }, { calendars }],
  ])("%s", (_, condition, situation) => {
    expect(outcomeOf(condition, situation)).toMatchObject({ result: "not-met" });
    expect(outcomeOf({ not: condition }, situation)).toMatchObject({ result: "met" });
  });
});

test("a filter narrows the numerator, not the denominator", () => {
  const marks = [...absentOn("2025-09-02"), absent("2025-09-03", { excusal: "excused" })];
  const condition: Condition = {
    share: "day",
    within: "school-year",
    of: "membership",
    excusal: ["unexcused"],
    atLeast: 0.1,
  };
  expect(outcomeOf(condition, { calendars: [tenDays], marks }).trace?.observed).toBe(0.1);
});
