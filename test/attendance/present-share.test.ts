import { describe, expect, test } from "vitest";
import type { AttendanceMark, CountingRules, Missed } from "../../src/index.js";
import { calendarOf, tenDays } from "../support/calendars.js";
import { absent, measured } from "../support/students.js";

const date = "2025-09-03";

function daysAbsent(
  presentShare: number,
  missed: Missed,
  sketch: { minutesPerDay?: number; periodsPerDay?: number } = {},
): number {
  const calendars = [calendarOf({ until: "2025-09-12", ...sketch })];
  return measured({ calendars, marks: [absent(date, { missed })], counting: { presentShare } }).daysAbsent;
}

describe("a day is present from the share on, exactly", () => {
  test.each<[string, number, Missed, number]>([
    ["half a day left of half asked", 0.5, { share: 0.5 }, 0],
    ["a thousandth less than half left", 0.5, { share: 0.501 }, 1],
    ["a thousandth more than half left", 0.5, { share: 0.499 }, 0],
    ["3 of 6 periods missed", 0.5, { periods: 3 }, 0],
    ["4 of 6 periods missed", 0.5, { periods: 4 }, 1],
    ["180 of 360 minutes missed", 0.5, { minutes: 180 }, 0],
    ["181 of 360 minutes missed (422 of 840)", 0.5, { minutes: 181 }, 1],
    ["a third left of a third asked", 1 / 3, { share: 2 / 3 }, 0],
    ["0.6 left of 0.6 asked, though 1 - 0.4 < 0.6 in binary", 0.6, { share: 0.4 }, 0],
    ["0.1 left of 0.1 asked, though 1 - 0.9 < 0.1 in binary", 0.1, { share: 0.9 }, 0],
    ["the whole day asked, and a minute missed", 1, { minutes: 1 }, 1],
    ["the whole day asked, and nothing missed", 1, { minutes: 0 }, 0],
    ["a whole day missed", 0.5, { share: 1 }, 1],
  ])("%s", (_, presentShare, missed, expected) => {
    expect(daysAbsent(presentShare, missed)).toBe(expected);
  });

  test("of seven periods, three missed are present and four absent", () => {
    expect(daysAbsent(0.5, { periods: 3 }, { periodsPerDay: 7 })).toBe(0);
    expect(daysAbsent(0.5, { periods: 4 }, { periodsPerDay: 7 })).toBe(1);
  });

  test("of 385 minutes, 192.5 missed are half and 193 more than half (421 of 840)", () => {
    expect(daysAbsent(0.5, { minutes: 192.5 }, { minutesPerDay: 385 })).toBe(0);
    expect(daysAbsent(0.5, { minutes: 193 }, { minutesPerDay: 385 })).toBe(1);
  });
});

describe("days by excusal follow the same rule over their own parts", () => {
  const half: CountingRules = { presentShare: 0.5 };
  const part = (excusal: AttendanceMark["excusal"] & string, share: number) =>
    absent(date, { excusal, missed: { share } });
  test.each<[string, AttendanceMark[], [number, number, number, number]]>([
    // absent, excused (the rest), unexcused, unknown
    [
      "0.3 excused and 0.3 unexcused: absent, by neither alone",
      [part("excused", 0.3), part("unexcused", 0.3)],
      [1, 1, 0, 0],
    ],
    ["0.6 unexcused and 0.2 excused: absent unexcused", [part("unexcused", 0.6), part("excused", 0.2)], [1, 0, 1, 0]],
    ["0.6 unknown and 0.2 unexcused: absent unknown", [part("unknown", 0.6), part("unexcused", 0.2)], [1, 0, 0, 1]],
    [
      "0.5 unexcused and 0.5 unknown: absent, by neither alone",
      [part("unexcused", 0.5), part("unknown", 0.5)],
      [1, 1, 0, 0],
    ],
    ["0.5 unexcused alone: present", [part("unexcused", 0.5)], [0, 0, 0, 0]],
    ["whole and unknown", [part("unknown", 1)], [1, 0, 0, 1]],
  ])("%s", (_, marks, [absentDays, excused, unexcused, unknown]) => {
    expect(measured({ calendars: [tenDays], marks, counting: half })).toMatchObject({
      daysAbsent: absentDays,
      daysExcused: excused,
      daysUnexcused: unexcused,
      daysUnknown: unknown,
      daysPresent: 10 - absentDays,
    });
  });
});

test("a day is counted whole or not at all: 0.6 and 0.6 and 0.4 missed are two days", () => {
  const marks = [0.6, 0.6, 0.4].map((share, index) => absent(`2025-09-0${index + 2}`, { missed: { share } }));
  expect(measured({ calendars: [tenDays], marks, counting: { presentShare: 0.5 } }).daysAbsent).toBe(2);
  expect(measured({ calendars: [tenDays], marks }).daysAbsent).toBe(1.6);
});
