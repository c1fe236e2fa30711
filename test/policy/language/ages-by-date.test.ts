import { expect, test } from "vitest";
import type { Applicability, IsoDate } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { resultOf } from "../../support/policies.js";
import { enrolled } from "../../support/students.js";

type AgeOn = NonNullable<Applicability["ageOn"]>;

/** Whether a student has this age, by a calendar from one date to the date asked for. */
function isAged(age: number, birthDate: IsoDate, from: IsoDate, until: IsoDate, ageOn: AgeOn = "day"): boolean {
  const rule = { appliesTo: { ages: { between: [age, age] as const }, ageOn } };
  const situation = { calendars: [calendarOf({ from, until })], enrollments: [enrolled({ entryDate: from })] };
  return resultOf({ grades: ["05"] }, { ...situation, asOf: until, facts: { birthDate }, rule }) !== "not-met";
}

test.each<[string, number, IsoDate, IsoDate]>([
  ["born on 29 February 2012, 12 on 28 February 2025", 12, "2012-02-29", "2025-02-28"],
  ["and 13 on Monday, 3 March", 13, "2012-02-29", "2025-03-03"],
  ["born on the 31st, not yet older on the 30th", 11, "2013-10-31", "2025-10-30"],
  ["but on the 31st", 12, "2013-10-31", "2025-10-31"],
])("%s", (_, age, birthDate, asOf) => {
  const from = `${asOf.slice(0, 4)}-01-06`;
  expect([age - 1, age, age + 1].filter((one) => isAged(one, birthDate, from, asOf))).toEqual([age]);
});

// A school year runs from July to June around the calendar's first day.
test.each<[string, IsoDate, AgeOn, IsoDate, number]>([
  ["a calendar from June is of the year before: 2024-09-01", "2025-06-16", { month: 9, day: 1 }, "2013-09-01", 11],
  ["a calendar from July: 2025-09-01", "2025-07-07", { month: 9, day: 1 }, "2013-09-01", 12],
  ["1 July is the year's first day: 2025-07-01", "2025-09-01", { month: 7, day: 1 }, "2013-07-02", 11],
  ["30 June is its last: 2026-06-30", "2025-09-01", { month: 6, day: 30 }, "2013-06-30", 13],
])("%s", (_, from, ageOn, birthDate, age) => {
  const until = from.replace(/..$/, "27");
  expect([10, 11, 12, 13, 14].filter((one) => isAged(one, birthDate, from, until, ageOn))).toEqual([age]);
});
