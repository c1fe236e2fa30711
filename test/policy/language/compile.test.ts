import { describe, expect, test } from "vitest";
import { compilePolicy } from "../../../src/index.js";
import type { ErrorCode, Policy, Rule } from "../../../src/index.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { one, refused, withDuty } from "../../support/refused.js";

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
