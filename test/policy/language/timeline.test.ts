import { describe, expect, test } from "vitest";
import { compilePolicy, timeline } from "../../../src/index.js";
import type { Condition, Crossing, IsoDate, Rule } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import type { Situation } from "../../support/policies.js";
import { absentOn, enrolled, registerOf, studentId } from "../../support/students.js";

function crossings(rules: Rule[], asOf: IsoDate, situation: Situation = {}): [IsoDate, string, Crossing["change"]][] {
  const { facts, determinations } = situation;
  const options = {
    asOf,
    ...(facts === undefined ? {} : { facts }),
    ...(determinations === undefined ? {} : { determinations }),
  };
  return timeline(compilePolicy(policyOf(rules)), registerOf(situation), studentId, options).map(
    ({ date, ruleId, change }) => [date, ruleId, change],
  );
}

const one: Condition = { count: "day", within: "school-year", atLeast: 1 };
const two: Condition = { count: "day", within: "school-year", atLeast: 2 };
const twoInMonth: Condition = { count: "day", within: "calendar-month", atLeast: 2 };
const marks = absentOn("2025-09-02", "2025-09-03", "2025-09-10", "2025-10-06", "2025-10-08");

describe("every rule reached or left", () => {
  test("while true: reached, left, reached again", () => {
    expect(crossings([ruleOf(twoInMonth)], "2026-06-12", { marks })).toEqual([
      ["2025-09-03", "rule", "reached"],
      ["2025-10-01", "rule", "left"],
      ["2025-10-08", "rule", "reached"],
      ["2025-11-03", "rule", "left"],
    ]);
  });

  test("once reached: reached, once", () => {
    expect(crossings([ruleOf(twoInMonth, { holds: "once-reached" })], "2026-06-12", { marks })).toEqual([
      ["2025-09-03", "rule", "reached"],
    ]);
  });

  test("each time: reached at each occurrence", () => {
    expect(crossings([ruleOf(two, { holds: "each-time" })], "2025-10-07", { marks })).toEqual([
      ["2025-09-03", "rule", "reached"],
      ["2025-09-10", "rule", "reached"],
      ["2025-10-06", "rule", "reached"],
    ]);
  });

  test("nothing, where nothing was", () => {
    expect(crossings([ruleOf(one)], "2026-06-12")).toEqual([]);
    expect(crossings([ruleOf(one)], "2025-08-01", { marks })).toEqual([]);
  });

  test("by date, and on one date in the policy's order", () => {
    const rules = [
      ruleOf(two, { id: "b", holds: "once-reached" }),
      ruleOf(two, { id: "a" }),
      ruleOf(one, { id: "c", holds: "each-time" }),
    ];
    expect(crossings(rules, "2025-09-03", { marks })).toEqual([
      ["2025-09-02", "c", "reached"],
      ["2025-09-03", "b", "reached"],
      ["2025-09-03", "a", "reached"],
      ["2025-09-03", "c", "reached"],
    ]);
  });

  test("of the school year of the last school day", () => {
    const next = calendarOf({ id: "2026-27", schoolYear: "2026-27", from: "2026-09-01", until: "2027-06-11" });
    const situation = { calendars: [calendarOf(), next], marks: [...marks, ...absentOn("2026-09-03")] };
    expect(crossings([ruleOf(one)], "2026-08-31", situation)).toEqual([["2025-09-02", "rule", "reached"]]);
    expect(crossings([ruleOf(one)], "2026-09-30", situation)).toEqual([["2026-09-03", "rule", "reached"]]);
  });
});

describe("rules that could not be ruled out", () => {
  const requires = ["willful"];
  test("once reached: undetermined from the first such day", () => {
    expect(crossings([ruleOf(two, { holds: "once-reached", requires })], "2025-10-01", { marks })).toEqual([
      ["2025-09-03", "rule", "undetermined"],
    ]);
  });

  test("once reached, and determined: reached on that day", () => {
    expect(
      crossings([ruleOf(two, { holds: "once-reached", requires })], "2025-10-01", {
        marks,
        determinations: { willful: true },
      }),
    ).toEqual([["2025-09-03", "rule", "reached"]]);
  });

  test("while true: undetermined and left", () => {
    expect(crossings([ruleOf(twoInMonth, { requires })], "2025-10-02", { marks })).toEqual([
      ["2025-09-03", "rule", "undetermined"],
      ["2025-10-01", "rule", "left"],
    ]);
  });

  test("an unknown grade that becomes known: undetermined, then reached", () => {
    const enrollments = [
      enrolled({ exitDate: "2025-10-01" }),
      enrolled({ schoolId: "south", gradeLevel: "04", entryDate: "2025-10-01" }),
    ];
    for (const holds of ["while-true", "once-reached"] as const) {
      expect(crossings([ruleOf({ grades: ["04"] }, { holds })], "2025-10-10", { enrollments })).toEqual([
        ["2025-09-01", "rule", "undetermined"],
        ["2025-10-01", "rule", "reached"],
      ]);
    }
  });
});

test("a crossing has the tier and the status of its rule", () => {
  const compiled = compilePolicy(policyOf([ruleOf(two, { tier: 3, status: "truant" })]));
  expect(timeline(compiled, registerOf({ marks }), studentId, { asOf: "2025-09-10" })).toEqual([
    { date: "2025-09-03", ruleId: "rule", change: "reached", tier: 3, status: "truant" },
  ]);
});
