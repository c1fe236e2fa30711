import { describe, expect, test } from "vitest";
import type { AttendanceMark, CountingRules, IsoDate } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { absent, absentOn, mark } from "../../support/students.js";
import { run } from "../../support/runs.js";
import type { Run } from "../../support/runs.js";

describe("a run of amounts: a partly missed day may only begin or end it", () => {
  const hours = { consecutive: "hour" } as Run;
  const partly = (date: IsoDate, minutes: number) => absent(date, { missed: { minutes } });
  const [monday, tuesday, wednesday, thursday] = ["2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04"] as const;
  test.each<[string, Run, IsoDate, AttendanceMark[], number]>([
    ["2 hours and a day of 6", hours, tuesday, [partly(monday, 120), absent(tuesday)], 8],
    [
      "2 hours, a day of 6 and 1 hour",
      hours,
      wednesday,
      [partly(monday, 120), absent(tuesday), partly(wednesday, 60)],
      9,
    ],
    [
      "after 2 hours, 6 and 1 a new run begins with the 1: and a day of 6",
      hours,
      thursday,
      [partly(monday, 120), absent(tuesday), partly(wednesday, 60), absent(thursday)],
      7,
    ],
    [
      "two parts side by side: the first begins, the second ends",
      hours,
      tuesday,
      [partly(monday, 120), partly(tuesday, 60)],
      3,
    ],
    [
      "three parts side by side: the middle one ends a run and begins the next",
      hours,
      wednesday,
      [partly(monday, 120), partly(tuesday, 60), partly(wednesday, 30)],
      1.5,
    ],
    ["a day present breaks it", hours, wednesday, [absent(monday), absent(wednesday)], 6],
    [
      "half days: 1 and 2 and 1",
      { consecutive: "half-day" } as Run,
      wednesday,
      [partly(monday, 180), absent(tuesday), partly(wednesday, 180)],
      4,
    ],
    ["periods: 2 and 6", { consecutive: "period" } as Run, tuesday, [partly(monday, 120), absent(tuesday)], 8],
    [
      "day-equivalents: 0.5 and 1 and 0.5",
      { consecutive: "day-equivalent" } as Run,
      wednesday,
      [partly(monday, 180), absent(tuesday), partly(wednesday, 180)],
      2,
    ],
  ])("%s", (_, condition, asOf, marks, expected) => {
    expect(run(condition, asOf, marks)).toBe(expected);
  });

  test("a half day of school missed wholly is no part: the run goes on through it", () => {
    const calendars = [calendarOf({ special: [{ date: tuesday, share: 0.5 }] })];
    // 6 + 3 + 6 hours
    expect(run(hours, wednesday, absentOn(monday, tuesday, wednesday), { calendars })).toBe(15);
  });
});

describe("runs of other counts go on from each date counted", () => {
  test.each<[string, Run, CountingRules, AttendanceMark[], number]>([
    [
      "tardies on three days",
      { consecutive: "tardy" } as Run,
      {},
      ["2025-09-01", "2025-09-02", "2025-09-03"].map((date) => mark(date, "tardy")),
      3,
    ],
    [
      "two periods on three days",
      { consecutive: { dayMissing: { periods: 2 } } } as Run,
      {},
      ["2025-09-01", "2025-09-02", "2025-09-03"].map((date) => absent(date, { missed: { periods: 2 } })),
      3,
    ],
    [
      "two occasions on one day and one on the next",
      { consecutive: { occasionOver: { minutes: 30 } } } as Run,
      {},
      [
        absent("2025-09-02", { missed: { minutes: 40 } }),
        absent("2025-09-02", { missed: { minutes: 40 } }),
        absent("2025-09-03", { missed: { minutes: 40 } }),
      ],
      3,
    ],
  ])("%s", (_, condition, counting, marks, expected) => {
    expect(run(condition, "2025-09-03", marks, { counting })).toBe(expected);
  });
});
