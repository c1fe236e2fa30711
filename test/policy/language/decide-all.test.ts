import { describe, expect, test } from "vitest";
import { compilePolicy, createRegister, decide, decideAll, results } from "../../../src/index.js";
import type { Condition, Decision, Facts, Policy, Register } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { pick, randomFrom } from "../../support/random.js";
import { absent, enrolled, mark } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const ids = Array.from({ length: 60 }, (_, index) => `s${index}`);
const indexOf = (studentId: string): number => Number(studentId.slice(1));

/** A district of sixty students, some of whom come late, leave or change school. */
function district(seed: number): Register {
  const random = randomFrom(seed);
  const enrollments = ids.flatMap((studentId) => {
    const gradeLevel = pick(random, ["", "K", "04", "09"]);
    const first = enrolled({
      studentId,
      gradeLevel,
      entryDate: pick(random, ["2025-09-01", "2025-09-01", "2025-10-06"]),
    });
    if (random() < 0.7) return [first];
    return [
      { ...first, exitDate: "2025-11-03" },
      ...(random() < 0.5 ? [{ ...first, schoolId: "south", entryDate: "2025-11-10" }] : []),
    ];
  });
  const dates = calendarOf({ from: "2025-10-06", until: "2025-12-19" }).days.map(({ date }) => date);
  const marks = Array.from({ length: 800 }, () => {
    const [studentId, date] = [pick(random, ids), pick(random, dates)];
    const kind = pick(random, ["absent", "absent", "absent", "tardy", "present"] as const);
    return mark(date, kind, {
      studentId,
      excusal: pick(random, ["excused", "unexcused", "unexcused", "unknown"] as const),
      ...(random() < 0.2 ? { missed: { share: 0.4 } } : {}),
    });
  });
  return createRegister({
    calendars: [calendarOf({ terms: [{ id: "Q2", kind: "quarter", firstDay: "2025-11-03", lastDay: "2026-01-16" }] })],
    enrollments,
    marks,
  }).register;
}

