import { describe, expect, test } from "vitest";
import type { AttendanceMark, IsoDate } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import { absent, absentOn, enrolled, mark } from "../../support/students.js";
import { days, run } from "../../support/runs.js";
import type { Run } from "../../support/runs.js";

// 2025-09-01 is a Monday.
describe("a run of days", () => {
  test.each<[string, IsoDate, IsoDate[], number]>([
    ["of one", "2025-09-03", ["2025-09-03"], 1],
    ["of three", "2025-09-04", ["2025-09-02", "2025-09-03", "2025-09-04"], 3],
    ["crosses a weekend: Thursday, Friday, Monday", "2025-09-08", ["2025-09-04", "2025-09-05", "2025-09-08"], 3],
    ["is as of the Friday on a Sunday", "2025-09-07", ["2025-09-04", "2025-09-05"], 2],
    ["is broken by a day present", "2025-09-05", ["2025-09-02", "2025-09-03", "2025-09-05"], 1],
    ["is nothing on a day present", "2025-09-05", ["2025-09-02", "2025-09-03", "2025-09-04"], 0],
    ["may begin on the first day of school", "2025-09-02", ["2025-09-01", "2025-09-02"], 2],
    ["does not see the days after", "2025-09-02", ["2025-09-01", "2025-09-02", "2025-09-03"], 2],
  ])("%s", (_, asOf, missed, expected) => {
    expect(run(days, asOf, absentOn(...missed))).toBe(expected);
  });

  test("crosses a closure", () => {
    const calendars = [calendarOf({ closed: ["2025-09-03", "2025-09-04", "2025-09-05"] })];
    expect(run(days, "2025-09-08", absentOn("2025-09-01", "2025-09-02", "2025-09-08"), { calendars })).toBe(3);
  });

  test("crosses a transfer, and the days off the roll in it", () => {
    const marks = absentOn("2025-09-04", "2025-09-05", "2025-09-10");
    const straight = [enrolled({ exitDate: "2025-09-06" }), enrolled({ schoolId: "south", entryDate: "2025-09-06" })];
    const gap = [enrolled({ exitDate: "2025-09-06" }), enrolled({ schoolId: "south", entryDate: "2025-09-10" })];
    expect(run(days, "2025-09-10", marks, { enrollments: gap })).toBe(3);
    expect(run(days, "2025-09-10", marks, { enrollments: straight })).toBe(1);
  });

  test("never crosses a year", () => {
    const lastYear = calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2025-06-02", until: "2025-06-13" });
    const situation = { calendars: [lastYear, calendarOf()], enrollments: [enrolled({ entryDate: "2025-06-02" })] };
    const marks = absentOn("2025-06-12", "2025-06-13", "2025-09-01", "2025-09-02");
    expect(run(days, "2025-06-13", marks, situation)).toBe(2);
    expect(run(days, "2025-09-02", marks, situation)).toBe(2);
  });

  test("goes on through days absent by the share from which a day is present", () => {
    const parts = [0.6, 1, 0.6].map((share, index) => absent(`2025-09-0${index + 1}`, { missed: { share } }));
    expect(run(days, "2025-09-03", parts, { counting: { presentShare: 0.5 } })).toBe(3);
    expect(run(days, "2025-09-02", parts)).toBe(1);
    expect(run(days, "2025-09-03", parts)).toBe(0);
  });
});

describe("a run of unexcused days over an excused one", () => {
  const unexcused = { ...days, excusal: ["unexcused"] } as Run;
  const across = { ...unexcused, across: ["excused"] } as Run;
  const excused = (date: IsoDate) => absent(date, { excusal: "excused" });
  const [monday, tuesday, wednesday, thursday] = ["2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04"] as const;
  test.each<[string, Run, IsoDate, AttendanceMark[], number]>([
    ["is broken", unexcused, wednesday, [absent(monday), excused(tuesday), absent(wednesday)], 1],
    [
      "goes on across it, and it adds nothing",
      across,
      wednesday,
      [absent(monday), excused(tuesday), absent(wednesday)],
      2,
    ],
    [
      "goes on across several",
      across,
      thursday,
      [absent(monday), excused(tuesday), excused(wednesday), absent(thursday)],
      2,
    ],
    ["stands on the excused day itself", across, tuesday, [absent(monday), excused(tuesday)], 1],
    ["is nothing where only excused days are", across, tuesday, [excused(monday), excused(tuesday)], 0],
    ["does not begin with an excused day", across, tuesday, [excused(monday), absent(tuesday)], 1],
    [
      "is broken by a day present all the same",
      across,
      thursday,
      [absent(monday), excused(tuesday), absent(thursday)],
      1,
    ],
    ["is broken by an unknown day", across, wednesday, [absent(monday), mark(tuesday, "absent"), absent(wednesday)], 1],
    [
      "is broken by half an excused day",
      across,
      wednesday,
      [absent(monday), absent(tuesday, { excusal: "excused", missed: { share: 0.5 } }), absent(wednesday)],
      1,
    ],
  ])("%s", (_, condition, asOf, marks, expected) => {
    expect(run(condition, asOf, marks)).toBe(expected);
  });

  test("goes on across 0.6 of a day excused where half a day is present", () => {
    const marks = [absent(monday), absent(tuesday, { excusal: "excused", missed: { share: 0.6 } }), absent(wednesday)];
    expect(run(across, wednesday, marks, { counting: { presentShare: 0.5 } })).toBe(2);
  });
});

test("the tenth consecutive day is reached on its date, over two weekends", () => {
  // Ten school days from Wednesday, 2025-09-03: 3, 4, 5, 8, 9, 10, 11, 12, 15, 16.
  const marks = calendarOf({ from: "2025-09-03", until: "2025-09-19" }).days.map(({ date }) => absent(date));
  expect(outcomeOf({ consecutive: "day", atLeast: 10 }, { marks, rule: { holds: "once-reached" } }).reachedOn).toBe(
    "2025-09-16",
  );
});
