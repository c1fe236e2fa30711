import { describe, expect, test } from "vitest";
import { createRegister, measure } from "../../src/index.js";
import type { Enrollment, IsoDate } from "../../src/index.js";
import { calendarOf, tenDays } from "../support/calendars.js";
import { absent, absentOn, enrolled, measured, problemsOf } from "../support/students.js";

const toNorth = (entryDate: IsoDate, exitDate?: IsoDate): Enrollment =>
  enrolled({ entryDate, ...(exitDate === undefined ? {} : { exitDate }) });
const toSouth = (entryDate: IsoDate, exitDate?: IsoDate): Enrollment => ({
  ...toNorth(entryDate, exitDate),
  schoolId: "south",
});

describe("a student is a member from entry until the day before exit", () => {
  test.each<[string, Enrollment[], number]>([
    ["without exit, to the end of the calendar", [toNorth("2025-09-01")], 10],
    ["entry on the first day of school", [toNorth("2025-09-01", "2025-09-02")], 1],
    ["entry before the calendar begins", [toNorth("2025-07-01")], 10],
    ["entry on a Saturday: from Monday on", [toNorth("2025-09-06")], 5],
    ["entry on Wednesday of the second week", [toNorth("2025-09-10")], 3],
    ["exit on a Monday: Friday is the last day", [toNorth("2025-09-01", "2025-09-08")], 5],
    ["exit after the calendar ends", [toNorth("2025-09-01", "2026-06-30")], 10],
    ["exit on the day of entry: no day at all", [toNorth("2025-09-03", "2025-09-03")], 0],
    [
      "two times at one school, with two days between",
      [toNorth("2025-09-01", "2025-09-03"), toNorth("2025-09-05")],
      2 + 6,
    ],
    ["a transfer without a gap", [toNorth("2025-09-01", "2025-09-08"), toSouth("2025-09-08")], 5 + 5],
    [
      "a transfer whose rows are in the wrong order",
      [toSouth("2025-09-08"), toNorth("2025-09-01", "2025-09-08")],
      5 + 5,
    ],
  ])("%s", (_, enrollments, days) => {
    expect(measured({ calendars: [tenDays], enrollments }).daysInMembership).toBe(days);
  });
});

test("each school's days follow its own calendar", () => {
  const north = calendarOf({ id: "north", schoolIds: ["north"], until: "2025-09-12", closed: ["2025-09-02"] });
  const south = calendarOf({
    id: "south",
    schoolIds: ["south"],
    until: "2025-09-12",
    closed: ["2025-09-03", "2025-09-09"],
  });
  const enrollments = [toNorth("2025-09-01", "2025-09-08"), toSouth("2025-09-08")];
  expect(measured({ calendars: [north, south], enrollments }).daysInMembership).toBe(4 + 4);
});

test("absences at both schools count", () => {
  const enrollments = [toNorth("2025-09-01", "2025-09-08"), toSouth("2025-09-08")];
  const marks = absentOn("2025-09-03", "2025-09-08", "2025-09-09");
  expect(measured({ calendars: [tenDays], enrollments, marks })).toMatchObject({ daysInMembership: 10, daysAbsent: 3 });
});

describe("enrolled as of a date", () => {
  const enrollments = [toNorth("2025-09-03", "2025-09-10")];
  test.each<[string, IsoDate, boolean]>([
    ["not the day before entry", "2025-09-02", false],
    ["on the day of entry", "2025-09-03", true],
    ["on a weekend between", "2025-09-06", true],
    ["on the day before exit", "2025-09-09", true],
    ["not on the day of exit", "2025-09-10", false],
    ["not after it", "2026-01-05", false],
  ])("%s", (_, asOf, expected) => {
    expect(measured({ calendars: [tenDays], enrollments, asOf }).enrolled).toBe(expected);
  });

  test("without exit, after the last day of school too", () => {
    expect(measured({ calendars: [tenDays], asOf: "2025-12-01" }).enrolled).toBe(true);
  });

  test("not between two times on the roll, and again in the second", () => {
    const twice = { calendars: [tenDays], enrollments: [toNorth("2025-09-01", "2025-09-03"), toNorth("2025-09-05")] };
    expect(measured({ ...twice, asOf: "2025-09-04" }).enrolled).toBe(false);
    expect(measured({ ...twice, asOf: "2025-09-05" }).enrolled).toBe(true);
  });
});

