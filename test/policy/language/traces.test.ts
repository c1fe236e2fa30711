import { describe, expect, test } from "vitest";
import type { Condition } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { decisionBy, outcomeOf, ruleOf } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";
import { traceOf } from "../../support/traces.js";

describe("a trace names the window it looked at", () => {
  const marks = absentOn("2025-10-14");
  test.each<[string, Condition, { from: string; until: string }]>([
    [
      "14 calendar days",
      { count: "day", within: { last: 14, unit: "calendar-day" }, atLeast: 1 },
      { from: "2025-10-02", until: "2025-10-15" },
    ],
    [
      "2 weeks",
      { count: "day", within: { last: 2, unit: "week" }, atLeast: 1 },
      { from: "2025-10-02", until: "2025-10-15" },
    ],
    [
      "1 month",
      { count: "day", within: { last: 1, unit: "month" }, atLeast: 1 },
      { from: "2025-09-16", until: "2025-10-15" },
    ],
    [
      "5 school days",
      { count: "day", within: { last: 5, unit: "school-day" }, atLeast: 1 },
      { from: "2025-10-09", until: "2025-10-15" },
    ],
    [
      "the calendar month",
      { count: "day", within: "calendar-month", atLeast: 1 },
      { from: "2025-10-01", until: "2025-10-15" },
    ],
    [
      "the school year",
      { count: "day", within: "school-year", atLeast: 1 },
      { from: "2025-09-01", until: "2025-10-15" },
    ],
    [
      "the quarter",
      { count: "day", within: { term: "quarter" }, atLeast: 1 },
      { from: "2025-10-06", until: "2025-10-15" },
    ],
    ["the enrollment", { count: "day", within: "enrollment", atLeast: 1 }, { from: "2025-09-01", until: "2025-10-15" }],
  ])("%s up to Wednesday, 2025-10-15", (_, condition, window) => {
    const terms = [{ id: "Q1", kind: "quarter", firstDay: "2025-10-06", lastDay: "2025-12-19" } as const];
    expect(traceOf(condition, { calendars: [calendarOf({ terms })], marks, asOf: "2025-10-15" }).window).toEqual(
      window,
    );
  });
});

describe("a trace is taken", () => {
  const marks = absentOn("2025-09-02", "2025-09-04", "2025-09-09", "2025-09-11");
  const two: Condition = { count: "day", within: "school-year", atLeast: 2 };
  test("once reached: on the day it was reached", () => {
    expect(traceOf(two, { marks, rule: { holds: "once-reached" } })).toMatchObject({
      observed: 2,
      dates: ["2025-09-02", "2025-09-04"],
      window: { until: "2025-09-04" },
    });
  });

  test("while true: on the last school day", () => {
    expect(traceOf(two, { marks, asOf: "2025-09-14" })).toMatchObject({ observed: 4, window: { until: "2025-09-12" } });
  });

  test("each time: on the day of the latest occurrence", () => {
    expect(traceOf(two, { marks, asOf: "2025-09-10", rule: { holds: "each-time" } })).toMatchObject({
      observed: 3,
      window: { until: "2025-09-09" },
    });
  });

  test("not met: on the last school day", () => {
    for (const holds of ["while-true", "once-reached", "each-time"] as const) {
      const many: Condition = { count: "day", within: "school-year", atLeast: 20 };
      expect(traceOf(many, { marks, asOf: "2025-09-14", rule: { holds } })).toMatchObject({
        holds: false,
        observed: 4,
        threshold: 20,
        window: { until: "2025-09-12" },
      });
    }
  });
});

test("a trace says its condition, and each part of it", () => {
  const when: Condition = {
    all: [
      { count: "day", within: "school-year", atLeast: 1 },
      { not: { fact: "x", equals: true } },
      { grades: ["04"] },
    ],
  };
  const trace = traceOf(when, {
    marks: absentOn("2025-09-02"),
    facts: { x: false },
    enrollments: [enrolled({ gradeLevel: "05" })],
  });
  expect(trace.condition).toEqual(when);
  expect(trace.holds).toBe(false);
  expect(trace.of?.map(({ holds }) => holds)).toEqual([true, true, false]);
  expect(trace.of?.[1]?.of?.map(({ holds, condition }) => [holds, condition])).toEqual([
    [false, { fact: "x", equals: true }],
  ]);
});

test("of between, the lower end is the threshold", () => {
  expect(
    traceOf({ count: "day", within: "school-year", between: [2, 4] }, { marks: absentOn("2025-09-02") }),
  ).toMatchObject({ observed: 1, threshold: 2 });
});

test("a trace of how often another rule was reached has that number", () => {
  const each = ruleOf({ count: "day", within: "school-year", atLeast: 1 }, { id: "each", holds: "each-time" });
  const asks = ruleOf({ reached: "each", atLeast: 3 }, { id: "asks" });
  const decision = decisionBy([each, asks], { marks: absentOn("2025-09-02", "2025-09-03") });
  expect(decision.outcomes[1]?.trace).toMatchObject({ holds: false, observed: 2, threshold: 3 });
});

test("traces may be left out, and nothing else changes", () => {
  const when: Condition = { count: "day", within: "school-year", atLeast: 1 };
  const situation = { marks: absentOn("2025-09-02") };
  const { trace, ...rest } = outcomeOf(when, situation);
  const without = outcomeOf(when, { ...situation, traces: false });
  expect(trace).toBeDefined();
  expect(without).not.toHaveProperty("trace");
  expect(without).toEqual(rest);
});
