import { describe, expect, test } from "vitest";
import type { IsoDate, Window } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import type { Situation } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

/** The dates among those missed that a window ending on `asOf` holds. */
function counted(within: Window, asOf: IsoDate, missed: IsoDate[], situation: Situation = {}): readonly IsoDate[] {
  const { trace } = outcomeOf({ count: "day", within, atLeast: 1 }, { ...situation, asOf, marks: absentOn(...missed) });
  expect(trace?.observed).toBe(trace?.dates?.length ?? 0);
  return trace?.dates ?? [];
}

// The year has every weekday from Monday, 2025-09-01 to Friday, 2026-06-12.
describe("the first date inside a window, and the last outside", () => {
  test.each<[string, Window, IsoDate, IsoDate[], IsoDate[]]>([
    // ends on, missed, counted
    [
      "school year: all of it",
      "school-year",
      "2026-06-12",
      ["2025-09-01", "2026-01-05", "2026-06-12"],
      ["2025-09-01", "2026-01-05", "2026-06-12"],
    ],
    ["school year: nothing after the day", "school-year", "2025-10-15", ["2025-10-15", "2025-10-16"], ["2025-10-15"]],
    [
      "calendar month: from its first date",
      "calendar-month",
      "2025-10-15",
      ["2025-09-30", "2025-10-01", "2025-10-15"],
      ["2025-10-01", "2025-10-15"],
    ],
    [
      "calendar month: on its first school day",
      "calendar-month",
      "2025-12-01",
      ["2025-11-28", "2025-12-01"],
      ["2025-12-01"],
    ],
    [
      "14 calendar days: 10-02 in, 10-01 out",
      { last: 14, unit: "calendar-day" },
      "2025-10-15",
      ["2025-10-01", "2025-10-02", "2025-10-15"],
      ["2025-10-02", "2025-10-15"],
    ],
    [
      "1 calendar day: the day itself",
      { last: 1, unit: "calendar-day" },
      "2025-10-15",
      ["2025-10-14", "2025-10-15"],
      ["2025-10-15"],
    ],
    [
      "2 weeks: as 14 calendar days",
      { last: 2, unit: "week" },
      "2025-10-15",
      ["2025-10-01", "2025-10-02", "2025-10-15"],
      ["2025-10-02", "2025-10-15"],
    ],
    [
      "1 month: after the same date a month ago",
      { last: 1, unit: "month" },
      "2025-11-14",
      ["2025-10-14", "2025-10-15", "2025-11-14"],
      ["2025-10-15", "2025-11-14"],
    ],
    [
      "1 month before October 31: September has 30 days, so from October 1",
      { last: 1, unit: "month" },
      "2025-10-31",
      ["2025-09-30", "2025-10-01"],
      ["2025-10-01"],
    ],
    [
      "1 month before March 31: after February 28",
      { last: 1, unit: "month" },
      "2026-03-31",
      ["2026-02-27", "2026-03-02"],
      ["2026-03-02"],
    ],
    [
      "6 months over the new year",
      { last: 6, unit: "month" },
      "2026-03-16",
      ["2025-09-16", "2025-09-17"],
      ["2025-09-17"],
    ],
    [
      "5 school days over a weekend",
      { last: 5, unit: "school-day" },
      "2025-10-13",
      ["2025-10-06", "2025-10-07", "2025-10-13"],
      ["2025-10-07", "2025-10-13"],
    ],
    [
      "1 school day: the day itself",
      { last: 1, unit: "school-day" },
      "2025-10-13",
      ["2025-10-10", "2025-10-13"],
      ["2025-10-13"],
    ],
    [
      "more school days than there are yet: all",
      { last: 50, unit: "school-day" },
      "2025-09-05",
      ["2025-09-01", "2025-09-05"],
      ["2025-09-01", "2025-09-05"],
    ],
  ])("%s", (_, within, asOf, missed, expected) => {
    expect(counted(within, asOf, missed)).toEqual(expected);
  });

  test("as of a weekend a window ends on the Friday before", () => {
    expect(
      counted({ last: 7, unit: "calendar-day" }, "2025-10-12", ["2025-10-03", "2025-10-06", "2025-10-10"]),
    ).toEqual(["2025-10-06", "2025-10-10"]);
  });

  test("school days skip a closure: the last five up to Wednesday, 2025-10-15 begin on 10-07", () => {
    const calendars = [calendarOf({ closed: ["2025-10-09", "2025-10-10"] })];
    const missed = ["2025-10-06", "2025-10-07", "2025-10-15"];
    expect(counted({ last: 5, unit: "school-day" }, "2025-10-15", missed, { calendars })).toEqual([
      "2025-10-07",
      "2025-10-15",
    ]);
  });
});

