import { describe, expect, test } from "vitest";
import { compilePolicy } from "../../../src/index.js";
import type { Condition } from "../../../src/index.js";
import { outcomeOf } from "../../support/policies.js";
import { absentOn } from "../../support/students.js";
import { one, refused, when } from "../../support/refused.js";

/** A condition inside so many negations. */
function nested(depth: number): Condition {
  let condition = one;
  for (let level = 0; level < depth; level++) condition = { not: condition };
  return condition;
}

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