describe("enrollments that cannot stand", () => {
  test.each<[string, Enrollment[], [string, (string | number)[]][]]>([
    [
      "exit before entry",
      [toNorth("2025-09-03", "2025-09-02")],
      [["exit-before-entry", ["enrollments", 0, "exitDate"]]],
    ],
    ["exit on the day of entry is none", [toNorth("2025-09-03", "2025-09-03")], []],
    [
      "the same enrollment twice",
      [toNorth("2025-09-01"), toNorth("2025-09-01")],
      [["duplicate-enrollment", ["enrollments", 1, "entryDate"]]],
    ],
    [
      "the same student, school and entry with another exit",
      [toNorth("2025-09-01", "2025-09-05"), toNorth("2025-09-01")],
      [["duplicate-enrollment", ["enrollments", 1, "entryDate"]]],
    ],
    [
      "a second school while the first goes on",
      [toNorth("2025-09-01"), toSouth("2025-09-08")],
      [["overlapping-enrollment", ["enrollments", 1, "entryDate"]]],
    ],
    [
      "a second school two days before the first ends",
      [toNorth("2025-09-01", "2025-09-10"), toSouth("2025-09-08")],
      [["overlapping-enrollment", ["enrollments", 1, "entryDate"]]],
    ],
    [
      "a second school on the day the first ends is none",
      [toNorth("2025-09-01", "2025-09-10"), toSouth("2025-09-10")],
      [],
    ],
  ])("%s", (_, enrollments, expected) => {
    expect(problemsOf({ calendars: [tenDays], enrollments })).toEqual(expected);
  });
});

describe("where two enrollments overlap", () => {
  const north = calendarOf({ id: "north", schoolIds: ["north"], until: "2025-09-12" });
  const south = calendarOf({
    id: "south",
    schoolIds: ["south"],
    until: "2025-09-12",
    closed: ["2025-09-09", "2025-09-11"],
  });
  function daysOf(enrollments: Enrollment[]): number {
    const { register } = createRegister({ calendars: [north, south], enrollments, marks: [] });
    return measure(register, "s1", { asOf: "2025-09-12" }).daysInMembership;
  }

  test("the earlier entry stands to its end, and the rest of the later counts", () => {
    // North until 09-09 (7 days), then of south's days 09-10 and 09-12 (2 days).
    expect(daysOf([toNorth("2025-09-01", "2025-09-10"), toSouth("2025-09-08")])).toBe(9);
    expect(daysOf([toSouth("2025-09-08"), toNorth("2025-09-01", "2025-09-10")])).toBe(9);
  });

  test("an earlier entry without exit stands alone", () => {
    expect(daysOf([toNorth("2025-09-01"), toSouth("2025-09-08")])).toBe(10);
  });

  test("of two entries on one day, the first named stands", () => {
    expect(daysOf([toSouth("2025-09-01"), toNorth("2025-09-01")])).toBe(8);
    expect(daysOf([toNorth("2025-09-01"), toSouth("2025-09-01")])).toBe(10);
  });
});

test("a mark on the day of exit is outside membership, and one on the day of entry inside", () => {
  const sketch = { calendars: [tenDays], enrollments: [toNorth("2025-09-03", "2025-09-10")] };
  expect(
    problemsOf({
      ...sketch,
      marks: [absent("2025-09-02"), absent("2025-09-03"), absent("2025-09-09"), absent("2025-09-10")],
    }),
  ).toEqual([
    ["outside-membership", ["marks", 0, "date"]],
    ["outside-membership", ["marks", 3, "date"]],
  ]);
});
