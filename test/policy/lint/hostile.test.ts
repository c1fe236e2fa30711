import { describe, expect, test } from "vitest";
import type { Condition, Policy, Rule } from "../../../src/index.js";
import { lintPolicy } from "../../../src/index.js";
import { handbook, inYear, ruleOf, ten, twoWeeks, withCondition, withDuty } from "./handbook.js";

const many = 80_000;

function quickly(policy: Policy): readonly string[] {
  const started = performance.now();
  const codes = lintPolicy(policy, { calendar: twoWeeks }).map(({ code }) => code);
  expect(performance.now() - started).toBeLessThan(10_000);
  return codes;
}

describe("large policies are looked at in bounded time", { timeout: 30_000 }, () => {
  const parts = Array.from({ length: many }, (_, index): Condition => ({ fact: `fact ${index}`, atLeast: 1 }));

  test("80,000 parts to be met together, and 80,000 of which one is enough", () => {
    quickly(withCondition({ all: parts }));
    quickly(withCondition({ any: parts }));
  });

  test("the same count 80,000 times", () => {
    quickly(withCondition({ any: parts.map((_, index): Condition => ({ ...inYear, atLeast: index % 9 })) }));
  });

  test("1,000 numbers of one fact in one rule: that not all were compared is said", () => {
    const any = Array.from({ length: 1000 }, (_, index): Condition => ({
      fact: "points",
      between: [index, index + 0.5],
    }));
    expect(quickly(withCondition({ any }))).toEqual(["not-all-compared"]);
  });

  test("5,000 rules about 5,000 things are all compared", () => {
    const rules = Array.from({ length: 5000 }, (_, index) =>
      ruleOf({ id: `rule ${index}`, when: { fact: `fact ${index}`, atLeast: 1 } }),
    );
    expect(quickly(handbook({ rules: [...rules, ten] }))).toEqual([]);
  });

  test("5,000 rules about one thing: that not all were compared is said", () => {
    const rules = Array.from({ length: 5000 }, (_, index) =>
      ruleOf({ id: `rule ${index}`, when: { fact: "points", between: [index, index + 0.5] } }),
    );
    expect(quickly(handbook({ rules: [...rules, ten] }))).toContain("not-all-compared");
  });

  test("200 rules are all compared", () => {
    const rules = Array.from({ length: 200 }, (_, index) =>
      ruleOf({
        id: `rule ${index}`,
        when: { any: [{ fact: `fact ${index}`, atLeast: 1 }, { grades: [`grade ${index}`] }] },
      }),
    );
    expect(quickly(handbook({ rules: [...rules, ten] }))).toEqual([]);
  });

  test("a ring of 2,000 rules", () => {
    const rules = Array.from({ length: 2000 }, (_, index) =>
      ruleOf({ id: `r${index}`, when: { reached: `r${(index + 1) % 2000}`, atLeast: 1 } }),
    );
    expect(quickly(handbook({ rules: [...rules, ten] })).filter((code) => code === "policy-cycle")).toHaveLength(2000);
  });

  test("a text of a million words", () => {
    quickly(withDuty({ action: "do not suspend or ".repeat(250_000) }));
    quickly(withDuty({ action: `not ${"suspended ".repeat(300_000)}` }));
  });
});

test("a chain of 70 rules is too deep, and the rest is looked at", () => {
  const rules = Array.from({ length: 70 }, (_, index) =>
    ruleOf({
      id: `r${index}`,
      when: index === 69 ? { ...inYear, atLeast: 5 } : { reached: `r${index + 1}`, atLeast: 1 },
    }),
  );
  expect(lintPolicy(handbook({ rules: [...rules, ten], tiers: [] })).map(({ code }) => code)).toContain(
    "policy-too-deep",
  );
});

test("a condition nested 100,000 deep is refused in words", () => {
  let when: Condition = { ...inYear, atLeast: 5 };
  for (let level = 0; level < 100_000; level++) when = { not: when };
  expect(lintPolicy(withCondition(when)).map(({ code }) => code)).toEqual(["policy-too-deep"]);
});

describe("what is no policy is a finding and no throw", () => {
  test.each<[string, unknown]>([
    ["null", null],
    ["a text", "policy"],
    ["no rules", { ...handbook(), rules: undefined }],
    ["no tiers", { ...handbook(), tiers: undefined }],
    ["a tier that is null", { ...handbook(), tiers: [null] }],
    ["no jurisdiction", { ...handbook(), jurisdiction: 7 }],
    ["a rule without authority", handbook({ rules: [{ ...ten, authority: undefined } as unknown as Rule] })],
    ["a rule without title", handbook({ rules: [{ ...ten, title: undefined } as unknown as Rule] })],
    ["a duty that is null", handbook({ rules: [{ ...ten, duties: [null] } as unknown as Rule] })],
    ["grades that are no texts", handbook({ rules: [{ ...ten, appliesTo: { grades: [4] } } as unknown as Rule] })],
    ["no condition", handbook({ rules: [{ ...ten, when: null } as unknown as Rule] })],
  ])("%s", (_, policy) => {
    const findings = lintPolicy(policy as Policy);
    expect(findings.map(({ code }) => code)).toEqual(["invalid-policy"]);
  });
});

test("names that every object has are names like others", () => {
  const when: Condition = {
    all: [
      { fact: "__proto__", equals: true },
      { fact: "constructor", atLeast: 3 },
    ],
  };
  const rules = [ruleOf({ id: "__proto__" }), ruleOf({ id: "toString", when }), ten];
  expect(lintPolicy(handbook({ rules }))).toEqual([]);
});

test("nothing is changed: a frozen policy is looked at", () => {
  const policy = handbook();
  deepFreeze(policy);
  expect(lintPolicy(policy, { calendar: Object.freeze(twoWeeks) })).toEqual([]);
});

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}
