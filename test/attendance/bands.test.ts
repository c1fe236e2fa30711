import { describe, expect, test } from "vitest";
import type { AttendanceBand, CountingRules } from "../../src/index.js";
import { calendarOf, twentyDays } from "../support/calendars.js";
import { absent, absentOn, measured } from "../support/students.js";

// Twenty days of school: 1 day is 5 per cent, 2 are 10, 4 are 20.
describe("bands of absence in twenty days", () => {
  test.each<[number, AttendanceBand, boolean]>([
    [0, "satisfactory", false],
    [0.999, "satisfactory", false],
    [1, "at-risk", false],
    [1.999, "at-risk", false],
    [2, "moderate-chronic", true],
    [3.999, "moderate-chronic", true],
    [4, "severe-chronic", true],
    [20, "severe-chronic", true],
  ])("%d days missed: %s", (daysAbsent, band, chronicallyAbsent) => {
    const whole = twentyDays.days.slice(0, Math.floor(daysAbsent)).map((day) => absent(day.date));
    const rest = daysAbsent % 1 === 0 ? [] : [absent("2025-09-26", { missed: { share: 0.999 } })];
    const measures = measured({ calendars: [twentyDays], marks: [...whole, ...rest] });
    expect(measures.daysAbsent).toBe(daysAbsent);
    expect(measures).toMatchObject({ band, chronicallyAbsent });
  });
});

describe("a minimum of days in membership", () => {
  const counting: CountingRules = { minimumMembership: 20 };
  test.each<[string, CountingRules, string, AttendanceBand, boolean]>([
    ["one day short of it there is no band", counting, "2025-09-25", "too-few-days", false],
    ["from it on there is one", counting, "2025-09-26", "severe-chronic", true],
    ["without one, the first day has a band", {}, "2025-09-01", "severe-chronic", true],
    ["a minimum of 0 is none", { minimumMembership: 0 }, "2025-09-01", "severe-chronic", true],
  ])("%s", (_, rules, asOf, band, chronicallyAbsent) => {
    const marks = absentOn("2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04");
    expect(measured({ calendars: [calendarOf()], marks, counting: rules, asOf })).toMatchObject({
      band,
      chronicallyAbsent,
    });
  });

  test("rates are given below it too", () => {
    expect(
      measured({ calendars: [calendarOf()], marks: absentOn("2025-09-01"), counting, asOf: "2025-09-04" }).absenceRate,
    ).toBe(0.25);
  });
});

test("a band follows the days as they are counted: 0.4 and 0.4 of 5 days are 16 per cent, or none", () => {
  const marks = ["2025-09-02", "2025-09-03"].map((date) => absent(date, { missed: { share: 0.4 } }));
  const sketch = { calendars: [calendarOf()], marks, asOf: "2025-09-05" };
  expect(measured(sketch)).toMatchObject({ daysAbsent: 0.8, band: "moderate-chronic" });
  expect(measured({ ...sketch, counting: { presentShare: 0.5 } })).toMatchObject({
    daysAbsent: 0,
    band: "satisfactory",
  });
});
