import { describe, expect, test } from "vitest";
import type { Comparison, IsoDate, Rule, Window } from "../../../src/index.js";
import { decisionBy, outcomeIn, ruleOf } from "../../support/policies.js";
import type { Situation } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

const eachAbsence = ruleOf({ count: "day", within: "school-year", atLeast: 1 }, { id: "absence", holds: "each-time" });
const threeDays = ruleOf({ count: "day", within: "school-year", atLeast: 3 }, { id: "three", holds: "once-reached" });
const twoInMonth = ruleOf({ count: "day", within: "calendar-month", atLeast: 2 }, { id: "month", holds: "while-true" });

/** The outcome of a rule that asks how often another was reached. */
function asking(of: Rule, comparison: Comparison, situation: Situation & { within?: Window } = {}) {
  const { within, ...rest } = situation;
  const rule = ruleOf(
    { reached: of.id, ...(within === undefined ? {} : { within }), ...comparison },
    { id: "asking", holds: "once-reached" },
  );
  return outcomeIn(decisionBy([of, rule], rest), "asking");
}

describe("a rule that is met each time is reached at each occurrence", () => {
  const marks = absentOn("2025-09-02", "2025-09-05", "2025-10-06");
  test.each<[string, Comparison, IsoDate | undefined]>([
    ["once", { atLeast: 1 }, "2025-09-02"],
    ["twice", { atLeast: 2 }, "2025-09-05"],
    ["three times", { atLeast: 3 }, "2025-10-06"],
    ["never four times", { atLeast: 4 }, undefined],
    ["never more than three times", { moreThan: 3 }, undefined],
    ["at most so many times from the first day on", { atMost: 3 }, "2025-09-01"],
  ])("%s", (_, comparison, reachedOn) => {
    const outcome = asking(eachAbsence, comparison, { marks });
    expect([outcome.result, outcome.reachedOn]).toEqual([reachedOn === undefined ? "not-met" : "met", reachedOn]);
  });

  test.each<[string, Window, number, IsoDate | undefined]>([
    ["in one calendar month: twice in September", "calendar-month", 2, "2025-09-05"],
    ["in one calendar month: never three times", "calendar-month", 3, undefined],
    ["in 4 calendar days: 09-02 to 09-05", { last: 4, unit: "calendar-day" }, 2, "2025-09-05"],
    ["in 3 calendar days: never", { last: 3, unit: "calendar-day" }, 2, undefined],
    ["in 4 school days: 2, 3, 4, 5", { last: 4, unit: "school-day" }, 2, "2025-09-05"],
  ])("%s", (_, within, atLeast, reachedOn) => {
    expect(asking(eachAbsence, { atLeast }, { marks, within }).reachedOn).toBe(reachedOn);
  });
});

describe("a rule that is reached once is reached never or once", () => {
  const marks = absentOn("2025-09-02", "2025-09-03", "2025-09-05", "2025-09-09");
  test.each<[string, Comparison, Window | undefined, IsoDate | undefined]>([
    ["once, from the day it is reached", { atLeast: 1 }, undefined, "2025-09-05"],
    ["never twice", { atLeast: 2 }, undefined, undefined],
    ["never, until the day it is reached", { lessThan: 1 }, undefined, "2025-09-01"],
    ["in the month of the day it was reached", { atLeast: 1 }, "calendar-month", "2025-09-05"],
  ])("%s", (_, comparison, within, reachedOn) => {
    expect(asking(threeDays, comparison, { marks, ...(within === undefined ? {} : { within }) }).reachedOn).toBe(
      reachedOn,
    );
  });

  test("not in the month after", () => {
    const rules = [threeDays, ruleOf({ reached: "three", within: "calendar-month", atLeast: 1 }, { id: "asking" })];
    expect(outcomeIn(decisionBy(rules, { marks, asOf: "2025-09-30" }), "asking").result).toBe("met");
    expect(outcomeIn(decisionBy(rules, { marks, asOf: "2025-10-01" }), "asking").result).toBe("not-met");
  });
});

describe("a rule that holds while true is reached each time it begins to hold", () => {
  const marks = absentOn("2025-09-02", "2025-09-03", "2025-09-04", "2025-10-06", "2025-10-08", "2025-11-04");
  test.each<[string, Comparison, IsoDate | undefined]>([
    ["in September, on the second absence", { atLeast: 1 }, "2025-09-03"],
    ["again in October, on the second absence", { atLeast: 2 }, "2025-10-08"],
    ["not in November, with one absence", { atLeast: 3 }, undefined],
  ])("%s", (_, comparison, reachedOn) => {
    expect(asking(twoInMonth, comparison, { marks }).reachedOn).toBe(reachedOn);
  });
});

