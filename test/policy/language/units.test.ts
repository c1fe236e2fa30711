import { describe, expect, test } from "vitest";
import type { CountingRules } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { expectAmount, outcomeOf } from "../../support/policies.js";
import { absent, mark } from "../../support/students.js";
import { amounts, calendars, friday, half, minutes, part, periods, wednesday } from "../../support/amounts.js";

describe("day, without a share from which on a day is present: dates missed entirely", () => {
  amounts([
    ["a whole absence is one", "day", [absent(wednesday)], 1],
    ["0.999 of a day is none", "day", [part(0.999)], 0],
    ["all six periods are one", "day", periods("1", "2", "3", "4", "5", "6"), 1],
    ["five periods are none", "day", periods("1", "2", "3", "4", "5"), 0],
    ["360 minutes are one", "day", [minutes(360)], 1],
    ["359 minutes are none", "day", [minutes(359)], 0],
    ["two halves of one date are one", "day", [part(0.5), part(0.5)], 1],
    ["two halves of two dates are none", "day", [part(0.5), absent("2025-09-04", { missed: { share: 0.5 } })], 0],
    ["a half day missed entirely is one", "day", [absent(friday)], 1],
    ["excusals do not matter where no filter is", "day", [part(0.5, { excusal: "excused" }), part(0.5)], 1],
    ["a tardy without an amount is none", "day", [mark(wednesday, "tardy")], 0],
    ["a tardy that missed the whole day is one", "day", [mark(wednesday, "tardy", { missed: { share: 1 } })], 1],
    ["presence is none, whatever amount it has", "day", [mark(wednesday, "present", { missed: { share: 1 } })], 0],
  ]);
});

describe("day, present from half a day on", () => {
  amounts([
    ["0.6 missed is one", "day", [part(0.6)], 1, half],
    ["0.5 missed is none", "day", [part(0.5)], 0, half],
    ["four of six periods missed are one", "day", periods("1", "2", "3", "4"), 1, half],
    ["three of six periods missed are none", "day", periods("1", "2", "3"), 0, half],
    ["half of a half day missed is none", "day", [absent(friday, { missed: { share: 0.5 } })], 0, half],
    ["a half day missed is one", "day", [absent(friday)], 1, half],
  ]);
});

describe("sums of what was missed", () => {
  amounts([
    ["day-equivalent: 0.4 of a day", "day-equivalent", [part(0.4)], 0.4],
    ["day-equivalent: one period of six", "day-equivalent", periods("1"), 1 / 6],
    ["day-equivalent: a half day wholly missed", "day-equivalent", [absent(friday)], 0.5],
    ["day-equivalent: half of a half day", "day-equivalent", [absent(friday, { missed: { share: 0.5 } })], 0.25],
    [
      "day-equivalent: 0.4 of a day, whatever the share from which a day is present",
      "day-equivalent",
      [part(0.4)],
      0.4,
      half,
    ],
    [
      "day-equivalent: a whole day and 0.1",
      "day-equivalent",
      [absent(wednesday), absent("2025-09-04", { missed: { share: 0.1 } })],
      1.1,
    ],
    ["half-day: 0.4 of a day is 0.8", "half-day", [part(0.4)], 0.8],
    [
      "half-day: 0.4 of a day is 0.8, whatever the share from which a day is present",
      "half-day",
      [part(0.4)],
      0.8,
      half,
    ],
    ["half-day: a whole day is 2", "half-day", [absent(wednesday)], 2],
    ["half-day: a half day is 1", "half-day", [absent(friday)], 1],
    ["hour: 90 minutes", "hour", [minutes(90)], 1.5],
    ["hour: two periods of an hour", "hour", periods("1", "2"), 2],
    ["hour: a whole day of 360 minutes", "hour", [absent(wednesday)], 6],
    ["hour: a half day of 180 minutes", "hour", [absent(friday)], 3],
    ["hour: a third of 360 minutes", "hour", [part(1 / 3)], 2],
    ["hour: 20 minutes are a third", "hour", [minutes(20)], 1 / 3],
    ["hour: a tardy of 15 minutes", "hour", [mark(wednesday, "tardy", { missed: { minutes: 15 } })], 0.25],
    ["hour: a tardy without an amount adds nothing", "hour", [mark(wednesday, "tardy")], 0],
    ["period: two", "period", periods("1", "2"), 2],
    ["period: a whole day of six", "period", [absent(wednesday)], 6],
    ["period: half a day of six", "period", [part(0.5)], 3],
    ["period: 90 of 360 minutes of six", "period", [minutes(90)], 1.5],
    ["period: more than the day has is the day", "period", [absent(wednesday, { missed: { periods: 9 } })], 6],
  ]);
});

describe("half days by cut-offs", () => {
  const cut: CountingRules = { halfDay: { oneFrom: 0.5, twoFrom: 1 } };
  const low: CountingRules = { halfDay: { oneFrom: 0.25, twoFrom: 0.75 } };
  amounts([
    ["under the first: none", "half-day", [part(0.499)], 0, cut],
    ["at the first: one", "half-day", [part(0.5)], 1, cut],
    ["just under the second: one", "half-day", [part(0.999)], 1, cut],
    ["at the second: two", "half-day", [absent(wednesday)], 2, cut],
    ["a half day wholly missed is half a full day: one", "half-day", [absent(friday)], 1, cut],
    [
      "half of a half day is a quarter of a full day: none",
      "half-day",
      [absent(friday, { missed: { share: 0.5 } })],
      0,
      cut,
    ],
    ["half of a half day, from a quarter on: one", "half-day", [absent(friday, { missed: { share: 0.5 } })], 1, low],
    ["three quarters, from three quarters on: two", "half-day", [part(0.75)], 2, low],
    ["day-equivalents keep their amount", "day-equivalent", [part(0.4)], 0.4, cut],
  ]);
});

test("hours of a day of 385 minutes are exact: a whole day is 77 twelfths", () => {
  expectAmount("hour", 385 / 60, {
    calendars: [calendarOf({ minutesPerDay: 385, periodsPerDay: 7 })],
    marks: [absent(wednesday)],
  });
  expectAmount("hour", 55 / 60, {
    calendars: [calendarOf({ minutesPerDay: 385, periodsPerDay: 7 })],
    marks: periods("3"),
  });
});

test("sums stay exact over many days: thirty tenths of a day are 3 days, 6 half days and 18 hours", () => {
  const calendar = calendarOf();
  const marks = calendar.days.slice(0, 30).map(({ date }) => absent(date, { missed: { share: 0.1 } }));
  expectAmount("day-equivalent", 3, { calendars: [calendar], marks });
  expectAmount("half-day", 6, { calendars: [calendar], marks });
  expectAmount("hour", 18, { calendars: [calendar], marks });
});

test("an amount is held as data beside its threshold", () => {
  const { trace } = outcomeOf(
    { count: "hour", within: "school-year", atLeast: 2 },
    { calendars, marks: [minutes(90)] },
  );
  expect(trace).toMatchObject({ holds: false, observed: 1.5, threshold: 2 });
});
