import { describe, expect, test } from "vitest";
import { compilePolicy } from "../../../src/index.js";
import type { Condition, CountingRules, Due, ErrorCode, Policy, Rule } from "../../../src/index.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { outcomeOf, policyOf, ruleOf } from "../../support/policies.js";
import { absentOn } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const one: Condition = { count: "day", within: "school-year", atLeast: 1 };

/** A condition inside so many negations. */
function nested(depth: number): Condition {
  let condition = one;
  for (let level = 0; level < depth; level++) condition = { not: condition };
  return condition;
}

function refused(policy: Policy): { code: ErrorCode; path: readonly (string | number)[] } {
  const { code, path } = thrownBy(() => compilePolicy(policy));
  return { code, path };
}

const when = (condition: unknown): Policy => policyOf([ruleOf(condition as Condition)]);
const withDuty = (due: Due): Policy => policyOf([ruleOf(one, { duties: [{ id: "notify", action: "Notify", due }] })]);

describe("rules that ask for rules", () => {
  const asks = (id: string, reached: string): Rule => ruleOf({ reached, atLeast: 1 }, { id });
  test.each<[string, Policy, ErrorCode, (string | number)[]]>([
    ["an unknown rule", policyOf([asks("a", "none")]), "unknown-rule", ["rules", 0, "when", "reached"]],
    [
      "an unknown rule, deep inside",
      policyOf([ruleOf(one, { id: "a" }), ruleOf({ all: [one, { not: { reached: "none", atLeast: 1 } }] })]),
      "unknown-rule",
      ["rules", 1, "when", "all", 1, "not", "reached"],
    ],
    [
      "a rule by a name that every object has",
      policyOf([asks("a", "constructor")]),
      "unknown-rule",
      ["rules", 0, "when", "reached"],
    ],
    [
      "a rule by the name __proto__",
      policyOf([asks("a", "__proto__")]),
      "unknown-rule",
      ["rules", 0, "when", "reached"],
    ],
  ])("%s", (_, policy, code, path) => {
    expect(refused(policy)).toEqual({ code, path });
  });

  test.each<[string, Rule[]]>([
    ["itself", [asks("a", "a")]],
    ["one that asks for it", [asks("a", "b"), asks("b", "a")]],
    ["one of three in a ring", [ruleOf(one, { id: "x" }), asks("a", "b"), asks("b", "c"), asks("c", "a")]],
  ])("a rule that waits for %s", (_, rules) => {
    expect(refused(policyOf(rules)).code).toBe("policy-cycle");
  });

  test("two rules may ask for the same third", () => {
    expect(() => compilePolicy(policyOf([asks("a", "c"), asks("b", "c"), ruleOf(one, { id: "c" })]))).not.toThrow();
  });

  const chain = (length: number): Policy =>
    policyOf(
      Array.from({ length }, (_, index) =>
        index === length - 1 ? ruleOf(one, { id: String(index) }) : asks(String(index), String(index + 1)),
      ),
    );

  test("a chain of sixty rules is compiled", () => {
    expect(() => compilePolicy(chain(60))).not.toThrow();
  });

  test.each([100, 1000, 50_000])("a chain of %i is too deep, and no overflow", (length) => {
    expect(refused(chain(length)).code).toBe("policy-too-deep");
  });
});

describe("ids", () => {
  test("of two rules are not the same", () => {
    expect(refused(policyOf([ruleOf(one), ruleOf(one)]))).toEqual({ code: "invalid-policy", path: ["rules", 1, "id"] });
  });

  test("of two duties of a rule are not the same", () => {
    const duties = [
      { id: "notify", action: "Notify" },
      { id: "notify", action: "Again" },
    ];
    expect(refused(policyOf([ruleOf(one, { duties })]))).toEqual({
      code: "invalid-policy",
      path: ["rules", 0, "duties", 1, "id"],
    });
  });

  test("of duties of different rules may be the same", () => {
    const duties = [{ id: "notify", action: "Notify" }];
    expect(() =>
      compilePolicy(policyOf([ruleOf(one, { id: "a", duties }), ruleOf(one, { id: "b", duties })])),
    ).not.toThrow();
  });

  test("of a duty to count from exist", () => {
    expect(refused(withDuty({ within: 3, unit: "calendar-day", from: "none" }))).toEqual({
      code: "unknown-duty",
      path: ["rules", 0, "duties", 0, "due", "from"],
    });
  });
});

describe("depth", () => {
  test("64 conditions inside one another are compiled, and decided", () => {
    expect(() => compilePolicy(when(nested(63)))).not.toThrow();
    expect(outcomeOf(nested(63), { marks: absentOn("2025-09-02") }).result).toBe("not-met");
    expect(outcomeOf(nested(62), { marks: absentOn("2025-09-02") }).result).toBe("met");
  });

  test.each([66, 100, 1000, 10_000, 100_000])("%i are not, and are no overflow", (depth) => {
    expect(refused(when(nested(depth))).code).toBe("policy-too-deep");
  });

  test("neither are ten thousand in all and any", () => {
    let condition: Condition = one;
    for (let level = 0; level < 10_000; level++)
      condition = level % 2 === 0 ? { all: [one, condition] } : { any: [condition, one] };
    expect(refused(when(condition)).code).toBe("policy-too-deep");
  });

  test("ten thousand conditions side by side are compiled", () => {
    expect(() => compilePolicy(when({ any: Array.from({ length: 10_000 }, () => one) }))).not.toThrow();
  });
});

