import { describe, expect, test } from "vitest";
import {
  checkRegister,
  compilePolicy,
  createRegister,
  decide,
  measure,
  measureAll,
  noExit,
  registerFromColumns,
} from "../../src/index.js";
import type { AttendanceMeasures, Enrollment, IsoDate, RegisterInput } from "../../src/index.js";
import { attendanceWorks } from "../../src/policy/presets/attendance-works.js";
import { calendarOf, epochDay } from "../support/calendars.js";
import { absent, absentOn, enrolled, measured, problemsOf } from "../support/students.js";

// 2025-06-02 is a Monday. North and west go on with 2024-25 while south begins 2025-26: 20 school days each.
const north = calendarOf({
  id: "north",
  schoolYear: "2024-25",
  schoolIds: ["north"],
  from: "2025-06-02",
  until: "2025-06-27",
});
const west = calendarOf({ ...north, id: "west", schoolIds: ["west"], from: "2025-06-02", until: "2025-06-27" });
const south = calendarOf({ id: "south", schoolIds: ["south"], from: "2025-06-09", until: "2025-07-04" });
const calendars = [north, west, south];

const at = (schoolId: string, entryDate: IsoDate, exitDate?: IsoDate): Enrollment =>
  enrolled({ schoolId, entryDate, ...(exitDate === undefined ? {} : { exitDate }) });

/** A week in 2024-25, a week in 2025-26, and back into 2024-25. */
const thereAndBack = [
  at("north", "2025-06-02", "2025-06-09"),
  at("south", "2025-06-09", "2025-06-16"),
  at("north", "2025-06-16"),
];

function measuresOf(input: Partial<RegisterInput>, asOf: IsoDate): AttendanceMeasures {
  const { register } = createRegister({ calendars, enrollments: [], marks: [], ...input });
  const one = measure(register, "s1", { asOf });
  expect(measureAll(register, { asOf }).at(0)).toEqual(one);
  return one;
}