const unexcused = { excusal: ["unexcused"] } as const;
const policy: Policy = policyOf(
  [
    ruleOf(
      { count: "day", within: "school-year", ...unexcused, atLeast: 1 },
      {
        id: "each",
        holds: "each-time",
        duties: [{ id: "notify", action: "Notify", due: { within: 3, unit: "school-day" } }],
      },
    ),
    ruleOf(
      { count: "half-day", within: { last: 1, unit: "month" }, ...unexcused, atLeast: 6 },
      { id: "month", holds: "once-reached", tier: 3 },
    ),
    ruleOf(
      { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
      { id: "chronic", appliesTo: { minimumMembership: 20 } },
    ),
    ruleOf(
      { count: "day", within: { term: "quarter" }, moreThan: 3 },
      { id: "quarter", holds: "once-reached", requires: ["willful"], tier: 3 },
    ),
    ruleOf(
      {
        any: [
          { consecutive: "day", atLeast: 3 },
          { fact: "rate", atLeast: 0.1 },
        ],
      },
      { id: "run", holds: "once-reached" },
    ),
    ruleOf({ reached: "each", atLeast: 4 }, { id: "four", appliesTo: { grades: ["K", "4"] } }),
  ],
  { counting: { presentShare: 0.5 } },
);
const compiled = compilePolicy(policy);

const factsOf = (studentId: string): Facts =>
  indexOf(studentId) % 3 === 0 ? {} : { rate: (indexOf(studentId) % 20) / 100 };
const determinationsOf = (studentId: string) =>
  indexOf(studentId) % 4 === 0 ? { willful: true } : indexOf(studentId) % 4 === 1 ? { willful: false } : {};
const code = { "not-met": 0, met: 1, undetermined: 2 } as const;

describe.each([1, 2, 3])("a table for all students of a random district (seed %i)", (seed) => {
  const register = district(seed);
  describe.each(["2025-08-25", "2025-10-24", "2025-12-05", "2026-06-12"])("as of %s", (asOf) => {
    const table = decideAll(compiled, register, { asOf, facts: factsOf, determinations: determinationsOf });
    const expected: Decision[] = register.studentIds.map((studentId) =>
      decide(compiled, register, studentId, {
        asOf,
        facts: factsOf(studentId),
        determinations: determinationsOf(studentId),
      }),
    );

    test("holds the decision for each", () => {
      expect(table.length).toBe(60);
      expect(table.studentIds).toEqual(register.studentIds);
      expect([...table]).toEqual(expected);
      expect(table.at(17)).toEqual(expected[17]);
    });

    test("holds tiers and results as columns", () => {
      expect([...table.tier]).toEqual(expected.map(({ tier }) => tier));
      for (const [index, { id }] of policy.rules.entries()) {
        expect([...table.result(id)]).toEqual(
          expected.map(({ outcomes }) => code[outcomes[index]?.result ?? "not-met"]),
        );
      }
    });
  });

  test("met, not met and undetermined all occur, so that the columns are tried", () => {
    const table = decideAll(compiled, register, { asOf: "2025-12-19" });
    expect(new Set(policy.rules.flatMap(({ id }) => [...table.result(id)]))).toEqual(new Set([0, 1, 2]));
  });

  test("the same from columns as from functions", () => {
    const asOf = "2025-12-19";
    const byFunction = decideAll(compiled, register, { asOf, facts: factsOf, determinations: determinationsOf });
    const facts = { rate: Float64Array.from(register.studentIds, (id) => Number(factsOf(id)["rate"] ?? Number.NaN)) };
    const determinations = { willful: register.studentIds.map((id) => determinationsOf(id).willful) };
    expect([...decideAll(compiled, register, { asOf, facts, determinations })]).toEqual([...byFunction]);
  });

  test("a slice holds the decisions of its students", () => {
    const all = [...decideAll(compiled, register, { asOf: "2025-12-05" })];
    const part = decideAll(compiled, register, { asOf: "2025-12-05", slice: [20, 30] });
    expect(part.length).toBe(10);
    expect([...part]).toEqual(all.slice(20, 30));
    expect([...part.tier]).toEqual(all.slice(20, 30).map(({ tier }) => tier));
  });
});

describe("facts are asked for", () => {
  const register = district(4);
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
    expect([...table.result("rule")]).toHaveLength(60);
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

describe("misuse of a table", () => {
  const register = district(5);
  test.each(["none", "constructor", "__proto__"])("the rule %s, which the policy does not have", (ruleId) => {
    expect(thrownBy(() => decideAll(compiled, register, { asOf: "2025-12-05" }).result(ruleId)).code).toBe(
      "unknown-rule",
    );
  });

  test.each<[string, [number, number]]>([
    ["that begins between two students", [0.5, 3]],
    ["that ends between two students", [0, 2.5]],
    ["that begins before the first", [-1, 3]],
    ["that ends after the last", [0, 61]],
    ["that ends before it begins", [5, 4]],
    ["of NaN", [0, Number.NaN]],
  ])("a slice %s", (_, slice) => {
    expect(thrownBy(() => decideAll(compiled, register, { asOf: "2025-12-05", slice })).code).toBe("invalid-number");
  });

  test("an empty slice is one", () => {
    expect(decideAll(compiled, register, { asOf: "2025-12-05", slice: [7, 7] }).length).toBe(0);
  });

  test("a date that is none", () => {
    expect(thrownBy(() => decideAll(compiled, register, { asOf: "2025-02-30" })).code).toBe("invalid-date");
  });
});

test("results are numbered in the order that the package gives", () => {
  expect(results).toEqual(["not-met", "met", "undetermined"]);
});

test("no students, no decisions", () => {
  const { register } = createRegister({ calendars: [], enrollments: [], marks: [] });
  const table = decideAll(compiled, register, { asOf: "2025-12-05" });
  expect(table).toMatchObject({ length: 0, studentIds: [] });
  expect([...table]).toEqual([]);
  expect([...table.result("each")]).toEqual([]);
});

test("students named by the words of the language are students", () => {
  const enrollments = ["__proto__", "constructor"].map((studentId) => enrolled({ studentId }));
  const { register } = createRegister({
    calendars: [calendarOf()],
    enrollments,
    marks: [absent("2025-09-02", { studentId: "__proto__" })],
  });
  const table = decideAll(
    compilePolicy(policyOf([ruleOf({ count: "day", within: "school-year", atLeast: 1 }, { id: "__proto__" })])),
    register,
    { asOf: "2025-09-10" },
  );
  expect([...table.result("__proto__")]).toEqual([1, 0]);
  expect(table.at(0)).toMatchObject({ studentId: "__proto__", outcomes: [{ ruleId: "__proto__", result: "met" }] });
});
