import { describe, expect, test } from "vitest";
import type { Condition, IsoDate } from "../../../src/index.js";
import { outcomeOf } from "../../support/policies.js";
import { absent, absentOn, enrolled } from "../../support/students.js";

const pace: Condition = { count: "day", within: "school-year", atLeastPerMonth: 2 };

describe("two days for each calendar month begun", () => {
  const missed = ["2025-09-02", "2025-09-03", "2025-10-08", "2025-10-09"];
  test.each<[string, IsoDate, number, "met" | "not-met"]>([
    ["one absence in the first month: 1 of 2", "2025-09-02", 2, "not-met"],
    ["two absences in the first month: 2 of 2", "2025-09-03", 2, "met"],
    ["to the end of the month", "2025-09-30", 2, "met"],
    ["the second month begins: 2 of 4", "2025-10-01", 4, "not-met"],
    ["four absences in the second month: 4 of 4", "2025-10-09", 4, "met"],
    ["the third month begins on Monday, 2025-11-03: 4 of 6", "2025-11-03", 6, "not-met"],
    ["as of Sunday, 2025-11-02 it is still October: 4 of 4", "2025-11-02", 4, "met"],
    ["over the new year, the fifth month: 4 of 10", "2026-01-05", 10, "not-met"],
  ])("%s", (_, asOf, threshold, result) => {
    const outcome = outcomeOf(pace, { asOf, marks: absentOn(...missed) });
    expect(outcome).toMatchObject({ result, trace: { threshold } });
  });
});

test("months begin with the student's first school day: entry on the last of September", () => {
  const situation = {
    enrollments: [enrolled({ entryDate: "2025-09-30" })],
    marks: absentOn("2025-09-30", "2025-10-01", "2025-10-02", "2025-10-03"),
  };
  expect(outcomeOf(pace, { ...situation, asOf: "2025-09-30" }).trace).toMatchObject({ observed: 1, threshold: 2 });
  expect(outcomeOf(pace, { ...situation, asOf: "2025-10-02" })).toMatchObject({
    result: "not-met",
    trace: { observed: 3, threshold: 4 },
  });
  expect(outcomeOf(pace, { ...situation, asOf: "2025-10-03" }).result).toBe("met");
});

test("entry in October makes October the first month", () => {
  const situation = {
    enrollments: [enrolled({ entryDate: "2025-10-06" })],
    marks: absentOn("2025-10-07", "2025-10-08"),
  };
  expect(outcomeOf(pace, { ...situation, asOf: "2025-10-08" })).toMatchObject({
    result: "met",
    trace: { threshold: 2 },
  });
});

test("a student who was away in between keeps the first month", () => {
  const enrollments = [enrolled({ exitDate: "2025-09-20" }), enrolled({ schoolId: "south", entryDate: "2025-12-01" })];
  expect(outcomeOf(pace, { enrollments, asOf: "2025-12-01" }).trace?.threshold).toBe(8);
});

test("amounts and parts of a day a month are paces too", () => {
  const half = absent("2025-09-02", { missed: { share: 0.5 } });
  const condition: Condition = { count: "day-equivalent", within: "school-year", atLeastPerMonth: 0.5 };
  expect(outcomeOf(condition, { asOf: "2025-09-02", marks: [half] }).result).toBe("met");
  expect(outcomeOf(condition, { asOf: "2025-10-01", marks: [half] })).toMatchObject({
    result: "not-met",
    trace: { threshold: 1 },
  });
});
