import { describe } from "vitest";
import type { Unit } from "../../../src/index.js";
import { absent, mark } from "../../support/students.js";
import { amounts, friday, minutes, part, periods, wednesday } from "../../support/amounts.js";

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