describe("an enrollment back into a school year that the student has left", () => {
  test("is a problem, and those before it are none", () => {
    expect(problemsOf({ calendars, enrollments: thereAndBack })).toEqual([
      ["school-year-out-of-order", ["enrollments", 2, "entryDate"]],
    ]);
  });

  test("is one in whatever order the rows come", () => {
    expect(problemsOf({ calendars, enrollments: [...thereAndBack].reverse() })).toEqual([
      ["school-year-out-of-order", ["enrollments", 0, "entryDate"]],
    ]);
  });

  test.each<[IsoDate, number]>([
    // 2 to 6 June.
    ["2025-06-08", 5],
    // 9 to 13 June, in 2025-26 from here on.
    ["2025-06-15", 5],
    ["2025-06-20", 5],
    ["2025-07-04", 5],
  ])("counts no day: as of %s there are %i days of the year", (asOf, days) => {
    expect(measuresOf({ enrollments: thereAndBack }, asOf).daysInMembership).toBe(days);
  });

  test("leaves the student on the roll: a mark stands on a date without school of the student's", () => {
    const marks = absentOn("2025-06-03", "2025-06-10", "2025-06-17");
    expect(problemsOf({ calendars, enrollments: thereAndBack, marks })).toEqual([
      ["school-year-out-of-order", ["enrollments", 2, "entryDate"]],
      ["no-school-day", ["marks", 2, "date"]],
    ]);
    // 10 June alone: 3 June is of the year before, 17 June counts in neither.
    expect(measuresOf({ enrollments: thereAndBack, marks }, "2025-06-27")).toMatchObject({
      enrolled: true,
      daysInMembership: 5,
      daysAbsent: 1,
    });
  });

  test("does not cut the other year in two: 5 days before it and 10 after it are 15", () => {
    const enrollments = [
      ...thereAndBack.slice(0, 2),
      at("north", "2025-06-16", "2025-06-23"),
      at("south", "2025-06-23"),
    ];
    expect(problemsOf({ calendars, enrollments })).toEqual([
      ["school-year-out-of-order", ["enrollments", 2, "entryDate"]],
    ]);
    const marks = absentOn("2025-06-11", "2025-06-18", "2025-06-25");
    expect(measuresOf({ enrollments, marks }, "2025-07-04")).toMatchObject({ daysInMembership: 15, daysAbsent: 2 });
  });

  test("is one at another school of that year, too", () => {
    const enrollments = [...thereAndBack.slice(0, 2), at("west", "2025-06-16")];
    expect(problemsOf({ calendars, enrollments })).toEqual([
      ["school-year-out-of-order", ["enrollments", 2, "entryDate"]],
    ]);
  });

  test("is one after two other years, too", () => {
    const later = calendarOf({ id: "later", schoolYear: "2026-27", from: "2025-06-02", until: "2025-06-27" });
    const enrollments = [
      ...thereAndBack.slice(0, 2),
      enrolled({ calendarId: "later", entryDate: "2025-06-16", exitDate: "2025-06-23" }),
      at("north", "2025-06-23", "2025-06-25"),
      at("south", "2025-06-25"),
    ];
    expect(problemsOf({ calendars: [...calendars, later], enrollments })).toEqual([
      ["school-year-out-of-order", ["enrollments", 3, "entryDate"]],
      ["school-year-out-of-order", ["enrollments", 4, "entryDate"]],
    ]);
  });

  test("is that one problem where it overlaps the enrollment before as well", () => {
    const enrollments = [...thereAndBack.slice(0, 2), at("north", "2025-06-12")];
    expect(problemsOf({ calendars, enrollments })).toEqual([
      ["school-year-out-of-order", ["enrollments", 2, "entryDate"]],
    ]);
  });

  test("holds the dates that it covers", () => {
    const enrollments = [...thereAndBack, at("south", "2025-06-23")];
    expect(problemsOf({ calendars, enrollments })).toEqual([
      ["school-year-out-of-order", ["enrollments", 2, "entryDate"]],
      ["overlapping-enrollment", ["enrollments", 3, "entryDate"]],
    ]);
    expect(measuresOf({ enrollments }, "2025-07-04").daysInMembership).toBe(5);
  });

  test("is none of the marks that a finding counts as outside membership", () => {
    const { register } = createRegister({ calendars, enrollments: thereAndBack, marks: absentOn("2025-06-17") });
    const findings = checkRegister(register).map(({ code, count }) => [code, count]);
    expect(findings).toContainEqual(["marks-without-school", 1]);
    expect(findings.map(([code]) => code)).not.toContain("marks-outside-membership");
  });

  test("is a problem in columns, too, and counts no day", () => {
    const { register, problems } = registerFromColumns({
      calendars,
      students: ["s1", "s2"],
      enrollments: {
        student: Uint32Array.of(0, 1, 0, 0),
        entryDay: Int32Array.from(["2025-06-02", "2025-06-02", "2025-06-09", "2025-06-16"], epochDay),
        exitDay: Int32Array.of(epochDay("2025-06-09"), noExit, epochDay("2025-06-16"), noExit),
        school: Uint16Array.of(0, 0, 1, 0),
        schools: ["north", "south"],
      },
      student: Uint32Array.of(0),
      day: Int32Array.of(epochDay("2025-06-10")),
      code: Uint8Array.of(0),
      codes: [{ kind: "absent" }],
    });
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["school-year-out-of-order", ["enrollments", "entryDay", 3]],
    ]);
    expect(measure(register, "s1", { asOf: "2025-07-04" })).toMatchObject({ daysInMembership: 5, daysAbsent: 1 });
    expect(measure(register, "s2", { asOf: "2025-07-04" }).daysInMembership).toBe(20);
  });
});

