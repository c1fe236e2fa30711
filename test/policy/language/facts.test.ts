import { describe, expect, test } from "vitest";
import { compilePolicy, decide } from "../../../src/index.js";
import type { Condition, Facts } from "../../../src/index.js";
import { calendarOf, tenDays } from "../../support/calendars.js";
import { outcomeOf, policyOf, ruleOf } from "../../support/policies.js";
import { enrolled, registerOf } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const rate: Condition = { fact: "priorYearAbsenceRate", atLeast: 0.1 };

describe("a fact", () => {
  test.each<[string, Condition, Facts, "met" | "not-met" | "undetermined"]>([
    ["at the line", rate, { priorYearAbsenceRate: 0.1 }, "met"],
    ["under the line", rate, { priorYearAbsenceRate: 0.0999 }, "not-met"],
    ["of 0", rate, { priorYearAbsenceRate: 0 }, "not-met"],
    ["missing", rate, {}, "undetermined"],
    ["undefined", rate, { priorYearAbsenceRate: undefined }, "undetermined"],
    ["in words, where a number is asked", rate, { priorYearAbsenceRate: "0.2" }, "undetermined"],
    ["true, where a number is asked", rate, { priorYearAbsenceRate: true }, "undetermined"],
    ["a string that is the same", { fact: "status", equals: "open" }, { status: "open" }, "met"],
    ["a string that is another", { fact: "status", equals: "open" }, { status: "Open" }, "not-met"],
    ["true, where a string is asked", { fact: "status", equals: "open" }, { status: true }, "undetermined"],
    ["true, as asked", { fact: "status", equals: true }, { status: true }, "met"],
    ["false, where true is asked", { fact: "status", equals: true }, { status: false }, "not-met"],
    ["false, as asked", { fact: "status", equals: false }, { status: false }, "met"],
    ["a string, where true is asked", { fact: "status", equals: true }, { status: "true" }, "undetermined"],
    ["1, where true is asked", { fact: "status", equals: true }, { status: 1 }, "undetermined"],
    ["negative", { fact: "change", lessThan: -0.05 }, { change: -0.1 }, "met"],
  ])("%s", (_, condition, facts, result) => {
    const outcome = outcomeOf(condition, { calendars: [tenDays], facts });
    expect(outcome.result).toBe(result);
    expect(outcome.needs).toEqual(result === "undetermined" ? [(condition as { fact: string }).fact] : undefined);
  });

  test("holds from the first school day on, for the whole year", () => {
    const situation = { calendars: [tenDays], facts: { priorYearAbsenceRate: 0.2 }, asOf: "2025-09-10" };
    expect(outcomeOf(rate, situation).reachedOn).toBe("2025-09-01");
    expect(outcomeOf(rate, { ...situation, enrollments: [enrolled({ entryDate: "2025-09-04" })] }).reachedOn).toBe(
      "2025-09-04",
    );
  });

  test("is seen in the trace as a number", () => {
    expect(outcomeOf(rate, { calendars: [tenDays], facts: { priorYearAbsenceRate: 0.25 } }).trace).toMatchObject({
      holds: true,
      observed: 0.25,
      threshold: 0.1,
    });
  });
});

describe("a fact that is no number at all is misuse", () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d", (value) => {
    const error = thrownBy(() => outcomeOf(rate, { calendars: [tenDays], facts: { priorYearAbsenceRate: value } }));
    expect(error.code).toBe("invalid-fact");
    expect(error.path).toEqual(["facts", "priorYearAbsenceRate"]);
  });
});

describe("a name that every object has is no fact of the student", () => {
  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("%s", (name) => {
    for (const condition of [
      { fact: name, atLeast: 0 },
      { fact: name, equals: "x" },
    ] satisfies Condition[]) {
      expect(outcomeOf(condition, { calendars: [tenDays], facts: {} })).toMatchObject({
        result: "undetermined",
        needs: [name],
      });
    }
  });

  test("and is one where the caller gives it", () => {
    const facts = JSON.parse('{"__proto__": 3, "constructor": 4}') as Facts;
    expect(outcomeOf({ fact: "__proto__", atLeast: 3 }, { calendars: [tenDays], facts }).result).toBe("met");
    expect(outcomeOf({ fact: "constructor", atLeast: 5 }, { calendars: [tenDays], facts }).result).toBe("not-met");
  });
});

describe("the fact age falls back on the birth date, on each day", () => {
  const six: Condition = { fact: "age", atLeast: 6 };
  const once = { holds: "once-reached" } as const;
  test.each<[string, Facts, string | undefined]>([
    ["born 2019-10-15, six on that day in 2025", { birthDate: "2019-10-15" }, "2025-10-15"],
    ["born on a day before the year, six from the first school day", { birthDate: "2019-08-31" }, "2025-09-01"],
    ["six on a Saturday, from Monday on", { birthDate: "2019-10-18" }, "2025-10-20"],
    ["the age given goes before the birth date", { age: 7, birthDate: "2022-01-01" }, "2025-09-01"],
    ["too young the whole year", { birthDate: "2020-09-01" }, undefined],
  ])("%s", (_, facts, reachedOn) => {
    expect(outcomeOf(six, { facts, rule: once }).reachedOn).toBe(reachedOn);
  });

  test.each<[string, Facts]>([
    ["neither age nor birth date", {}],
    ["a birth date that no month has", { birthDate: "2019-02-30" }],
    ["a birth date that is a number", { birthDate: 2019 }],
    ["an age in words", { age: "six" }],
  ])("%s: unknown", (_, facts) => {
    expect(outcomeOf(six, { facts })).toMatchObject({ result: "undetermined", needs: ["age"] });
  });
});

test("facts are read, not changed, and a fact that no rule asks for changes nothing", () => {
  const compiled = compilePolicy(policyOf([ruleOf(rate)]));
  const register = registerOf({ calendars: [calendarOf()] });
  const facts = Object.freeze({ priorYearAbsenceRate: 0.2 });
  const decision = decide(compiled, register, "s1", { asOf: "2025-10-01", facts });
  expect(
    decide(compiled, register, "s1", { asOf: "2025-10-01", facts: { ...facts, favouriteColour: "blue" } }),
  ).toEqual(decision);
});
