import { describe, expect, test } from "vitest";
import { measure, measureAll } from "../../src/index.js";
import type { AttendanceMark, IsoDate } from "../../src/index.js";
import { calendarOf, tenDays } from "../support/calendars.js";
import { absent, absentOn, enrolled, mark, measured, registerOf } from "../support/students.js";
import { thrownBy } from "../support/thrown.js";

describe("as of a date", () => {
  const marks = absentOn("2025-09-02", "2025-09-05", "2025-09-08");
  test.each<[string, IsoDate, number, number]>([
    ["the first day of school", "2025-09-01", 1, 0],
    ["the day of an absence, which counts", "2025-09-02", 2, 1],
    ["the day after it", "2025-09-03", 3, 1],
    ["a Sunday, like the Friday before", "2025-09-07", 5, 2],
    ["the last day", "2025-09-12", 10, 3],
    ["long after the last day", "2026-08-31", 10, 3],
  ])("%s", (_, asOf, daysInMembership, daysAbsent) => {
    expect(measured({ calendars: [tenDays], marks, asOf })).toMatchObject({
      asOf,
      daysInMembership,
      daysAbsent,
      daysPresent: daysInMembership - daysAbsent,
    });
  });
});

test("before the first day of school there is no rate, no band and nobody chronically absent", () => {
  const measures = measured({ calendars: [tenDays], marks: absentOn("2025-09-02"), asOf: "2025-08-31" });
  expect(measures).toStrictEqual({
    studentId: "s1",
    asOf: "2025-08-31",
    enrolled: false,
    daysInMembership: 0,
    daysPresent: 0,
    daysAbsent: 0,
    daysExcused: 0,
    daysUnexcused: 0,
    daysUnknown: 0,
    tardies: 0,
    chronicallyAbsent: false,
    band: "too-few-days",
  });
});

describe("a measure is of the school year of the last school day by then", () => {
  const lastYear = calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2025-06-02", until: "2025-06-13" });
  const sketch = {
    calendars: [lastYear, tenDays],
    enrollments: [enrolled({ entryDate: "2024-09-01" })],
    marks: absentOn("2025-06-03", "2025-06-04", "2025-09-02"),
  };
  test.each<[string, IsoDate, number, number]>([
    ["last year's on its last day", "2025-06-13", 10, 2],
    ["last year's in summer", "2025-08-31", 10, 2],
    ["this year's from its first day on", "2025-09-01", 1, 0],
    ["this year's on its second day", "2025-09-02", 2, 1],
  ])("%s", (_, asOf, daysInMembership, daysAbsent) => {
    expect(measured({ ...sketch, asOf })).toMatchObject({ daysInMembership, daysAbsent });
  });
});

describe("every measure agrees with the others", () => {
  const marks: AttendanceMark[] = [
    absent("2025-09-01"),
    absent("2025-09-02", { excusal: "excused" }),
    mark("2025-09-03", "absent"),
    absent("2025-09-04", { missed: { share: 0.25 } }),
    mark("2025-09-05", "tardy", { excusal: "excused", missed: { minutes: 36 } }),
    mark("2025-09-08", "tardy"),
    mark("2025-09-09", "early-departure", { excusal: "unknown", missed: { periods: 3 } }),
  ];

  test("without a share from which a day is present, days are sums: 3 + 0.25 + 0.1 + 0.5 = 3.85", () => {
    expect(measured({ calendars: [tenDays], marks })).toMatchObject({
      daysInMembership: 10,
      daysAbsent: 3.85,
      daysPresent: 6.15,
      daysUnexcused: 1.25,
      daysUnknown: 1.5,
      daysExcused: 1.1,
      tardies: 2,
      absenceRate: 0.385,
      attendanceRate: 0.615,
    });
  });

  test("with it, days are whole", () => {
    expect(measured({ calendars: [tenDays], marks, counting: { presentShare: 0.5 } })).toMatchObject({
      daysAbsent: 3,
      daysPresent: 7,
      daysUnexcused: 1,
      daysUnknown: 1,
      daysExcused: 1,
      tardies: 2,
      absenceRate: 0.3,
    });
  });
});

test("an unknown student is misuse, and the message does not name the student", () => {
  const error = thrownBy(() => measure(registerOf(), "Jane Roe", { asOf: "2025-09-12" }));
  expect(error.code).toBe("unknown-student");
  expect(error.message).not.toContain("Roe");
});

test.each(["2025-02-30", "2025-9-1", "", "tomorrow"])(
  "the date as of which is measured must be a date, not %j",
  (asOf) => {
    expect(thrownBy(() => measure(registerOf(), "s1", { asOf })).code).toBe("invalid-date");
    expect(thrownBy(() => measureAll(registerOf(), { asOf })).code).toBe("invalid-date");
  },
);
