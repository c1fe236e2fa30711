import { describe, expect, test } from "vitest";
import { createRegister } from "../../src/index.js";
import type { Enrollment, SchoolCalendar } from "../../src/index.js";
import { calendarOf } from "../support/calendars.js";
import { enrolled, measured, problemsOf, registerInput } from "../support/students.js";
import { thrownBy } from "../support/thrown.js";

// Calendars are told apart by their number of days: 10, 9 and 8.
const general = calendarOf({ id: "general", until: "2025-09-12" });
const north = calendarOf({ id: "north", schoolIds: ["north"], until: "2025-09-12", closed: ["2025-09-05"] });
const special = calendarOf({ id: "special", schoolIds: ["elsewhere"], until: "2025-09-10" });

describe("the calendar of an enrollment", () => {
  test.each<[string, SchoolCalendar[], Partial<Enrollment>, number]>([
    ["is the one for all schools", [general], {}, 10],
    ["is the one that names its school, before the one for all", [general, north], {}, 9],
    ["is the one that names its school, whichever comes first", [north, general], {}, 9],
    ["is the one for all where the other names another school", [general, north], { schoolId: "south" }, 10],
    ["is the one it names itself, before the school's", [general, north], { calendarId: "general" }, 10],
    ["is the one it names itself, even another school's", [general, north, special], { calendarId: "special" }, 8],
    ["may be shared by several schools", [calendarOf({ schoolIds: ["south", "north"], until: "2025-09-12" })], {}, 10],
  ])("%s", (_, calendars, enrollment, days) => {
    expect(measured({ calendars, enrollments: [enrolled(enrollment)] }).daysInMembership).toBe(days);
  });
});

test("an enrollment over two years takes each year's calendar", () => {
  const calendars = [
    calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2025-06-02", until: "2025-06-06" }),
    general,
  ];
  const sketch = { calendars, enrollments: [enrolled({ entryDate: "2024-09-01" })] };
  expect(measured({ ...sketch, asOf: "2025-06-30" }).daysInMembership).toBe(5);
  expect(measured({ ...sketch, asOf: "2025-09-30" }).daysInMembership).toBe(10);
});

test("the calendar for all serves outside the dates of the school's own", () => {
  // North's own calendar begins a week late: the general one serves the first week, north's the second.
  const own = calendarOf({
    id: "own",
    schoolIds: ["north"],
    from: "2025-09-08",
    until: "2025-09-12",
    closed: ["2025-09-10"],
  });
  expect(measured({ calendars: [general, own] }).daysInMembership).toBe(5 + 4);
});

test("the calendar for all does not fill a closure inside the school's own", () => {
  const own = calendarOf({
    id: "own",
    schoolIds: ["north"],
    until: "2025-09-12",
    closed: ["2025-09-03", "2025-09-04"],
  });
  expect(measured({ calendars: [general, own] }).daysInMembership).toBe(8);
});

describe("two calendars that fit the same dates are refused", () => {
  test.each<[string, SchoolCalendar[]]>([
    ["two for all schools", [general, calendarOf({ id: "other", from: "2025-09-08", until: "2025-09-19" })]],
    ["two that name the school", [north, calendarOf({ id: "other", schoolIds: ["north"], until: "2025-09-12" })]],
  ])("%s", (_, calendars) => {
    expect(thrownBy(() => createRegister(registerInput({ calendars }))).code).toBe("ambiguous-calendar");
  });

  test("but not where the enrollment names one of them", () => {
    const calendars = [north, calendarOf({ id: "other", schoolIds: ["north"], until: "2025-09-12" })];
    expect(measured({ calendars, enrollments: [enrolled({ calendarId: "other" })] }).daysInMembership).toBe(10);
  });

  test("but not where the enrollment ends before the second begins", () => {
    const calendars = [
      calendarOf({ id: "a", until: "2025-09-05" }),
      calendarOf({ id: "b", from: "2025-09-08", until: "2025-09-12" }),
    ];
    expect(measured({ calendars, enrollments: [enrolled({ exitDate: "2025-09-04" })] }).daysInMembership).toBe(3);
    expect(measured({ calendars }).daysInMembership).toBe(10);
  });
});

test("two calendars of one id are refused", () => {
  const calendars = [general, { ...north, id: "general" }];
  expect(thrownBy(() => createRegister(registerInput({ calendars })))).toMatchObject({
    code: "duplicate-calendar",
    path: ["calendars", 1, "id"],
  });
});

test("an enrollment that no calendar covers is a problem, and one that names no known calendar", () => {
  expect(problemsOf({ calendars: [north], enrollments: [enrolled({ schoolId: "south" })] })).toEqual([
    ["no-calendar", ["enrollments", 0, "calendarId"]],
  ]);
  expect(problemsOf({ calendars: [general], enrollments: [enrolled({ calendarId: "none" })] })).toEqual([
    ["unknown-calendar", ["enrollments", 0, "calendarId"]],
  ]);
});
