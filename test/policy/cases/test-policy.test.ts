import { describe, expect, test } from "vitest";
import { testPolicy } from "../../../src/index.js";
import type { Condition, Policy, PolicyCase, Rule } from "../../../src/index.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { policyOf, ruleOf } from "../../support/policies.js";

// 2025-09-01 is a Monday; two weeks of school.
const calendars = [{ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" }];
const unexcused = { kind: "absent", excusal: "unexcused" } as const;
const twoDays: Condition = { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 2 };

function policyWith(when: Condition = twoDays, rule: Partial<Rule> = {}): Policy {
  return policyOf([ruleOf(when, { id: "two", holds: "once-reached", ...rule })]);
}

function run(given: Partial<PolicyCase>, policy = policyWith()) {
  const whole: PolicyCase = { title: "a case", expect: {}, ...given };
  const report = testPolicy(policy, [whole], { calendars });
  return { report, differences: report.results[0]!.differences, passed: report.results[0]!.passed };
}

const marks = [{ ...unexcused, dates: ["2025-09-02", "2025-09-04"] }];

describe("a case passes", () => {
  test("when the result is the expected one, given as a word or with its date", () => {
    expect(run({ marks, expect: { two: "met" } }).passed).toBe(true);
    expect(run({ marks, expect: { two: { result: "met", reachedOn: "2025-09-04" } } }).passed).toBe(true);
  });

  test("when everything that a case can expect comes out", () => {
    const duties = [
      { id: "call", action: "Call", due: { within: 1, unit: "school-day" as const } },
      { id: "meet", action: "Meet" },
    ];
    const { differences } = run(
      {
        marks: [...marks, { kind: "absent", excusal: "excused", date: "2025-09-03" }],
        asOf: "2025-09-08",
        tier: 2,
        expect: {
          two: {
            result: "met",
            reachedOn: "2025-09-04",
            occurrences: [],
            counted: ["2025-09-02", "2025-09-04"],
            observed: 2,
            needs: [],
            // A Thursday and one school day more; by Monday the 8th that is past.
            duties: [{ dutyId: "call", dueOn: "2025-09-05", status: "overdue" }, { dutyId: "meet" }],
          },
        },
      },
      policyWith(twoDays, { duties }),
    );
    expect(differences).toEqual([]);
  });

  test("when a rule met each time has the expected occurrences", () => {
    const policy = policyWith(
      { count: "day", within: { last: 1, unit: "school-day" }, atLeast: 1 },
      { holds: "each-time", duties: [{ id: "call", action: "Call", due: { within: 1, unit: "calendar-day" } }] },
    );
    const duties = [
      { dutyId: "call", occurrence: "2025-09-02", dueOn: "2025-09-03" },
      { dutyId: "call", occurrence: "2025-09-04", dueOn: "2025-09-05" },
    ];
    const expected = { result: "met", occurrences: ["2025-09-02", "2025-09-04"], duties } as const;
    expect(run({ marks, expect: { two: expected } }, policy).differences).toEqual([]);
  });

  test("with what an undetermined rule needs, in any order", () => {
    const policy = policyWith({ all: [twoDays, { fact: "z", atLeast: 1 }] }, { requires: ["a"] });
    const outcome = { result: "undetermined", reachedOn: "2025-09-04", needs: ["z", "a"] } as const;
    expect(run({ marks, expect: { two: outcome } }, policy).differences).toEqual([]);
    const known = { marks, facts: { z: 1 }, determinations: { a: true } };
    expect(run({ ...known, expect: { two: "met" } }, policy).passed).toBe(true);
  });
});

describe("a case fails, with the place and both values,", () => {
  test.each([
    [{ two: "not-met" }, ["expect", "two"], "not-met", "met"],
    [{ two: { result: "undetermined" } }, ["expect", "two", "result"], "undetermined", "met"],
    [{ two: { result: "met", reachedOn: "2025-09-05" } }, ["expect", "two", "reachedOn"], "2025-09-05", "2025-09-04"],
    [{ two: { result: "met", occurrences: ["2025-09-04"] } }, ["expect", "two", "occurrences"], ["2025-09-04"], []],
    [
      { two: { result: "met", counted: ["2025-09-02"] } },
      ["expect", "two", "counted"],
      ["2025-09-02"],
      ["2025-09-02", "2025-09-04"],
    ],
    [{ two: { result: "met", observed: 3 } }, ["expect", "two", "observed"], 3, 2],
    [{ two: { result: "met", needs: ["willful"] } }, ["expect", "two", "needs"], ["willful"], []],
    [
      { two: { result: "met", duties: [{ dutyId: "call", dueOn: "2025-09-06" }] } },
      ["expect", "two", "duties", 0, "dueOn"],
      "2025-09-06",
      "2025-09-05",
    ],
    [{ two: { result: "met", duties: [] } }, ["expect", "two", "duties"], [], ["call"]],
  ] as const)("when it expects %j", (expected, path, wanted, actual) => {
    const duties = [{ id: "call", action: "Call", due: { within: 1, unit: "school-day" as const } }];
    const { differences, report } = run({ marks, expect: expected }, policyWith(twoDays, { duties }));
    expect(differences).toEqual([{ path, expected: wanted, actual }]);
    expect([report.passed, report.failed]).toEqual([0, 1]);
  });

  test("when another tier comes out", () => {
    expect(run({ marks, tier: 3 }).differences).toEqual([{ path: ["tier"], expected: 3, actual: 2 }]);
  });

  test("when nothing was reached where a date was expected", () => {
    const { differences } = run({ expect: { two: { result: "met", reachedOn: "2025-09-04" } } });
    expect(differences.map(({ path, actual }) => [path.at(-1), actual])).toEqual([
      ["result", "not-met"],
      ["reachedOn", undefined],
    ]);
  });
});

describe("what was counted", () => {
  const any: Condition = {
    any: [
      { ...twoDays, atLeast: 5 },
      { count: "tardy", within: "school-year", atLeast: 1 },
    ],
  };

  test("comes from the parts that hold; the number from the first of them", () => {
    const given = [...marks, { kind: "tardy" as const, date: "2025-09-05" }];
    const outcome = { result: "met", counted: ["2025-09-05"], observed: 1 } as const;
    expect(run({ marks: given, expect: { two: outcome } }, policyWith(any)).differences).toEqual([]);
  });

  test("of a rule that is not met is nothing, but the number is told", () => {
    const outcome = { result: "not-met", counted: [], observed: 2 } as const;
    expect(run({ marks, expect: { two: outcome } }, policyWith(any)).differences).toEqual([]);
  });
});

describe("what a case leaves out", () => {
  test("is the last day, one school, and no marks", () => {
    // Ten school days, present on all of them.
    const policy = policyWith({ share: "day", within: "school-year", of: "membership", atMost: 0 });
    const outcome = { result: "met", reachedOn: "2025-09-01", observed: 0 } as const;
    expect(run({ expect: { two: outcome } }, policy).differences).toEqual([]);
  });

  test("a calendar that names its school is the student's", () => {
    const own = [{ ...calendars[0]!, schoolIds: ["north"] }];
    expect(run({ calendars: own, marks, expect: { two: "met" } }).passed).toBe(true);
  });

  test("nothing, when all is given", () => {
    const given: Partial<PolicyCase> = {
      calendars: [
        {
          id: "c",
          schoolYear: "2025-26",
          days: [{ date: "2025-09-02" }],
          terms: [],
          minutesPerDay: 390,
          periodsPerDay: 7,
        },
      ],
      enrollments: [{ schoolId: "north", entryDate: "2025-09-01", gradeLevel: "K" }],
      marks: [{ ...unexcused, date: "2025-09-02", recordedAt: "2025-09-09" }],
      days: "positive",
      knownOn: "2025-09-08",
      asOf: "2025-09-10",
    };
    const one = policyWith({ all: [{ ...twoDays, atLeast: 1 }, { grades: ["KG"] }] });
    // The mark was recorded a day after what was known.
    expect(run({ ...given, expect: { two: "not-met" } }, one).passed).toBe(true);
    expect(run({ ...given, knownOn: "2025-09-09", expect: { two: "met" } }, one).passed).toBe(true);
  });
});

describe("coverage", () => {
  const when: Condition = { any: [twoDays, { not: { all: [{ fact: "x", equals: true }, { grades: ["KG"] }] } }] };
  const policy = policyOf([ruleOf(when, { id: "a" }), ruleOf(twoDays, { id: "b" })]);
  const { coverage } = testPolicy(
    policy,
    [
      { title: "1", marks, facts: { x: true }, expect: { a: "met" } },
      {
        title: "2",
        enrollments: [{ schoolId: "n", entryDate: "2025-09-01", gradeLevel: "K" }],
        facts: { x: true },
        expect: { a: "met" },
      },
      { title: "3", facts: { x: false }, expect: { a: "met" } },
    ],
    { calendars },
  );

  test("counts for each rule the cases that expect something of it, whatever came out", () => {
    expect(coverage.rules.map(({ clauses: _, ...rule }) => rule)).toEqual([
      // 1: two days. 2: x and KG are true, so that `not` is false, and no day. 3: x is false.
      { ruleId: "a", cases: 3, met: 2, notMet: 1, undetermined: 0 },
      { ruleId: "b", cases: 0, met: 0, notMet: 0, undetermined: 0 },
    ]);
  });

  test("counts for each part of a condition how often it was true, false and unknown", () => {
    expect(coverage.rules[0]!.clauses).toEqual([
      { path: ["when"], true: 2, false: 1, unknown: 0 },
      { path: ["when", "any", 0], true: 1, false: 2, unknown: 0 },
      // Without a grade in case 1 `all` is unknown, and so is `not`.
      { path: ["when", "any", 1], true: 1, false: 1, unknown: 1 },
      { path: ["when", "any", 1, "not"], true: 1, false: 1, unknown: 1 },
      { path: ["when", "any", 1, "not", "all", 0], true: 2, false: 1, unknown: 0 },
      { path: ["when", "any", 1, "not", "all", 1], true: 1, false: 0, unknown: 2 },
    ]);
    expect(coverage.rules[1]!.clauses).toEqual([{ path: ["when"], true: 0, false: 0, unknown: 0 }]);
  });
});

test("nothing that was given is changed, and the report is data", () => {
  const cases = deepFreeze([{ title: "1", marks, expect: { two: "met" } }] as const);
  const report = testPolicy(deepFreeze(policyWith()), cases, deepFreeze({ calendars }));
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});

test("no case is no failure", () => {
  expect(testPolicy(policyWith(), [])).toMatchObject({ passed: 0, failed: 0, results: [] });
});
