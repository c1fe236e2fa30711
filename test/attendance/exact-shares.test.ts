import { describe, expect, test } from "vitest";
import type { IsoDate, Missed, SchoolCalendar } from "../../src/index.js";
import { calendarOf, weekdays } from "../support/calendars.js";
import { absent, measured } from "../support/students.js";

function absentEachDay(count: number, missed: Missed, calendar: SchoolCalendar = calendarOf()) {
  const marks = calendar.days.slice(0, count).map((day) => absent(day.date, { missed }));
  return measured({ calendars: [calendar], marks });
}

describe("shares of days add up without an error", () => {
  test.each<[string, number, Missed, number]>([
    ["ten tenths", 10, { share: 0.1 }, 1],
    ["three tenths", 3, { share: 0.1 }, 0.3],
    ["two halves", 2, { share: 0.5 }, 1],
    ["three thirds", 3, { share: 1 / 3 }, 1],
    ["three times two thirds", 3, { share: 2 / 3 }, 2],
    ["six sixths", 6, { share: 1 / 6 }, 1],
    ["seven sevenths", 7, { share: 1 / 7 }, 1],
    ["seven times three sevenths", 7, { share: 3 / 7 }, 3],
    ["eight eighths", 8, { share: 0.125 }, 1],
    ["a hundred hundredths", 100, { share: 0.01 }, 1],
    ["three times 0.333", 3, { share: 0.333 }, 0.999],
    ["a hundred times 0.33", 100, { share: 0.33 }, 33],
  ])("%s", (_, count, missed, daysAbsent) => {
    expect(absentEachDay(count, missed).daysAbsent).toBe(daysAbsent);
  });
});

describe("periods of days", () => {
  test.each<[number, number, number]>([
    // periods a day, periods missed on each of as many days, days absent
    [2, 1, 1],
    [3, 1, 1],
    [4, 3, 3],
    [5, 2, 2],
    [6, 1, 1],
    [6, 5, 5],
    [7, 1, 1],
    [7, 2, 2],
    [7, 6, 6],
    [8, 3, 3],
    [8, 7, 7],
  ])(
    "of %i periods, %i missed on as many days as there are periods are %i days",
    (periodsPerDay, periods, daysAbsent) => {
      const calendar = calendarOf({ periodsPerDay });
      expect(absentEachDay(periodsPerDay, { periods }, calendar).daysAbsent).toBe(daysAbsent);
    },
  );

  test("all nine periods of a day, marked one by one, are the whole day", () => {
    const calendar = calendarOf({ periodsPerDay: 9 });
    const marks = Array.from({ length: 9 }, (_, index) => absent("2025-09-03", { period: String(index + 1) }));
    expect(measured({ calendars: [calendar], marks }).daysAbsent).toBe(1);
  });

  test("one of nine periods is 93 of 840 of the day, rounded down", () => {
    expect(absentEachDay(1, { periods: 1 }, calendarOf({ periodsPerDay: 9 })).daysAbsent).toBe(93 / 840);
  });

  test("five of nine periods are summed before they are rounded: 466 of 840, not 5 × 93 = 465", () => {
    const calendar = calendarOf({ periodsPerDay: 9 });
    const marks = ["1", "2", "3", "4", "5"].map((period) => absent("2025-09-03", { period }));
    expect(measured({ calendars: [calendar], marks }).daysAbsent).toBe(466 / 840);
  });
});

describe("minutes of a day of 385", () => {
  test.each<[string, number, number]>([
    ["100 are 218 of 840, rounded down from 218.18", 100, 218 / 840],
    ["55, a seventh, are exact", 55, 1 / 7],
    ["384 are 837 of 840, rounded down from 837.8", 384, 837 / 840],
    ["385 are the day", 385, 1],
    ["1 is 2 of 840, rounded down from 2.18", 1, 2 / 840],
    ["0.4 are none of 840, rounded down from 0.87", 0.4, 0],
  ])("%s", (_, minutes, daysAbsent) => {
    expect(absentEachDay(1, { minutes }, calendarOf({ minutesPerDay: 385 })).daysAbsent).toBe(daysAbsent);
  });

  test("11 + 11 + 33 of several marks are summed before they are rounded: a seventh", () => {
    const marks = [11, 11, 33].map((minutes) => absent("2025-09-03", { missed: { minutes } }));
    expect(measured({ calendars: [calendarOf({ minutesPerDay: 385 })], marks }).daysAbsent).toBe(1 / 7);
  });
});

describe("ten per cent of membership, to the day", () => {
  /** A year of so many school days. */
  const year = (length: number): SchoolCalendar => ({ ...calendarOf(), days: calendarOf().days.slice(0, length) });
  const whole: Missed = { share: 1 };
  test.each<[string, number, [number, Missed][], number, boolean]>([
    ["18 of 180", 180, [[18, whole]], 18, true],
    [
      "17.99 of 180",
      180,
      [
        [17, whole],
        [1, { share: 0.99 }],
      ],
      17.99,
      false,
    ],
    ["17 of 180", 180, [[17, whole]], 17, false],
    [
      "9.5 of 95 in whole days and a half",
      95,
      [
        [9, whole],
        [1, { share: 0.5 }],
      ],
      9.5,
      true,
    ],
    ["9.5 of 95 in nineteen halves", 95, [[19, { share: 0.5 }]], 9.5, true],
    ["9.5 of 96", 96, [[19, { share: 0.5 }]], 9.5, false],
    ["1 of 10 in seven sevenths", 10, [[7, { share: 1 / 7 }]], 1, true],
    ["1 of 10 in ten tenths", 10, [[10, { share: 0.1 }]], 1, true],
    ["1 of 10 in six sixths, by periods", 10, [[6, { periods: 1 }]], 1, true],
    ["0.999 of 10", 10, [[3, { share: 0.333 }]], 0.999, false],
  ])("%s", (_, length, amounts, daysAbsent, chronicallyAbsent) => {
    const calendar = year(length);
    const missed = amounts.flatMap(([count, amount]) => Array.from({ length: count }, () => amount));
    const marks = missed.map((amount, index) => absent(calendar.days[index]?.date ?? "", { missed: amount }));
    expect(measured({ calendars: [calendar], marks })).toMatchObject({
      daysInMembership: length,
      daysAbsent,
      chronicallyAbsent,
    });
  });
});

test("the absence rate of 18 days in 180 is 0.1", () => {
  const dates: IsoDate[] = weekdays("2025-09-01", "2026-05-08");
  const marks = dates.slice(0, 18).map((date) => absent(date));
  const measures = measured({ calendars: [calendarOf({ until: "2026-05-08" })], marks });
  expect(measures).toMatchObject({
    daysInMembership: 180,
    absenceRate: 0.1,
    attendanceRate: 0.9,
    band: "moderate-chronic",
  });
});
