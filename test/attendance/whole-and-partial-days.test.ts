import { describe, expect, test } from "vitest";
import type { AttendanceMark, AttendanceMeasures } from "../../src/index.js";
import { tenDays } from "../support/calendars.js";
import { absent, mark, measured } from "../support/students.js";

// Ten days of 360 minutes and 6 periods; everything below happens on Wednesday, 2025-09-03.
const wednesday = "2025-09-03";

describe("what one mark misses", () => {
  test.each<[string, AttendanceMark, number]>([
    ["an absence without an amount is the whole day", absent(wednesday), 1],
    ["an absence of a period without an amount is that period: 1 of 6", absent(wednesday, { period: "3" }), 1 / 6],
    ["an absence may be a share", absent(wednesday, { missed: { share: 0.4 } }), 0.4],
    ["an absence may be periods: 3 of 6", absent(wednesday, { missed: { periods: 3 } }), 0.5],
    ["an absence may be minutes: 36 of 360", absent(wednesday, { missed: { minutes: 36 } }), 0.1],
    [
      "an amount given for a period stands: 90 of 360 minutes",
      absent(wednesday, { period: "3", missed: { minutes: 90 } }),
      0.25,
    ],
    ["an absence of nothing is none", absent(wednesday, { missed: { minutes: 0 } }), 0],
    ["a share of 1 is the whole day", absent(wednesday, { missed: { share: 1 } }), 1],
    ["more periods than the day has are the whole day", absent(wednesday, { missed: { periods: 8 } }), 1],
    ["more minutes than the day has are the whole day", absent(wednesday, { missed: { minutes: 500 } }), 1],
    ["a tardy without an amount adds nothing", mark(wednesday, "tardy"), 0],
    ["a tardy adds its amount: 45 of 360 minutes", mark(wednesday, "tardy", { missed: { minutes: 45 } }), 0.125],
    ["an early departure without an amount adds nothing", mark(wednesday, "early-departure"), 0],
    [
      "an early departure adds its amount: 2 of 6 periods",
      mark(wednesday, "early-departure", { missed: { periods: 2 } }),
      1 / 3,
    ],
    ["presence misses nothing", mark(wednesday, "present"), 0],
    [
      "presence misses nothing, whatever amount stands beside it",
      mark(wednesday, "present", { missed: { share: 1 } }),
      0,
    ],
    ["a suspension is an absence", absent(wednesday, { suspension: true }), 1],
  ])("%s", (_, only, daysAbsent) => {
    expect(measured({ calendars: [tenDays], marks: [only] }).daysAbsent).toBe(daysAbsent);
  });
});

describe("tardies are dates", () => {
  test.each<[string, AttendanceMark[], number]>([
    ["a tardy without an amount is one", [mark(wednesday, "tardy")], 1],
    ["a tardy with an amount is one", [mark(wednesday, "tardy", { missed: { minutes: 5 } })], 1],
    ["a tardy that missed nothing still is one", [mark(wednesday, "tardy", { missed: { minutes: 0 } })], 1],
    [
      "two tardies of one date are one",
      [mark(wednesday, "tardy", { period: "1" }), mark(wednesday, "tardy", { period: "4" })],
      1,
    ],
    ["tardies of two dates are two", [mark(wednesday, "tardy"), mark("2025-09-04", "tardy")], 2],
    [
      "a tardy beside a period missed is one",
      [mark(wednesday, "tardy", { period: "1" }), absent(wednesday, { period: "4" })],
      1,
    ],
    ["an early departure is none", [mark(wednesday, "early-departure")], 0],
    ["an absence is none", [absent(wednesday)], 0],
  ])("%s", (_, marks, tardies) => {
    expect(measured({ calendars: [tenDays], marks }).tardies).toBe(tardies);
  });
});

test("a day without a mark is present", () => {
  expect(measured({ calendars: [tenDays] })).toEqual<AttendanceMeasures>({
    studentId: "s1",
    asOf: "2026-06-12",
    enrolled: true,
    daysInMembership: 10,
    daysPresent: 10,
    daysAbsent: 0,
    daysExcused: 0,
    daysUnexcused: 0,
    daysUnknown: 0,
    tardies: 0,
    attendanceRate: 1,
    absenceRate: 0,
    chronicallyAbsent: false,
    band: "satisfactory",
  });
});

test("an absence without an excusal is of unknown excusal", () => {
  const measures = measured({ calendars: [tenDays], marks: [mark(wednesday, "absent")] });
  expect(measures).toMatchObject({ daysAbsent: 1, daysExcused: 0, daysUnexcused: 0, daysUnknown: 1 });
});
