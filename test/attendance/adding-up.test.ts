import { describe, expect, test } from "vitest";
import type { AttendanceMark, Excusal } from "../../src/index.js";
import { tenDays } from "../support/calendars.js";
import { absent, mark, measured } from "../support/students.js";

// Days of 360 minutes and 6 periods.
const date = "2025-09-03";

function share(excusal: Excusal, amount: number, more: Partial<AttendanceMark> = {}): AttendanceMark {
  return absent(date, { excusal, missed: { share: amount }, ...more });
}

describe("marks of one date recorded together add up, to a whole day at most", () => {
  type Sums = { daysAbsent: number; daysExcused: number; daysUnexcused: number; daysUnknown: number };
  test.each<[string, AttendanceMark[], Partial<Sums>]>([
    ["two shares", [share("unexcused", 0.25), share("unexcused", 0.5)], { daysAbsent: 0.75, daysUnexcused: 0.75 }],
    [
      "two periods",
      [absent(date, { period: "1" }), absent(date, { period: "2" })],
      { daysAbsent: 1 / 3, daysUnexcused: 1 / 3 },
    ],
    ["the same period twice", [absent(date, { period: "1" }), absent(date, { period: "1" })], { daysAbsent: 1 / 3 }],
    [
      "a period, minutes and a share: 1/6 + 60/360 + 1/6",
      [absent(date, { period: "1" }), absent(date, { missed: { minutes: 60 } }), share("unexcused", 1 / 6)],
      { daysAbsent: 0.5 },
    ],
    [
      "a tardy and an early departure: 36 + 54 of 360 minutes",
      [mark(date, "tardy", { missed: { minutes: 36 } }), mark(date, "early-departure", { missed: { minutes: 54 } })],
      { daysAbsent: 0.25 },
    ],
    [
      "parts of each excusal by their excusal",
      [share("excused", 0.5), share("unexcused", 0.3), share("unknown", 0.2)],
      { daysAbsent: 1, daysExcused: 0.5, daysUnexcused: 0.3, daysUnknown: 0.2 },
    ],
    [
      "the excess comes off the unexcused part",
      [share("excused", 0.6), share("unexcused", 0.6)],
      { daysAbsent: 1, daysExcused: 0.6, daysUnexcused: 0.4 },
    ],
    [
      "the excess comes off the unexcused part, though it was named first",
      [share("unexcused", 0.6), share("excused", 0.6)],
      { daysAbsent: 1, daysExcused: 0.6, daysUnexcused: 0.4 },
    ],
    [
      "the excess comes off the unknown part before the excused",
      [share("unknown", 0.6), share("excused", 0.6)],
      { daysAbsent: 1, daysExcused: 0.6, daysUnknown: 0.4 },
    ],
    [
      "the excess comes off the unexcused part before the unknown",
      [share("unknown", 0.6), share("unexcused", 0.6)],
      { daysAbsent: 1, daysUnexcused: 0.4, daysUnknown: 0.6 },
    ],
    [
      "an excess of 0.8 takes 0.6 unexcused and 0.2 unknown",
      [share("unexcused", 0.6), share("unknown", 0.6), share("excused", 0.6)],
      { daysAbsent: 1, daysExcused: 0.6, daysUnexcused: 0, daysUnknown: 0.4 },
    ],
    ["two whole excused days are one", [share("excused", 1), share("excused", 1)], { daysAbsent: 1, daysExcused: 1 }],
    [
      "a whole excused day leaves no room for an unexcused one",
      [absent(date), absent(date, { excusal: "excused" })],
      { daysAbsent: 1, daysExcused: 1, daysUnexcused: 0 },
    ],
    [
      "240 minutes excused and 240 unexcused of 360: two thirds and one third",
      [absent(date, { excusal: "excused", missed: { minutes: 240 } }), absent(date, { missed: { minutes: 240 } })],
      { daysAbsent: 1, daysExcused: 2 / 3, daysUnexcused: 1 / 3 },
    ],
    [
      "five periods excused and two unexcused of six: five sixths and one sixth",
      [absent(date, { excusal: "excused", missed: { periods: 5 } }), absent(date, { missed: { periods: 2 } })],
      { daysAbsent: 1, daysExcused: 5 / 6, daysUnexcused: 1 / 6 },
    ],
  ])("%s", (_, marks, sums) => {
    const measures = measured({ calendars: [tenDays], marks });
    for (const [name, value] of Object.entries(sums)) {
      expect(measures[name as keyof Sums], name).toBeCloseTo(value, 12);
    }
  });
});

test("the order of marks recorded together does not matter", () => {
  const marks = [
    share("unexcused", 0.6),
    share("unknown", 0.6, { period: "1" }),
    share("excused", 0.6, { period: "2" }),
    mark(date, "tardy", { period: "3" }),
  ];
  const rotations = marks.map((_, start) => [...marks.slice(start), ...marks.slice(0, start)]);
  const expected = measured({ calendars: [tenDays], marks });
  for (const rotation of [...rotations, ...rotations.map((marksOfDay) => [...marksOfDay].reverse())]) {
    expect(measured({ calendars: [tenDays], marks: rotation })).toEqual(expected);
  }
});

test("the order of marks of different dates and students does not matter", () => {
  const marks = [
    absent("2025-09-05"),
    absent("2025-09-02", { missed: { share: 0.3 } }),
    mark("2025-09-04", "tardy"),
    absent("2025-09-03", { excusal: "excused" }),
  ];
  expect(measured({ calendars: [tenDays], marks: [...marks].reverse() })).toEqual(
    measured({ calendars: [tenDays], marks }),
  );
});
