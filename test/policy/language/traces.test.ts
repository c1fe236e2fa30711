import { describe, expect, test } from "vitest";
import type { AttendanceMark, Condition, Filter, LeftOut, Trace, Unit } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { decisionBy, outcomeOf, ruleOf } from "../../support/policies.js";
import type { Situation } from "../../support/policies.js";
import { absent, absentOn, enrolled, mark } from "../../support/students.js";

function traceOf(when: Condition, situation: Situation): Trace {
  const { trace } = outcomeOf(when, situation);
  if (trace === undefined) throw new Error("the outcome has no trace");
  return trace;
}

describe("a trace names the days counted and those left out, with the reason", () => {
  const date = "2025-09-03";
  type Row = [string, Unit, Filter, AttendanceMark[], string[], LeftOut[], Situation?];
  test.each<Row>([
    ["counted", "day", {}, [absent(date)], [date], []],
    [
      "an excusal",
      "day",
      { excusal: ["unexcused"] },
      [absent(date, { excusal: "excused" })],
      [],
      [{ date, because: "excusal" }],
    ],
    [
      "a kind",
      "day",
      { kinds: ["absent"] },
      [mark(date, "tardy", { missed: { share: 1 } })],
      [],
      [{ date, because: "kind" }],
    ],
    [
      "a reason",
      "day",
      { exceptReasons: ["medical"] },
      [absent(date, { reason: "medical" })],
      [],
      [{ date, because: "reason" }],
    ],
    [
      "instruction",
      "day",
      {},
      [absent(date, { instructed: true })],
      [],
      [{ date, because: "instructed" }],
      { counting: { instructionCountsAsPresent: true } },
    ],
    [
      "too little missed",
      "day",
      {},
      [absent(date, { missed: { share: 0.4 } })],
      [],
      [{ date, because: "too-little-missed" }],
      { counting: { presentShare: 0.5 } },
    ],
    [
      "some of each",
      "day",
      { excusal: ["unexcused"] },
      [
        ...absentOn("2025-09-02", "2025-09-05"),
        absent(date, { excusal: "excused" }),
        absent("2025-09-04", { missed: { share: 0.4 } }),
      ],
      ["2025-09-02", "2025-09-05"],
      [
        { date, because: "excusal" },
        { date: "2025-09-04", because: "too-little-missed" },
      ],
    ],
    ["amounts count what is small", "hour", {}, [absent(date, { missed: { minutes: 5 } })], [date], []],
  ])("%s", (_, unit, filter, marks, dates, leftOut, situation = {}) => {
    const trace = traceOf({ count: unit, within: "school-year", ...filter, atLeast: 1 }, { ...situation, marks });
    expect(trace.dates ?? []).toEqual(dates);
    expect(trace.leftOut ?? []).toEqual(leftOut);
  });

  test("days outside the window", () => {
    const trace = traceOf(
      { count: "day", within: "calendar-month", atLeast: 1 },
      { marks: absentOn("2025-09-03", "2025-10-06"), asOf: "2025-10-10" },
    );
    expect(trace).toMatchObject({
      dates: ["2025-10-06"],
      leftOut: [{ date: "2025-09-03", because: "outside-window" }],
    });
  });

  test("days before the run", () => {
    const trace = traceOf(
      { consecutive: "day", atLeast: 1 },
      { marks: absentOn("2025-09-02", "2025-09-08", "2025-09-09"), asOf: "2025-09-09" },
    );
    expect(trace).toMatchObject({
      observed: 2,
      dates: ["2025-09-08", "2025-09-09"],
      leftOut: [{ date: "2025-09-02", because: "outside-window" }],
    });
  });

  test("a day present is not named", () => {
    const trace = traceOf(
      { count: "day", within: "school-year", atLeast: 1 },
      { marks: [mark("2025-09-03", "present"), absent("2025-09-04")] },
    );
    expect(trace.dates).toEqual(["2025-09-04"]);
    expect(trace.leftOut ?? []).toEqual([]);
  });

  test("days at an earlier school are named", () => {
    const enrollments = [
      enrolled({ exitDate: "2025-09-08" }),
      enrolled({ schoolId: "south", entryDate: "2025-09-08" }),
    ];
    const trace = traceOf(
      { count: "day", within: "school-year", atLeast: 1 },
      { enrollments, marks: absentOn("2025-09-05", "2025-09-08") },
    );
    expect(trace.dates).toEqual(["2025-09-05", "2025-09-08"]);
  });
});

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
