import { describe, expect, test } from "vitest";
import type { IsoDate, Window } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { enrolled } from "../../support/students.js";
import { counted } from "../../support/counted-in.js";

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
