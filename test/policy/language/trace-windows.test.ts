import { expect, test } from "vitest";
import type { IsoDate, Window } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

// The year begins on Monday, 2025-09-01; 2025-11-01 is a Saturday, the first quarter ends on 10-31 and the second begins on that Saturday.
const quarters = [
  { id: "Q1", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-10-31" },
  { id: "Q2", kind: "quarter", firstDay: "2025-11-01", lastDay: "2026-01-16" },
] as const;
const calendars = [calendarOf({ terms: [...quarters] })];

/** The dates that a condition looked at. */
function lookedAt(within: Window, asOf: IsoDate, entryDate: IsoDate = "2025-09-01") {
  const situation = { calendars, enrollments: [enrolled({ entryDate })], marks: absentOn(asOf), asOf };
  return outcomeOf({ count: "day", within, atLeast: 1 }, situation).trace?.window;
}

test.each<[string, Window, IsoDate, IsoDate]>([
  ["a month begins on its first, though that is a Saturday", "calendar-month", "2025-11-05", "2025-11-01"],
  ["a term begins on its first day, though that is a Saturday", { term: "quarter" }, "2025-11-05", "2025-11-01"],
  ["10 days up to Tuesday 09-16 begin on Sunday 09-07", { last: 10, unit: "calendar-day" }, "2025-09-16", "2025-09-07"],
  ["2 weeks up to Friday 09-19 begin on Saturday 09-06", { last: 2, unit: "week" }, "2025-09-19", "2025-09-06"],
  ["1 month up to Friday 11-07 begins on Wednesday 10-08", { last: 1, unit: "month" }, "2025-11-07", "2025-10-08"],
  ["3 school days up to Tuesday 09-16 begin on 09-12", { last: 3, unit: "school-day" }, "2025-09-16", "2025-09-12"],
  ["a school year begins on its first school day", "school-year", "2025-09-16", "2025-09-01"],
  [
    "6 months, clipped, begin with the school year",
    { last: 6, unit: "month", clip: "school-year" },
    "2025-09-16",
    "2025-09-01",
  ],
])("%s", (_, within, asOf, from) => {
  expect(lookedAt(within, asOf)).toEqual({ from, until: asOf });
});

test("an enrollment begins on its entry, a Tuesday", () => {
  expect(lookedAt("enrollment", "2025-09-19", "2025-09-16")).toEqual({ from: "2025-09-16", until: "2025-09-19" });
});
