import { describe, expect, test } from "vitest";
import type { AttendanceMark, CountingRules, Unit } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { expectAmount, outcomeOf } from "../../support/policies.js";
import { absent, mark } from "../../support/students.js";

// Days of 360 minutes and 6 periods, so that a period is an hour and a sixth of the day; Friday, 2025-09-05 is a half day.
const wednesday = "2025-09-03";
const friday = "2025-09-05";
const calendars = [calendarOf({ until: "2025-09-12", special: [{ date: friday, share: 0.5 }] })];
const half: CountingRules = { presentShare: 0.5 };

type Row = [string, Unit | readonly Unit[], AttendanceMark[], number, CountingRules?];

function amounts(rows: Row[]): void {
  test.each(rows)("%s", (_, unit, marks, expected, counting = {}) => {
    expectAmount(unit, expected, { calendars, marks, counting });
  });
}

const part = (share: number, more: Partial<AttendanceMark> = {}): AttendanceMark =>
  absent(wednesday, { missed: { share }, ...more });
const minutes = (count: number, more: Partial<AttendanceMark> = {}): AttendanceMark =>
  absent(wednesday, { missed: { minutes: count }, ...more });
const periods = (...names: string[]): AttendanceMark[] => names.map((period) => absent(wednesday, { period }));

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

describe("tardy: dates with a tardy mark", () => {
  amounts([
    ["one", "tardy", [mark(wednesday, "tardy")], 1],
    [
      "two on one date are one",
      "tardy",
      [mark(wednesday, "tardy", { period: "1" }), mark(wednesday, "tardy", { period: "4" })],
      1,
    ],
    ["on two dates are two", "tardy", [mark(wednesday, "tardy"), mark(friday, "tardy")], 2],
    ["one that missed nothing still is one", "tardy", [mark(wednesday, "tardy", { missed: { minutes: 0 } })], 1],
    ["an early departure is none", "tardy", [mark(wednesday, "early-departure", { missed: { minutes: 60 } })], 0],
    ["an absence is none", "tardy", [absent(wednesday)], 0],
  ]);
});

describe("occasionOver: single marks that miss more", () => {
  const over30: Unit = { occasionOver: { minutes: 30 } };
  amounts([
    ["31 minutes are one", over30, [minutes(31)], 1],
    ["30 minutes are none", over30, [minutes(30)], 0],
    ["two of 31 minutes on one date are two", over30, [minutes(31), minutes(31)], 2],
    ["two of 20 minutes are none, though they are 40", over30, [minutes(20), minutes(20)], 0],
    ["a tardy of 45 minutes is one", over30, [mark(wednesday, "tardy", { missed: { minutes: 45 } })], 1],
    ["a tardy without an amount is none", over30, [mark(wednesday, "tardy")], 0],
    ["a period of 60 minutes is one", over30, periods("1"), 1],
    ["a quarter of 360 minutes is one", { occasionOver: { minutes: 89 } }, [part(0.25)], 1],
    ["a quarter of 360 minutes is not over 90", { occasionOver: { minutes: 90 } }, [part(0.25)], 0],
    ["a whole day is one", over30, [absent(wednesday)], 1],
    ["a whole day is one, though no day is as long", { occasionOver: { minutes: 600 } }, [absent(wednesday)], 1],
    ["a half day of 180 minutes is one over 120", { occasionOver: { minutes: 120 } }, [absent(friday)], 1],
  ]);
});

describe("dayMissing: dates on which at least so much was missed in all", () => {
  const twoPeriods: Unit = { dayMissing: { periods: 2 } };
  const twoHours: Unit = { dayMissing: { minutes: 120 } };
  const anyPart: Unit = { dayMissing: "any-part" };
  amounts([
    ["two periods of two", twoPeriods, periods("1", "4"), 1],
    ["one period of two", twoPeriods, periods("1"), 0],
    ["a third of six periods is two", twoPeriods, [part(1 / 3)], 1],
    ["120 of 360 minutes are two of six periods", twoPeriods, [minutes(120)], 1],
    ["119 minutes are not", twoPeriods, [minutes(119)], 0],
    ["a whole day is one date", twoPeriods, [absent(wednesday)], 1],
    [
      "two dates of two periods each",
      twoPeriods,
      [...periods("1", "2"), absent(friday, { missed: { periods: 2 } })],
      2,
    ],
    ["two periods on two dates are none", twoPeriods, [...periods("1"), absent(friday, { period: "1" })], 0],
    ["120 minutes of 120", twoHours, [minutes(120)], 1],
    ["60 + 60 minutes of two marks", twoHours, [minutes(60), minutes(60)], 1],
    ["119 minutes of 120", twoHours, [minutes(119)], 0],
    ["two periods of an hour are 120 minutes", twoHours, periods("1", "2"), 1],
    ["any part: one minute", anyPart, [minutes(1)], 1],
    ["any part: a tardy without an amount", anyPart, [mark(wednesday, "tardy")], 1],
    ["any part: an early departure without an amount", anyPart, [mark(wednesday, "early-departure")], 1],
    ["any part: nothing missed", anyPart, [minutes(0)], 0],
    ["any part: a tardy that missed nothing", anyPart, [mark(wednesday, "tardy", { missed: { minutes: 0 } })], 0],
    ["any part: presence", anyPart, [mark(wednesday, "present", { missed: { minutes: 60 } })], 0],
  ]);
});

describe("several units count the dates that any of them counts", () => {
  amounts([
    ["a date that both count is one", ["day", { dayMissing: { periods: 2 } }], [absent(wednesday)], 1],
    ["a date that one of them counts is one", ["day", { dayMissing: { periods: 2 } }], periods("1", "2"), 1],
    ["dates of either kind add up", ["day", "tardy"], [absent(wednesday), mark(friday, "tardy")], 2],
    ["a sum of amounts counts the date, not the amount", ["hour", "tardy"], [minutes(90), mark(friday, "tardy")], 2],
    ["several units of one are dates too", ["half-day"], [absent(wednesday)], 1],
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