test("within one enrollment: the school's own calendar of the next year inside the one for all", () => {
  const all = calendarOf({ id: "all", schoolYear: "2024-25", from: "2025-06-02", until: "2025-06-27" });
  const own = calendarOf({ id: "own", schoolIds: ["north"], from: "2025-06-09", until: "2025-06-13" });
  const input = { calendars: [all, own], enrollments: [at("north", "2025-06-02")] };
  expect(problemsOf(input)).toEqual([["school-year-out-of-order", ["enrollments", 0, "entryDate"]]]);
  expect(measuresOf(input, "2025-06-27")).toMatchObject({ enrolled: true, daysInMembership: 5 });
  expect(problemsOf({ ...input, marks: [absent("2025-06-12"), absent("2025-06-16")] })).toContainEqual([
    "no-school-day",
    ["marks", 1, "date"],
  ]);
});

describe("school years in order stay as they are", () => {
  test.each<[string, Enrollment[], IsoDate, number]>([
    // A week each, then two weeks: one year of 20 days.
    [
      "to another calendar of the same year and back",
      [at("north", "2025-06-02", "2025-06-09"), at("west", "2025-06-09", "2025-06-16"), at("north", "2025-06-16")],
      "2025-07-04",
      20,
    ],
    [
      "into the next year while the calendar left goes on",
      [at("north", "2025-06-02", "2025-06-16"), at("south", "2025-06-16")],
      "2025-07-04",
      15,
    ],
    [
      "into the next year at the end",
      [at("north", "2025-06-02", "2025-06-28"), at("south", "2025-06-28")],
      "2025-07-04",
      5,
    ],
    // 30 June to 4 July in 2025-26; nobody is in school at south between 7 and 8 June.
    [
      "with an enrollment between that holds a weekend only",
      [
        at("north", "2025-06-02", "2025-06-07"),
        enrolled({ calendarId: "weeks", entryDate: "2025-06-07", exitDate: "2025-06-09" }),
        at("north", "2025-06-09"),
      ],
      "2025-06-27",
      20,
    ],
    [
      "with an enrollment between that ends on the day it begins",
      [at("north", "2025-06-02", "2025-06-09"), at("south", "2025-06-09", "2025-06-09"), at("west", "2025-06-09")],
      "2025-06-27",
      20,
    ],
  ])("%s", (_, enrollments, asOf, days) => {
    const weeks = calendarOf({ id: "weeks", from: "2025-06-02", until: "2025-06-13", schoolIds: ["elsewhere"] });
    expect(measured({ calendars: [...calendars, weeks], enrollments, asOf }).daysInMembership).toBe(days);
  });

  test("one enrollment over two years of a school", () => {
    const next = calendarOf({ id: "next", schoolIds: ["north"], from: "2025-09-01", until: "2025-09-12" });
    const sketch = { calendars: [next, north], enrollments: [at("north", "2025-06-02")] };
    expect(measured({ ...sketch, asOf: "2025-06-30" }).daysInMembership).toBe(20);
    expect(measured({ ...sketch, asOf: "2025-09-30" }).daysInMembership).toBe(10);
  });

  test("into the next year before the enrollment in the last one ends: an overlap, as ever", () => {
    const enrollments = [at("north", "2025-06-02", "2025-06-12"), at("south", "2025-06-09")];
    expect(problemsOf({ calendars, enrollments })).toEqual([
      ["overlapping-enrollment", ["enrollments", 1, "entryDate"]],
    ]);
    // South from 12 June: Thursday and Friday, then three weeks.
    expect(measuresOf({ enrollments }, "2025-07-04").daysInMembership).toBe(17);
  });
});

test("a weekend at a school of another school year begins no year: the 20 days before and after it are of one", () => {
  const enrollments = [
    at("north", "2025-06-02", "2025-06-07"),
    at("south", "2025-06-07", "2025-06-09"),
    at("north", "2025-06-09"),
  ];
  const input = { calendars, enrollments, marks: absentOn("2025-06-03", "2025-06-04", "2025-06-10") };
  const asOf = "2025-06-27";
  expect(measuresOf(input, asOf)).toMatchObject({ daysInMembership: 20, daysAbsent: 3 });
  const { measures } = decide(compilePolicy(attendanceWorks), createRegister(input).register, "s1", { asOf });
  expect(measures).toMatchObject({ daysInMembership: 20, daysAbsent: 3 });
});