describe("numbers are finite", () => {
  const bad = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const places: [string, (value: number) => unknown, (string | number)[]][] = [
    ["atLeast", (value) => ({ count: "day", within: "school-year", atLeast: value }), ["atLeast"]],
    ["moreThan", (value) => ({ count: "day", within: "school-year", moreThan: value }), ["moreThan"]],
    ["atMost", (value) => ({ consecutive: "day", atMost: value }), ["atMost"]],
    ["lessThan", (value) => ({ fact: "x", lessThan: value }), ["lessThan"]],
    ["between, the upper", (value) => ({ count: "day", within: "school-year", between: [1, value] }), ["between", 1]],
    [
      "atLeastPerMonth",
      (value) => ({ count: "day", within: "school-year", atLeastPerMonth: value }),
      ["atLeastPerMonth"],
    ],
    ["of", (value) => ({ share: "day", within: "school-year", of: value, atLeast: 0.1 }), ["of"]],
    ["last", (value) => ({ count: "day", within: { last: value, unit: "week" }, atLeast: 1 }), ["within", "last"]],
    [
      "occasionOver",
      (value) => ({ count: { occasionOver: { minutes: value } }, within: "school-year", atLeast: 1 }),
      ["count", "occasionOver", "minutes"],
    ],
    [
      "dayMissing",
      (value) => ({ count: { dayMissing: { periods: value } }, within: "school-year", atLeast: 1 }),
      ["count", "dayMissing", "periods"],
    ],
    ["reached", (value) => ({ reached: "rule", atLeast: value }), ["atLeast"]],
  ];
  test.each(
    places.flatMap(([name, condition, path]) => bad.map((value) => [name, value, condition(value), path] as const)),
  )("%s of %d is not", (_, __, condition, path) => {
    expect(refused(when(condition))).toEqual({ code: "invalid-number", path: ["rules", 0, "when", ...path] });
  });

  test.each<[string, CountingRules]>([
    ["presentShare", { presentShare: Number.NaN }],
    ["presentShare over 1", { presentShare: 1.5 }],
    ["presentShare of 0", { presentShare: 0 }],
    ["minimumMembership", { minimumMembership: Number.POSITIVE_INFINITY }],
    ["a cut-off of half days", { halfDay: { oneFrom: Number.NaN, twoFrom: 1 } }],
  ])("%s is not, in counting", (_, counting) => {
    const { code, path } = refused(policyOf([ruleOf(one)], { counting }));
    expect(code).toBe("invalid-number");
    expect(path[0]).toBe("counting");
  });

  test("a due date within NaN days is not", () => {
    expect(refused(withDuty({ within: Number.NaN, unit: "calendar-day" }))).toEqual({
      code: "invalid-number",
      path: ["rules", 0, "duties", 0, "due", "within"],
    });
  });

  test("an age or a minimum of days is", () => {
    expect(refused(policyOf([ruleOf(one, { appliesTo: { ages: { lessThan: Number.NaN } } })])).code).toBe(
      "invalid-number",
    );
    expect(refused(policyOf([ruleOf(one, { appliesTo: { minimumMembership: Number.NaN } })])).code).toBe(
      "invalid-number",
    );
  });
});

describe("conditions that say nothing", () => {
  test.each<[string, unknown, (string | number)[]]>([
    ["all of none", { all: [] }, ["rules", 0, "when", "all"]],
    ["any of none", { any: [] }, ["rules", 0, "when", "any"]],
    ["any of none, inside", { all: [one, { any: [] }] }, ["rules", 0, "when", "all", 1, "any"]],
    ["no unit of several", { count: [], within: "school-year", atLeast: 1 }, ["rules", 0, "when", "count"]],
  ])("%s", (_, condition, path) => {
    expect(refused(when(condition))).toEqual({ code: "invalid-policy", path });
  });
});

describe("conditions from outside, where types say nothing", () => {
  test.each<[string, unknown]>([
    ["an empty condition", {}],
    ["a condition of no known kind", { weather: "rain" }],
    ["null", null],
    ["a string", "day"],
    ["a unit that is none", { count: "week", within: "school-year", atLeast: 1 }],
    ["a window that is none", { count: "day", within: "decade", atLeast: 1 }],
    ["no comparison", { count: "day", within: "school-year" }],
    ["a threshold in words", { count: "day", within: "school-year", atLeast: "one" }],
    ["all of something that is no list", { all: one }],
  ])("%s is refused with a typed error", (_, condition) => {
    expect(["invalid-policy", "invalid-number"]).toContain(refused(when(condition)).code);
  });

  test("__proto__ keys give a condition nothing", () => {
    const hostile = JSON.parse('{"count":"day","within":"school-year","__proto__":{"atLeast":0}}') as unknown;
    expect(["invalid-policy", "invalid-number"]).toContain(refused(when(hostile)).code);
  });
});

test("dates in force are dates", () => {
  expect(refused(policyOf([ruleOf(one, { effective: { from: "2025-02-30" } })]))).toEqual({
    code: "invalid-date",
    path: ["rules", 0, "effective", "from"],
  });
  expect(refused(policyOf([ruleOf(one)], { effective: { until: "soon" } }))).toEqual({
    code: "invalid-date",
    path: ["effective", "until"],
  });
});

test("a frozen policy is compiled and not changed, and changing it afterwards changes no decision", () => {
  const policy = deepFreeze(
    policyOf([
      ruleOf({ all: [one, { not: { fact: "x", equals: true } }] }, { duties: [{ id: "notify", action: "Notify" }] }),
    ]),
  );
  expect(() => compilePolicy(policy)).not.toThrow();
});