describe("months are cut to the length of the month they reach", () => {
  const yearRound = (year: string) =>
    calendarOf({ id: year, schoolYear: year, from: `${year}-01-03`, until: `${year}-12-20` });
  test.each<[string, IsoDate, IsoDate, IsoDate]>([
    // d, the last date outside, the first inside
    ["6 months before August 31, 2022 is February 28", "2022-08-31", "2022-02-28", "2022-03-01"],
    ["6 months before August 30, 2024 is the leap day", "2024-08-30", "2024-02-29", "2024-03-01"],
    ["6 months before August 29, 2024 is the leap day too", "2024-08-29", "2024-02-29", "2024-03-01"],
    ["6 months before August 28, 2024 is February 28", "2024-08-28", "2024-02-28", "2024-02-29"],
  ])("%s", (_, d, outside, inside) => {
    const year = d.slice(0, 4);
    const situation = { calendars: [yearRound(year)], enrollments: [enrolled({ entryDate: `${year}-01-01` })] };
    expect(counted({ last: 6, unit: "month" }, d, [outside, inside], situation)).toEqual([inside]);
  });
});

describe("over two school years", () => {
  // Last year ends on Friday, 2025-06-13; this year begins on Monday, 2025-09-01.
  const lastYear = calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2024-09-02", until: "2025-06-13" });
  const situation = { calendars: [lastYear, calendarOf()], enrollments: [enrolled({ entryDate: "2024-09-02" })] };
  const missed = ["2025-06-10", "2025-06-11", "2025-06-13", "2025-09-01"];
  test.each<[string, Window, IsoDate[]]>([
    ["the school year begins anew", "school-year", ["2025-09-01"]],
    ["an enrollment from last year begins with the school year", "enrollment", ["2025-09-01"]],
    [
      "5 school days reach back: 06-11, 06-12, 06-13, 09-01, 09-02",
      { last: 5, unit: "school-day" },
      ["2025-06-11", "2025-06-13", "2025-09-01"],
    ],
    ["clipped, they do not", { last: 5, unit: "school-day", clip: "school-year" }, ["2025-09-01"]],
    ["12 months reach back", { last: 12, unit: "month" }, missed],
    ["clipped, they do not, too", { last: 12, unit: "month", clip: "school-year" }, ["2025-09-01"]],
    ["82 calendar days reach back to 06-13", { last: 82, unit: "calendar-day" }, ["2025-06-13", "2025-09-01"]],
    ["81 calendar days do not", { last: 81, unit: "calendar-day" }, ["2025-09-01"]],
    ["12 weeks, 84 days, reach back to 06-11", { last: 12, unit: "week" }, ["2025-06-11", "2025-06-13", "2025-09-01"]],
    ["12 weeks clipped do not", { last: 12, unit: "week", clip: "school-year" }, ["2025-09-01"]],
  ])("%s", (_, within, expected) => {
    expect(counted(within, "2025-09-02", missed, situation)).toEqual(expected);
  });
});

describe("over a transfer on Monday, 2025-11-03", () => {
  const enrollments = [enrolled({ exitDate: "2025-11-03" }), enrolled({ schoolId: "south", entryDate: "2025-11-03" })];
  const missed = ["2025-10-31", "2025-11-03", "2025-11-14"];
  test.each<[string, Window, IsoDate, IsoDate[]]>([
    ["the school year counts both schools", "school-year", "2025-11-14", missed],
    ["the last weeks count both schools", { last: 4, unit: "week" }, "2025-11-14", missed],
    ["the last school days count both schools", { last: 11, unit: "school-day" }, "2025-11-14", missed],
    ["a month counts both schools", "calendar-month", "2025-11-14", ["2025-11-03", "2025-11-14"]],
    ["the enrollment counts from entry", "enrollment", "2025-11-14", ["2025-11-03", "2025-11-14"]],
    ["the enrollment before it counts up to its last day", "enrollment", "2025-11-02", ["2025-10-31"]],
  ])("%s", (_, within, asOf, expected) => {
    expect(counted(within, asOf, missed, { enrollments })).toEqual(expected);
  });
});

test("two schools with calendars of one school year: the year counts both", () => {
  const north = calendarOf({ id: "north", schoolIds: ["north"] });
  const south = calendarOf({ id: "south", schoolIds: ["south"], from: "2025-08-25" });
  const enrollments = [enrolled({ exitDate: "2025-11-03" }), enrolled({ schoolId: "south", entryDate: "2025-11-03" })];
  const missed = ["2025-09-01", "2025-10-31", "2025-11-03"];
  const situation = { calendars: [north, south], enrollments };
  expect(counted("school-year", "2025-11-14", missed, situation)).toEqual(missed);
  expect(counted({ last: 52, unit: "week", clip: "school-year" }, "2025-11-14", missed, situation)).toEqual(missed);
});

test("an enrollment of a student who came back begins with the second entry", () => {
  const enrollments = [enrolled({ exitDate: "2025-10-01" }), enrolled({ entryDate: "2025-10-20" })];
  expect(counted("enrollment", "2025-10-24", ["2025-09-30", "2025-10-20"], { enrollments })).toEqual(["2025-10-20"]);
  expect(counted("school-year", "2025-10-24", ["2025-09-30", "2025-10-20"], { enrollments })).toEqual([
    "2025-09-30",
    "2025-10-20",
  ]);
});

test("school days are the student's own: days off the roll are not among the last five", () => {
  const enrollments = [enrolled({ exitDate: "2025-10-01" }), enrolled({ entryDate: "2025-10-20" })];
  // 09-29, 09-30, 10-20, 10-21, 10-22
  expect(counted({ last: 5, unit: "school-day" }, "2025-10-22", ["2025-09-26", "2025-09-29"], { enrollments })).toEqual(
    ["2025-09-29"],
  );
});
