import { describe, expect, test } from "vitest";
import type { Enrollment, Rule } from "../../../src/index.js";
import { tenDays } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

/** What comes out for a student in a grade, by a condition and by whom the rule is for. */
function inGrades(grades: string[], gradeLevel: string | undefined) {
  const enrollments = [enrolled(gradeLevel === undefined ? {} : { gradeLevel })];
  const situation = { calendars: [tenDays], enrollments, marks: absentOn("2025-09-01") };
  const byCondition = outcomeOf({ grades }, situation);
  const byRule = outcomeOf(
    { count: "day", within: "school-year", atLeast: 1 },
    { ...situation, rule: { appliesTo: { grades } } },
  );
  expect({ result: byRule.result, needs: byRule.needs }).toEqual({
    result: byCondition.result,
    needs: byCondition.needs,
  });
  return byCondition;
}

describe("grades are CEDS codes, and common spellings of them", () => {
  test.each<[string[], string, "met" | "not-met"]>([
    [["04"], "04", "met"],
    [["04"], "4", "met"],
    [["4"], "04", "met"],
    [["04"], "05", "not-met"],
    [["KG"], "K", "met"],
    [["K"], "KG", "met"],
    [["KG"], "KF", "met"],
    [["kg"], " k ", "met"],
    [["PK"], "PK", "met"],
    [["PK"], "KG", "not-met"],
    [["1"], "10", "not-met"],
    [["10", "11", "12"], "12", "met"],
    [["UG"], "ug", "met"],
  ])("%j for grade %j: %s", (grades, gradeLevel, result) => {
    expect(inGrades(grades, gradeLevel).result).toBe(result);
  });
});

test("where the grade is missing the rule is undetermined", () => {
  expect(inGrades(["04"], undefined)).toMatchObject({ result: "undetermined", needs: ["gradeLevel"] });
  expect(inGrades(["04"], "")).toMatchObject({ result: "undetermined", needs: ["gradeLevel"] });
});

describe("the grade is that of the enrollment on the day", () => {
  const enrollments: Enrollment[] = [
    enrolled({ gradeLevel: "08", exitDate: "2025-09-08" }),
    enrolled({ schoolId: "south", gradeLevel: "09", entryDate: "2025-09-08" }),
  ];
  const situation = { calendars: [tenDays], enrollments };
  test.each<[string, Partial<Rule>, string, string, object]>([
    ["08 until the transfer", {}, "08", "2025-09-07", { result: "met", reachedOn: "2025-09-01" }],
    ["not after it", {}, "08", "2025-09-08", { result: "not-met" }],
    ["09 from the transfer on", {}, "09", "2025-09-10", { result: "met", reachedOn: "2025-09-08" }],
    [
      "08 stays reached, where once is enough",
      { holds: "once-reached" },
      "08",
      "2025-09-10",
      { result: "met", reachedOn: "2025-09-01" },
    ],
  ])("%s", (_, rule, grade, asOf, expected) => {
    expect(outcomeOf({ grades: [grade] }, { ...situation, rule, asOf })).toMatchObject(expected);
  });

  test("what was counted before the transfer counts after it", () => {
    const rule: Partial<Rule> = { holds: "once-reached", appliesTo: { grades: ["09"] } };
    const outcome = outcomeOf(
      { count: "day", within: "school-year", atLeast: 2 },
      { ...situation, marks: absentOn("2025-09-02", "2025-09-03"), rule },
    );
    expect(outcome).toMatchObject({ result: "met", reachedOn: "2025-09-08" });
  });
});
