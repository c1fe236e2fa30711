import { describe, expect, test } from "vitest";
import type { CountingRules, Missed, SchoolDay } from "../../src/index.js";
import { calendarOf } from "../support/calendars.js";
import { absent, measured } from "../support/students.js";

// Two weeks of days of 360 minutes and 6 periods, of which Friday, 2025-09-05 is shorter.
const friday = "2025-09-05";

function daysAbsent(shape: Omit<SchoolDay, "date">, missed: Missed | undefined, counting: CountingRules = {}): number {
  const calendar = calendarOf({ until: "2025-09-12", special: [{ date: friday, ...shape }] });
  const marks = [absent(friday, missed === undefined ? {} : { missed })];
  return measured({ calendars: [calendar], marks, counting }).daysAbsent;
}

test("a half day is one day of membership", () => {
  const calendar = calendarOf({ until: "2025-09-12", special: [{ date: friday, share: 0.5 }] });
  expect(measured({ calendars: [calendar] })).toMatchObject({ daysInMembership: 10, daysPresent: 10 });
});

describe("in sums of shares a half day counts as its share", () => {
  test.each<[string, Omit<SchoolDay, "date">, Missed | undefined, number]>([
    ["missed wholly", { share: 0.5 }, undefined, 0.5],
    ["half of it missed", { share: 0.5 }, { share: 0.5 }, 0.25],
    ["all of it missed, as a share of it", { share: 0.5 }, { share: 1 }, 0.5],
    ["90 of its 180 minutes missed", { share: 0.5 }, { minutes: 90 }, 0.25],
    ["180 of its 180 minutes missed", { share: 0.5 }, { minutes: 180 }, 0.5],
    ["300 of its 180 minutes missed", { share: 0.5 }, { minutes: 300 }, 0.5],
    ["3 of its 6 short periods missed", { share: 0.5 }, { periods: 3 }, 0.25],
    ["3 of its 3 periods missed", { share: 0.5, periods: 3 }, { periods: 3 }, 0.5],
    ["1 of its 4 periods missed", { share: 0.5, periods: 4 }, { periods: 1 }, 0.125],
    ["100 of its own 200 minutes missed", { share: 0.5, minutes: 200 }, { minutes: 100 }, 0.25],
    ["a day of a third missed wholly", { share: 1 / 3 }, undefined, 1 / 3],
    ["a full day of 300 minutes missed by 150", { minutes: 300 }, { minutes: 150 }, 0.5],
    ["a full day of 4 periods missed by 1", { periods: 4 }, { periods: 1 }, 0.25],
  ])("%s", (_, shape, missed, expected) => {
    expect(daysAbsent(shape, missed)).toBe(expected);
  });
});

describe("with a share from which on a day is present, a half day is one day absent or none", () => {
  const half: CountingRules = { presentShare: 0.5 };
  test.each<[string, Missed | undefined, number]>([
    ["missed wholly", undefined, 1],
    ["half of it missed", { share: 0.5 }, 0],
    ["90 of its 180 minutes missed", { minutes: 90 }, 0],
    ["91 of its 180 minutes missed", { minutes: 91 }, 1],
    ["4 of its 6 short periods missed", { periods: 4 }, 1],
  ])("%s", (_, missed, expected) => {
    expect(daysAbsent({ share: 0.5 }, missed, half)).toBe(expected);
  });
});
