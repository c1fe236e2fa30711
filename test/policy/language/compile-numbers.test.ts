import { describe, expect, test } from "vitest";
import type { CountingRules } from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { one, refused, when, withDuty } from "../../support/refused.js";

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
