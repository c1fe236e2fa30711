import { describe, expect, test } from "vitest";
import { compilePolicy, createRegister, decide, decideAll, shareRegister, timeline } from "../../../src/index.js";
import type { Policy, Register } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absent, absentOn, enrolled, mark } from "../../support/students.js";

const policy: Policy = policyOf(
  [
    ruleOf(
      {
        any: [
          { count: ["day", { dayMissing: { periods: 2 } }], within: "school-year", excusal: ["unexcused"], atLeast: 3 },
          { fact: "rate", between: [0.1, 1] },
        ],
      },
      {
        id: "days",
        holds: "once-reached",
        duties: [{ id: "meet", action: "Meet", due: { within: 3, unit: "school-day" } }],
      },
    ),
    ruleOf(
      { share: "half-day", within: { last: 1, unit: "month" }, of: "window-days", moreThan: 0.1 },
      { id: "share", requires: ["willful"] },
    ),
    ruleOf(
      { reached: "days", atLeast: 1 },
      { id: "again", appliesTo: { grades: ["K"], ages: { lessThan: 16 } }, effective: { from: "2025-09-05" } },
    ),
  ],
  { counting: { presentShare: 0.5, halfDay: { oneFrom: 0.5, twoFrom: 1 } } },
);
const { register } = createRegister({
  calendars: [calendarOf()],
  enrollments: [enrolled({ gradeLevel: "K" }), enrolled({ studentId: "s2", exitDate: "2025-10-01" })],
  marks: [
    ...absentOn("2025-09-02", "2025-09-04", "2025-09-09"),
    mark("2025-09-10", "tardy", { missed: { minutes: 120 } }),
    absent("2025-09-03", { studentId: "s2" }),
  ],
});
const facts = { rate: 0.05, birthDate: "2020-02-03" };
const options = { asOf: "2025-09-30", facts };

function everything(of: Policy, from: Register): unknown {
  const compiled = compilePolicy(of);
  return [
    decide(compiled, from, "s1", options),
    [...decideAll(compiled, from, { asOf: "2025-09-30", facts: () => facts })],
    timeline(compiled, from, "s1", options),
  ];
}

const expected = everything(policy, register);

describe("the same comes out", () => {
  test("of a policy that went through JSON", () => {
    expect(everything(JSON.parse(JSON.stringify(policy)) as Policy, register)).toEqual(expected);
  });

  test("of a frozen policy, frozen facts and a register whose objects are frozen", () => {
    deepFreeze(facts);
    expect(everything(deepFreeze(structuredClone(policy)), deepFreeze(structuredClone(register)))).toEqual(expected);
  });

  test("of a register that was sent to another thread", () => {
    expect(everything(policy, structuredClone(register))).toEqual(expected);
  });

  test("of a register that threads share", () => {
    expect(everything(policy, shareRegister(register))).toEqual(expected);
  });

  test("a second time, in any order of calls", () => {
    const compiled = compilePolicy(policy);
    const first = decide(compiled, register, "s2", options);
    decide(compiled, register, "s1", { ...options, asOf: "2025-09-04" });
    decideAll(compiled, register, { asOf: "2026-01-05" });
    expect(decide(compiled, register, "s2", options)).toEqual(first);
    expect(everything(policy, register)).toEqual(expected);
  });
});

test("what comes out is JSON", () => {
  expect(JSON.parse(JSON.stringify(expected))).toStrictEqual(expected);
});

test("what is done to a policy after it was compiled changes no decision", () => {
  const own = structuredClone(policy) as Policy & { rules: { when: unknown; id: string }[] };
  const compiled = compilePolicy(own);
  const before = JSON.stringify(
    decide(compiled, register, "s1", { ...options, traces: false }).outcomes.map(({ result }) => result),
  );
  for (const rule of own.rules) rule.when = { fact: "nothing", equals: true };
  expect(
    JSON.stringify(
      decide(compiled, register, "s1", { ...options, traces: false }).outcomes.map(({ result }) => result),
    ),
  ).toBe(before);
});
