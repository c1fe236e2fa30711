import { expect, test } from "vitest";
import type { Condition } from "../../../src/index.js";
import { decisionBy, ruleOf } from "../../support/policies.js";
import { absentOn } from "../../support/students.js";

const day = (number: number): string => `2025-09-${String(number).padStart(2, "0")}`;
/** 22 school days in a row, weekdays of September 2025. */
const september = Array.from({ length: 30 }, (_, index) => index + 1)
  .filter((number) => number % 7 !== 6 && number % 7 !== 0)
  .map(day);

/** Each rule asks about the one before it in two places: followed place by place, that would be 2^60 ways. */
const chain = [
  ruleOf({ count: "day", within: "school-year", atLeast: 3 }, { id: "r0", requires: ["looked-into"] }),
  ...Array.from({ length: 60 }, (_, index) => {
    const before: Condition = { reached: `r${index}`, atLeast: 1 };
    const lately: Condition = { reached: `r${index}`, within: { last: 400, unit: "calendar-day" }, atLeast: 1 };
    return ruleOf({ all: [before, lately] }, { id: `r${index + 1}`, holds: "once-reached" });
  }),
];

test("rules that each ask twice about the one before are decided without following every way through them", () => {
  const decision = decisionBy(chain, { marks: absentOn(...september), determinations: { "looked-into": true } });
  expect(decision.outcomes.map(({ reachedOn }) => reachedOn)).toEqual(chain.map(() => september[2]));
});

test("what such rules need is told once", () => {
  const decision = decisionBy(chain, { marks: absentOn(...september) });
  expect(decision.outcomes.map(({ needs }) => needs)).toEqual(chain.map(() => ["looked-into"]));
});

test("a rule met on each of 22 days absent from the third on is reached 20 times, on the last of them for the twentieth", () => {
  const report = ruleOf({ count: "day", within: "school-year", atLeast: 3 }, { id: "report", holds: "each-time" });
  const often = (id: string, atLeast: number) => ruleOf({ reached: "report", atLeast }, { id, holds: "once-reached" });
  const { outcomes } = decisionBy([report, often("twenty", 20), often("twenty-one", 21)], {
    marks: absentOn(...september),
  });
  expect(outcomes.map(({ result }) => result)).toEqual(["met", "met", "not-met"]);
  expect(outcomes[1]!.reachedOn).toBe(september[21]);
});

test("a rule that holds while true is reached anew only after a day on which it did not hold", () => {
  const today = ruleOf({ count: "day", within: { last: 1, unit: "school-day" }, atLeast: 1 }, { id: "today" });
  const often = (id: string, atLeast: number) => ruleOf({ reached: "today", atLeast }, { id, holds: "once-reached" });
  const rules = [today, often("once", 1), often("twice", 2), often("thrice", 3)];
  // Absent on 1 to 5, then on 9 and 10 September: two stretches, the second from the 9th on.
  const marks = absentOn(...september.slice(0, 5), day(9), day(10));
  const { outcomes } = decisionBy(rules, { marks });
  expect(outcomes.map(({ reachedOn }) => reachedOn)).toEqual([undefined, day(1), day(9), undefined]);
});
