import { describe, expect, test } from "vitest";
import { compilePolicy, createRegister, decideAll } from "../../../src/index.js";
import type { Condition, Facts } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absent, enrolled } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

describe("facts are asked for", () => {
  const enrollments = ["a", "b", "c", "d"].map((studentId) => enrolled({ studentId }));
  const { register } = createRegister({
    calendars: [calendarOf()],
    enrollments,
    marks: [absent("2025-09-02", { studentId: "a" })],
  });
  const withFact = (when: Condition) => compilePolicy(policyOf([ruleOf(when)]));
  const calls: string[] = [];
  const asking = (studentId: string): Facts => {
    calls.push(studentId);
    return { age: 10, rate: 0.2 };
  };

  test("at most once a student, for all rules and the columns together", () => {
    calls.length = 0;
    const rules = ["a", "b"].map((id) => ruleOf({ fact: "rate", atLeast: 0.1 }, { id }));
    const table = decideAll(compilePolicy(policyOf(rules)), register, { asOf: "2025-12-05", facts: asking });
    expect([...table.result("a")]).toEqual([...table.result("b")]);
    expect([...calls].sort()).toEqual([...new Set(calls)].sort());
  });

  test("never, if no rule names a fact", () => {
    calls.length = 0;
    const table = decideAll(withFact({ count: "day", within: "school-year", atLeast: 1 }), register, {
      asOf: "2025-12-05",
      facts: asking,
    });
    expect([...table.result("rule")]).toEqual([1, 0, 0, 0]);
    expect(calls).toEqual([]);
  });

  test("where a rule is for an age", () => {
    const rule = ruleOf({ count: "day", within: "school-year", atLeast: 1 }, { appliesTo: { ages: { lessThan: 16 } } });
    const table = decideAll(compilePolicy(policyOf([rule])), register, { asOf: "2025-12-05", facts: asking });
    expect([...table.result("rule")]).toContain(1);
    expect([...table.result("rule")]).not.toContain(2);
  });
});

describe("columns of facts", () => {
  const { register } = createRegister({
    calendars: [calendarOf()],
    enrollments: ["a", "b", "c", "d"].map((studentId) => enrolled({ studentId })),
    marks: [],
  });
  const rate = compilePolicy(policyOf([ruleOf({ fact: "rate", atLeast: 0.1 })]));
  const status = compilePolicy(policyOf([ruleOf({ fact: "status", equals: "open" })]));

  test("NaN is a missing number", () => {
    const table = decideAll(rate, register, {
      asOf: "2025-09-10",
      facts: { rate: Float64Array.of(0.2, 0.05, Number.NaN, 0.1) },
    });
    expect([...table.result("rule")]).toEqual([1, 0, 2, 1]);
    expect(table.at(2).outcomes[0]?.needs).toEqual(["rate"]);
  });

  test("undefined is missing, and a value of another type is unknown", () => {
    const table = decideAll(status, register, {
      asOf: "2025-09-10",
      facts: { status: ["open", "closed", undefined, 3] },
    });
    expect([...table.result("rule")]).toEqual([1, 0, 2, 2]);
  });

  test("a column that no rule asks for changes nothing, and one that is missing is unknown", () => {
    expect([
      ...decideAll(rate, register, { asOf: "2025-09-10", facts: { other: [1, 2, 3, 4] } }).result("rule"),
    ]).toEqual([2, 2, 2, 2]);
  });

  test("an infinite number is misuse", () => {
    const infinite = { rate: Float64Array.of(0.2, Number.POSITIVE_INFINITY, 0, 0) };
    expect(thrownBy(() => [...decideAll(rate, register, { asOf: "2025-09-10", facts: infinite })]).code).toBe(
      "invalid-fact",
    );
  });
});
