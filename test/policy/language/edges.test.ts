import { describe, expect, test } from "vitest";
import { compilePolicy, decide, measure } from "../../../src/index.js";
import type { Condition, Rule } from "../../../src/index.js";
import { calendarOf, tenDays } from "../../support/calendars.js";
import { decisionBy, outcomeIn, outcomeOf, policyOf, ruleOf } from "../../support/policies.js";
import { absentOn, enrolled, registerOf } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const one: Condition = { count: "day", within: "school-year", atLeast: 1 };

describe("before the first school day", () => {
  const early = {
    asOf: "2025-08-20",
    enrollments: [enrolled({ gradeLevel: "04", entryDate: "2025-08-15" })],
    facts: { rate: 0.2 },
  };
  test.each<[string, Condition, "met" | "not-met" | "undetermined"]>([
    ["a count is false", one, "not-met"],
    ["a count is false, though it asks for few", { count: "day", within: "school-year", lessThan: 5 }, "not-met"],
    ["a share is false", { share: "day", within: "school-year", of: "membership", atMost: 1 }, "not-met"],
    ["a run is false", { consecutive: "day", atMost: 3 }, "not-met"],
    ["what is not true is", { not: one }, "met"],
    ["all of true and false is false", { all: [{ not: one }, one] }, "not-met"],
    ["all of true and true is true", { all: [{ not: one }, { grades: ["04"] }] }, "met"],
    ["all of true and unknown is unknown", { all: [{ not: one }, { fact: "other", atLeast: 0.1 }] }, "undetermined"],
    ["any of false and true is true", { any: [one, { not: one }] }, "met"],
    ["any of false and false is false", { any: [one, one] }, "not-met"],
    ["any of false and unknown is unknown", { any: [one, { fact: "other", atLeast: 0.1 }] }, "undetermined"],
    ["a fact is read", { fact: "rate", atLeast: 0.1 }, "met"],
    ["a fact that is missing is unknown", { fact: "other", atLeast: 0.1 }, "undetermined"],
    ["the grade is that of the enrollment", { grades: ["04"] }, "met"],
  ])("%s", (_, condition, result) => {
    const outcome = outcomeOf(condition, early);
    expect(outcome.result).toBe(result);
    expect(outcome.reachedOn).toBe(result === "not-met" ? undefined : "2025-08-20");
  });

  test("the grade is unknown before entry", () => {
    expect(outcomeOf({ grades: ["04"] }, { ...early, asOf: "2025-08-10" })).toMatchObject({
      result: "undetermined",
      needs: ["gradeLevel"],
    });
  });

  test("a minimum of days in membership is not met", () => {
    expect(
      outcomeOf({ fact: "rate", atLeast: 0.1 }, { ...early, rule: { appliesTo: { minimumMembership: 1 } } }).result,
    ).toBe("not-met");
  });

  test("nothing has occurred", () => {
    expect(
      outcomeOf({ any: [one, { fact: "rate", atLeast: 0.1 }] }, { ...early, rule: { holds: "each-time" } }).result,
    ).toBe("not-met");
  });

  test("measures are of no day", () => {
    const { measures, tier } = decisionBy([ruleOf(one)], early);
    expect(measures).toMatchObject({ daysInMembership: 0, enrolled: true, band: "too-few-days" });
    expect(tier).toBe(1);
  });
});

describe("after exit", () => {
  const enrollments = [enrolled({ exitDate: "2025-09-10" })];
  const situation = { enrollments, marks: absentOn("2025-09-03", "2025-09-09") };
  const each: Rule = ruleOf(one, {
    id: "each",
    holds: "each-time",
    duties: [{ id: "notify", action: "Notify", due: { within: 3, unit: "calendar-day" } }],
  });
  const share: Rule = ruleOf({ share: "day", within: "school-year", of: "membership", atLeast: 0.25 }, { id: "share" });

  test("everything is as of the last day on the roll, long after it too", () => {
    const onLastDay = decisionBy([each, share], { ...situation, asOf: "2025-09-09" });
    const later = decisionBy([each, share], { ...situation, asOf: "2025-12-01" });
    expect(later.measures).toMatchObject({ enrolled: false, daysInMembership: 7, daysAbsent: 2 });
    expect(onLastDay.measures.enrolled).toBe(true);
    expect(outcomeIn(later, "share")).toEqual(outcomeIn(onLastDay, "share"));
    expect(outcomeIn(later, "each").occurrences).toEqual(["2025-09-03", "2025-09-09"]);
  });

  test("duties that arose before stand, and no new one arises", () => {
    const keys = (asOf: string) =>
      outcomeIn(decisionBy([each], { ...situation, asOf }), "each").duties.map(({ key }) => key);
    expect(keys("2025-12-01")).toEqual(keys("2025-09-09"));
    expect(keys("2025-12-01")).toEqual(["policy/each/notify/2025-09-03", "policy/each/notify/2025-09-09"]);
  });

  test("no rule comes nearer", () => {
    const five = ruleOf({ count: "day", within: "school-year", atLeast: 5 });
    expect(decisionBy([five], { ...situation, asOf: "2025-12-01" }).next).toEqual([]);
  });
});

test("days up to the date are decided, and marks after it are not seen", () => {
  const situation = { marks: absentOn("2025-09-02", "2025-09-03") };
  expect(
    outcomeOf({ count: "day", within: "school-year", atLeast: 2 }, { ...situation, asOf: "2025-09-02" }).result,
  ).toBe("not-met");
  expect(
    outcomeOf({ count: "day", within: "school-year", atLeast: 2 }, { ...situation, asOf: "2025-09-03" }).result,
  ).toBe("met");
});

test("a policy without rules decides tier 1 and says nothing more", () => {
  const decision = decisionBy([], { calendars: [tenDays], marks: absentOn("2025-09-02") });
  expect(decision).toMatchObject({
    tier: 1,
    outcomes: [],
    next: [],
    studentId: "s1",
    policy: { id: "policy", version: "1" },
  });
});

test("the measures of a decision are counted as the policy counts", () => {
  const register = registerOf({ marks: absentOn("2025-09-02") });
  const counting = { presentShare: 0.5, minimumMembership: 20 };
  const decision = decide(compilePolicy(policyOf([], { counting })), register, "s1", { asOf: "2025-09-12" });
  expect(decision.measures).toEqual(measure(register, "s1", { asOf: "2025-09-12", counting }));
});

describe("misuse", () => {
  const compiled = compilePolicy(policyOf([ruleOf(one)]));
  test("an unknown student, whom the message does not name", () => {
    const error = thrownBy(() => decide(compiled, registerOf(), "Jane Roe", { asOf: "2025-09-12" }));
    expect(error.code).toBe("unknown-student");
    expect(error.message).not.toContain("Roe");
  });

  test.each(["2025-02-30", "2025-9-1", ""])("a date that is none: %j", (asOf) => {
    expect(thrownBy(() => decide(compiled, registerOf(), "s1", { asOf })).code).toBe("invalid-date");
  });
});

test("a policy, a register and facts that are frozen are not changed, and the decision is JSON", () => {
  const lastYear = calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2025-06-02", until: "2025-06-13" });
  const situation = {
    calendars: [lastYear, tenDays],
    enrollments: [enrolled({ entryDate: "2025-06-02" })],
    marks: absentOn("2025-09-02", "2025-09-04"),
  };
  const decision = decisionBy([ruleOf(one, { holds: "each-time" })], situation);
  expect(JSON.parse(JSON.stringify(decision))).toStrictEqual(decision);
});
