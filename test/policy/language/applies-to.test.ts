import { describe, expect, test } from "vitest";
import type { Applicability, Facts, Rule } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import type { Situation } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

// One absence on Tuesday, 2025-09-02 reaches the rule on that day for those whom it is for.
function applying(appliesTo: Applicability, situation: Situation = {}) {
  const rule: Partial<Rule> = { holds: "once-reached", ...situation.rule, appliesTo };
  return outcomeOf(
    { count: "day", within: "school-year", atLeast: 1 },
    { marks: absentOn("2025-09-02"), ...situation, rule },
  );
}

describe("ages, by the fact age", () => {
  test.each<[string, Applicability, Facts, string]>([
    ["inside", { ages: { between: [6, 16] } }, { age: 6 }, "met"],
    ["at the upper end", { ages: { between: [6, 16] } }, { age: 16 }, "met"],
    ["under", { ages: { between: [6, 16] } }, { age: 5 }, "not-met"],
    ["over", { ages: { lessThan: 16 } }, { age: 16 }, "not-met"],
    ["missing", { ages: { lessThan: 16 } }, {}, "undetermined"],
    ["in words", { ages: { lessThan: 16 } }, { age: "ten" }, "undetermined"],
  ])("%s", (_, appliesTo, facts, result) => {
    const outcome = applying(appliesTo, { facts });
    expect(outcome.result).toBe(result);
    expect(outcome.needs).toEqual(result === "undetermined" ? ["age"] : undefined);
  });
});

describe("ages, by the fact birthDate on each day", () => {
  test.each<[string, string, string | undefined]>([
    ["six before the absence", "2019-09-01", "2025-09-02"],
    ["six on the day of the absence", "2019-09-02", "2025-09-02"],
    ["six on the day after it", "2019-09-03", "2025-09-03"],
    ["six in spring", "2020-03-16", "2026-03-16"],
    ["born on the leap day, six from March 1 on", "2020-02-29", "2026-03-02"], // 2026-03-01 is a Sunday
    ["never six in this year", "2020-06-15", undefined],
  ])("%s", (_, birthDate, reachedOn) => {
    expect(applying({ ages: { atLeast: 6 } }, { facts: { birthDate } }).reachedOn).toBe(reachedOn);
    expect(applying({ ages: { atLeast: 6 }, ageOn: "day" }, { facts: { birthDate } }).reachedOn).toBe(reachedOn);
  });
});

describe("ages on a day of the school year", () => {
  test.each<[string, { month: number; day: number }, string, string]>([
    ["six on September 1", { month: 9, day: 1 }, "2019-09-01", "met"],
    ["six on September 2, so five on September 1", { month: 9, day: 1 }, "2019-09-02", "not-met"],
    ["six on December 31 of the year that began", { month: 12, day: 31 }, "2019-12-31", "met"],
    ["six on March 1 of the year after, though five in September", { month: 3, day: 1 }, "2020-03-01", "met"],
    ["not six on March 1 of the year after", { month: 3, day: 1 }, "2020-03-02", "not-met"],
    ["July belongs to the beginning of the school year", { month: 7, day: 1 }, "2019-07-02", "not-met"],
    ["June belongs to its end", { month: 6, day: 30 }, "2020-06-30", "met"],
  ])("%s", (_, ageOn, birthDate, result) => {
    expect(applying({ ages: { atLeast: 6 }, ageOn }, { facts: { birthDate } }).result).toBe(result);
  });

  test("an age that is given is not moved to that day", () => {
    expect(
      applying({ ages: { atLeast: 6 }, ageOn: { month: 9, day: 1 } }, { facts: { age: 6, birthDate: "2021-01-01" } })
        .result,
    ).toBe("met");
  });

  test("of each school year its own", () => {
    const lastYear = calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2024-09-02", until: "2025-06-13" });
    const situation: Situation = {
      calendars: [lastYear, calendarOf()],
      enrollments: [enrolled({ entryDate: "2024-09-02" })],
      marks: absentOn("2024-09-03", "2025-09-02"),
    };
    const appliesTo: Applicability = { ages: { atLeast: 6 }, ageOn: { month: 9, day: 1 } };
    expect(applying(appliesTo, { ...situation, facts: { birthDate: "2019-01-01" }, asOf: "2025-06-13" }).result).toBe(
      "not-met",
    );
    expect(applying(appliesTo, { ...situation, facts: { birthDate: "2019-01-01" }, asOf: "2025-09-02" }).result).toBe(
      "met",
    );
  });
});

describe("a minimum of days in membership holds at each day", () => {
  test.each<[string, number, Situation, string | undefined]>([
    ["reached on the day of the minimum", 5, {}, "2025-09-05"],
    ["a minimum met before", 2, {}, "2025-09-02"],
    ["counted from entry", 5, { enrollments: [enrolled({ entryDate: "2025-09-02" })] }, "2025-09-08"],
    ["not reached before it", 5, { asOf: "2025-09-04" }, undefined],
    ["never in a shorter time on the roll", 5, { enrollments: [enrolled({ exitDate: "2025-09-05" })] }, undefined],
    [
      "summed over schools",
      5,
      { enrollments: [enrolled({ exitDate: "2025-09-04" }), enrolled({ schoolId: "south", entryDate: "2025-09-08" })] },
      "2025-09-09",
    ],
  ])("%s", (_, minimumMembership, situation, reachedOn) => {
    const outcome = applying({ minimumMembership }, situation);
    expect([outcome.result, outcome.reachedOn]).toEqual([reachedOn === undefined ? "not-met" : "met", reachedOn]);
  });
});

test("outside one of them the rule is not met, whatever is missing for another", () => {
  const outcome = applying({ ages: { lessThan: 16 }, minimumMembership: 300 });
  expect(outcome).toMatchObject({ result: "not-met" });
  expect(outcome).not.toHaveProperty("needs");
});

test("a rule that is not met is not undetermined for want of an age", () => {
  expect(applying({ ages: { lessThan: 16 } }, { marks: [] }).result).toBe("not-met");
});
