import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/index.js";
import { tenDays, twentyDays } from "../../support/calendars.js";
import type { Situation } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";
import { distanceOf, fiveDays } from "../../support/distances.js";

describe("there is no distance", () => {
  test.each<[string, Condition, Situation]>([
    [
      "to a rule that is met",
      { count: "day", within: "school-year", atLeast: 1 },
      { asOf: "2025-09-05", marks: absentOn("2025-09-02") },
    ],
    ["to a rule that is undetermined", { fact: "x", equals: true }, { asOf: "2025-09-05" }],
    ["to a fact that does not hold", { fact: "x", equals: true }, { asOf: "2025-09-05", facts: { x: false } }],
    [
      "where too few school days are left: 1 of 2",
      fiveDays,
      { calendars: [tenDays], asOf: "2025-09-11", marks: absentOn("2025-09-02", "2025-09-03", "2025-09-04") },
    ],
    [
      "where the student leaves before",
      fiveDays,
      { enrollments: [enrolled({ exitDate: "2025-09-05" })], asOf: "2025-09-01" },
    ],
    ["after the last day of school", fiveDays, { calendars: [twentyDays], asOf: "2025-09-30" }],
    [
      "to a count that absences only carry away",
      { count: "day", within: "school-year", atMost: 0 },
      { asOf: "2025-09-05", marks: absentOn("2025-09-02") },
    ],
    ["to tardies, which no absence is", { count: "tardy", within: "school-year", atLeast: 3 }, { asOf: "2025-09-05" }],
    [
      "in another grade",
      fiveDays,
      { asOf: "2025-09-05", enrollments: [enrolled({ gradeLevel: "04" })], rule: { appliesTo: { grades: ["09"] } } },
    ],
    [
      // An excused absence is an occurrence by the first part, in which nothing comes to be true; two unexcused ones are more.
      "where fewer absences would do by no leaf that comes to be true",
      {
        any: [
          { not: { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 1 } },
          { consecutive: "day", atLeast: 2 },
        ],
      },
      { asOf: "2025-09-05", rule: { holds: "each-time" } },
    ],
    ["after a rule has ended", fiveDays, { asOf: "2025-09-05", rule: { effective: { until: "2025-09-05" } } }],
  ])("%s", (_, condition, situation) => {
    expect(distanceOf(condition, situation)).toBeUndefined();
  });
});
