import { describe, expect, test } from "vitest";
import { compilePolicy, createRegister, decideAll } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absent, enrolled } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const compiled = compilePolicy(policyOf([ruleOf({ count: "day", within: "school-year", atLeast: 1 })]));
const { register } = createRegister({
  calendars: [calendarOf()],
  enrollments: ["a", "b", "c"].map((studentId) => enrolled({ studentId })),
  marks: [],
});

describe("misuse of a table", () => {
  test.each(["none", "constructor", "__proto__"])("the rule %s, which the policy does not have", (ruleId) => {
    expect(thrownBy(() => decideAll(compiled, register, { asOf: "2025-12-05" }).result(ruleId)).code).toBe(
      "unknown-rule",
    );
  });

  test.each<[string, [number, number]]>([
    ["that begins between two students", [0.5, 3]],
    ["that ends between two students", [0, 2.5]],
    ["that begins before the first", [-1, 3]],
    ["that ends after the last", [0, 4]],
    ["that ends before it begins", [2, 1]],
    ["of NaN", [0, Number.NaN]],
  ])("a slice %s", (_, slice) => {
    expect(thrownBy(() => decideAll(compiled, register, { asOf: "2025-12-05", slice })).code).toBe("invalid-number");
  });

  test("an empty slice is one", () => {
    expect(decideAll(compiled, register, { asOf: "2025-12-05", slice: [2, 2] }).length).toBe(0);
  });

  test("a date that is none", () => {
    expect(thrownBy(() => decideAll(compiled, register, { asOf: "2025-02-30" })).code).toBe("invalid-date");
  });
});

test("no students, no decisions", () => {
  const { register } = createRegister({ calendars: [], enrollments: [], marks: [] });
  const table = decideAll(compiled, register, { asOf: "2025-12-05" });
  expect(table).toMatchObject({ length: 0, studentIds: [] });
  expect([...table]).toEqual([]);
  expect([...table.result("rule")]).toEqual([]);
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