test("the order of the rules does not matter", () => {
  const asks = ruleOf({ reached: "three", atLeast: 1 }, { id: "asking", holds: "once-reached" });
  const situation = { marks: absentOn("2025-09-02", "2025-09-03", "2025-09-05") };
  const forth = decisionBy([threeDays, asks], situation);
  const back = decisionBy([asks, threeDays], situation);
  expect(outcomeIn(back, "asking")).toEqual(outcomeIn(forth, "asking"));
  expect(back.outcomes.map(({ ruleId }) => ruleId)).toEqual(["asking", "three"]);
});

test("rules may ask through several others", () => {
  const rules = [
    ruleOf({ reached: "second", atLeast: 1 }, { id: "third", holds: "once-reached" }),
    ruleOf({ reached: "three", atLeast: 1 }, { id: "second", holds: "once-reached" }),
    threeDays,
  ];
  const decision = decisionBy(rules, { marks: absentOn("2025-09-02", "2025-09-03", "2025-09-05") });
  expect(decision.outcomes.map(({ reachedOn }) => reachedOn)).toEqual(["2025-09-05", "2025-09-05", "2025-09-05"]);
});

test("a rule that does not apply, or is not in force, is never reached", () => {
  const marks = absentOn("2025-09-02", "2025-09-03", "2025-09-05");
  const facts = { age: 20 };
  expect(asking({ ...threeDays, appliesTo: { ages: { lessThan: 18 } } }, { atLeast: 1 }, { marks, facts }).result).toBe(
    "not-met",
  );
  expect(asking({ ...threeDays, effective: { until: "2025-09-04" } }, { atLeast: 1 }, { marks }).result).toBe(
    "not-met",
  );
});

describe("a rule that waits for a determination is reached perhaps once", () => {
  const willful = { ...threeDays, requires: ["willful"] };
  const marks = absentOn("2025-09-02", "2025-09-03", "2025-09-05");
  test.each<[string, Comparison, Situation, object]>([
    [
      "at least once: unknown, from the day it might be",
      { atLeast: 1 },
      {},
      { result: "undetermined", reachedOn: "2025-09-05", needs: ["willful"] },
    ],
    ["at most once: true for never and once", { atMost: 1 }, {}, { result: "met", reachedOn: "2025-09-01" }],
    ["at least twice: false for never and once", { atLeast: 2 }, {}, { result: "not-met" }],
    [
      "at least once, determined so",
      { atLeast: 1 },
      { determinations: { willful: true } },
      { result: "met", reachedOn: "2025-09-05" },
    ],
    [
      "at least once, determined otherwise",
      { atLeast: 1 },
      { determinations: { willful: false } },
      { result: "not-met" },
    ],
  ])("%s", (_, comparison, situation, expected) => {
    expect(asking(willful, comparison, { marks, ...situation })).toMatchObject(expected);
  });

  test("each time it perhaps occurred counts as perhaps", () => {
    const rule = { ...eachAbsence, requires: ["willful"] };
    expect(asking(rule, { atLeast: 3 }, { marks })).toMatchObject({
      result: "undetermined",
      reachedOn: "2025-09-05",
      needs: ["willful"],
    });
    expect(asking(rule, { atLeast: 4 }, { marks }).result).toBe("not-met");
    expect(asking(rule, { lessThan: 4 }, { marks }).result).toBe("met");
  });
});

describe("a rule that holds while true, with days on which nobody knows", () => {
  // In grade 04, then in a grade that nobody knows, from 2025-10-01 to 2025-10-19, then in grade 04 again: it began to hold once or twice.
  const enrollments = [
    enrolled({ gradeLevel: "04", exitDate: "2025-10-01" }),
    enrolled({ entryDate: "2025-10-01", exitDate: "2025-10-20" }),
    enrolled({ gradeLevel: "04", entryDate: "2025-10-20" }),
  ];
  const inFourth = ruleOf({ grades: ["04"] }, { id: "fourth" });
  test.each<[string, Comparison, object]>([
    ["at least once: surely", { atLeast: 1 }, { result: "met", reachedOn: "2025-09-01" }],
    [
      "at least twice: perhaps",
      { atLeast: 2 },
      { result: "undetermined", reachedOn: "2025-10-20", needs: ["gradeLevel"] },
    ],
    ["at least three times: surely not", { atLeast: 3 }, { result: "not-met" }],
    ["once or twice: surely", { between: [1, 2] }, { result: "met", reachedOn: "2025-09-01" }],
  ])("is reached %s", (_, comparison, expected) => {
    expect(asking(inFourth, comparison, { enrollments })).toMatchObject(expected);
  });

  test("waiting for a determination, it is reached perhaps as often as its condition", () => {
    const willful = { ...twoInMonth, requires: ["willful"] };
    const marks = absentOn("2025-09-02", "2025-09-03", "2025-10-06", "2025-10-08");
    const perhaps = { result: "undetermined", needs: ["willful"] };
    expect(asking(willful, { atLeast: 2 }, { marks })).toMatchObject({ ...perhaps, reachedOn: "2025-10-08" });
    expect(asking(willful, { atLeast: 3 }, { marks }).result).toBe("not-met");
  });
});
