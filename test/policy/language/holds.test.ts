import { describe, expect, test } from "vitest";
import type { Condition, Holds, IsoDate, RuleOutcome } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import type { Situation } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

type Expected = Pick<RuleOutcome, "result"> & Partial<Pick<RuleOutcome, "reachedOn" | "occurrences">>;

function holding(holds: Holds, when: Condition, asOf: IsoDate, situation: Situation): Expected {
  const { result, reachedOn, occurrences } = outcomeOf(when, {
    ...situation,
    asOf,
    rule: { ...situation.rule, holds },
  });
  return {
    result,
    ...(reachedOn === undefined ? {} : { reachedOn }),
    ...(occurrences === undefined ? {} : { occurrences }),
  };
}

// Two absences in a calendar month: in September from the 3rd on, in October from the 8th on, and not in between.
const twoInMonth: Condition = { count: "day", within: "calendar-month", atLeast: 2 };
const marks = absentOn("2025-09-02", "2025-09-03", "2025-09-10", "2025-10-06", "2025-10-08");

describe("while true", () => {
  test.each<[string, IsoDate, Expected]>([
    ["before: not met", "2025-09-02", { result: "not-met" }],
    ["on the day it begins", "2025-09-03", { result: "met", reachedOn: "2025-09-03" }],
    ["as long as it lasts it began on that day", "2025-09-30", { result: "met", reachedOn: "2025-09-03" }],
    ["when it ends: not met", "2025-10-01", { result: "not-met" }],
    ["when it begins again: from the second stretch on", "2025-10-20", { result: "met", reachedOn: "2025-10-08" }],
    ["as of a Sunday it is Friday", "2025-10-12", { result: "met", reachedOn: "2025-10-08" }],
    ["as of a Sunday in November it is the last of October", "2025-11-02", { result: "met", reachedOn: "2025-10-08" }],
  ])("%s", (_, asOf, expected) => {
    expect(holding("while-true", twoInMonth, asOf, { marks })).toEqual(expected);
  });

  test("is what a rule is that says nothing", () => {
    const { result } = outcomeOf(twoInMonth, { marks, asOf: "2025-10-01" });
    expect(result).toBe("not-met");
  });
});

describe("once reached", () => {
  test.each<[string, IsoDate, Expected]>([
    ["before: not met", "2025-09-02", { result: "not-met" }],
    ["on the day", "2025-09-03", { result: "met", reachedOn: "2025-09-03" }],
    ["for good, though it holds no longer", "2025-10-01", { result: "met", reachedOn: "2025-09-03" }],
    ["to the end of the year", "2026-06-12", { result: "met", reachedOn: "2025-09-03" }],
    ["in the summer after it", "2026-08-31", { result: "met", reachedOn: "2025-09-03" }],
  ])("%s", (_, asOf, expected) => {
    expect(holding("once-reached", twoInMonth, asOf, { marks })).toEqual(expected);
  });

  test("until the school year ends: the next begins without it", () => {
    const next = calendarOf({ id: "2026-27", schoolYear: "2026-27", from: "2026-09-01", until: "2027-06-11" });
    const situation = { calendars: [calendarOf(), next], marks };
    expect(holding("once-reached", twoInMonth, "2026-08-31", situation).result).toBe("met");
    expect(holding("once-reached", twoInMonth, "2026-09-01", situation)).toEqual({ result: "not-met" });
  });
});

describe("each time", () => {
  const two: Condition = { count: "day", within: "school-year", atLeast: 2 };
  test.each<[string, Condition, IsoDate, Expected]>([
    ["no occurrence yet", two, "2025-09-02", { result: "not-met" }],
    [
      "the second absence is the first occurrence",
      two,
      "2025-09-03",
      { result: "met", reachedOn: "2025-09-03", occurrences: ["2025-09-03"] },
    ],
    [
      "a day on which it holds, but nothing is counted, is none",
      two,
      "2025-09-09",
      { result: "met", reachedOn: "2025-09-03", occurrences: ["2025-09-03"] },
    ],
    [
      "every further absence is one",
      two,
      "2025-10-08",
      { result: "met", reachedOn: "2025-09-03", occurrences: ["2025-09-03", "2025-09-10", "2025-10-06", "2025-10-08"] },
    ],
    [
      "a day counted on which it does not hold is none",
      twoInMonth,
      "2025-10-08",
      { result: "met", reachedOn: "2025-09-03", occurrences: ["2025-09-03", "2025-09-10", "2025-10-08"] },
    ],
    [
      "what occurred stays so",
      twoInMonth,
      "2026-06-12",
      { result: "met", reachedOn: "2025-09-03", occurrences: ["2025-09-03", "2025-09-10", "2025-10-08"] },
    ],
    [
      "each run of two ends on one",
      { consecutive: "day", atLeast: 2 },
      "2025-10-08",
      { result: "met", reachedOn: "2025-09-03", occurrences: ["2025-09-03"] },
    ],
    [
      "a share counts days too",
      { share: "day", within: "school-year", of: "membership", atLeast: 0.5 },
      "2025-09-30",
      { result: "met", reachedOn: "2025-09-02", occurrences: ["2025-09-02", "2025-09-03"] },
    ],
    [
      "a day that any counting part counts will do",
      { any: [{ fact: "x", equals: true }, two] },
      "2025-09-30",
      { result: "met", reachedOn: "2025-09-03", occurrences: ["2025-09-03", "2025-09-10"] },
    ],
  ])("%s", (_, when, asOf, expected) => {
    expect(holding("each-time", when, asOf, { marks, facts: { x: false } })).toEqual(expected);
  });

  test("a day is counted by what the filter admits", () => {
    const unexcused: Condition = { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 1 };
    const mixed = [
      ...absentOn("2025-09-02"),
      ...absentOn("2025-09-03").map((mark) => ({ ...mark, excusal: "excused" as const })),
      ...absentOn("2025-09-04"),
    ];
    expect(holding("each-time", unexcused, "2025-09-30", { marks: mixed }).occurrences).toEqual([
      "2025-09-02",
      "2025-09-04",
    ]);
  });

  test("a rule that counts nothing never occurs", () => {
    expect(holding("each-time", { fact: "x", equals: true }, "2025-10-01", { marks, facts: { x: true } }).result).toBe(
      "not-met",
    );
  });

  test("a day on which it might have occurred leaves it undetermined, from the first such day", () => {
    const when: Condition = { all: [two, { fact: "x", equals: true }] };
    expect(outcomeOf(when, { marks, asOf: "2025-10-01", rule: { holds: "each-time" } })).toMatchObject({
      result: "undetermined",
      reachedOn: "2025-09-03",
      needs: ["x"],
    });
  });

  test("a new year begins without occurrences", () => {
    const next = calendarOf({ id: "2026-27", schoolYear: "2026-27", from: "2026-09-01", until: "2027-06-11" });
    const situation = { calendars: [calendarOf(), next], marks: [...marks, ...absentOn("2026-09-02")] };
    const one: Condition = { count: "day", within: "school-year", atLeast: 1 };
    expect(holding("each-time", one, "2026-09-10", situation).occurrences).toEqual(["2026-09-02"]);
  });
});

describe("unknown days", () => {
  // Grade unknown until 2025-10-01, then 04.
  const enrollments = [
    enrolled({ exitDate: "2025-10-01" }),
    enrolled({ schoolId: "south", gradeLevel: "04", entryDate: "2025-10-01" }),
  ];
  const inFourth: Condition = { grades: ["04"] };
  const inFifth: Condition = { grades: ["05"] };
  test.each<[string, Holds, Condition, IsoDate, Expected]>([
    [
      "once reached: undetermined from the first",
      "once-reached",
      inFourth,
      "2025-09-30",
      { result: "undetermined", reachedOn: "2025-09-01" },
    ],
    [
      "once reached: met as soon as a day is true",
      "once-reached",
      inFourth,
      "2025-10-10",
      { result: "met", reachedOn: "2025-10-01" },
    ],
    [
      "once reached: undetermined for good, though it is false now",
      "once-reached",
      inFifth,
      "2025-10-10",
      { result: "undetermined", reachedOn: "2025-09-01" },
    ],
    [
      "while true: undetermined while unknown",
      "while-true",
      inFourth,
      "2025-09-30",
      { result: "undetermined", reachedOn: "2025-09-01" },
    ],
    [
      "while true: met from the first true day of the stretch",
      "while-true",
      inFourth,
      "2025-10-10",
      { result: "met", reachedOn: "2025-10-01" },
    ],
    ["while true: not met once it is false", "while-true", inFifth, "2025-10-10", { result: "not-met" }],
  ])("%s", (_, holds, when, asOf, expected) => {
    expect(holding(holds, when, asOf, { enrollments })).toEqual(expected);
  });

  test("while true: undetermined from the first day on which it could not be ruled out, true days included", () => {
    const back = [
      enrolled({ gradeLevel: "04", exitDate: "2025-10-01" }),
      enrolled({ schoolId: "south", entryDate: "2025-10-01" }),
    ];
    expect(holding("while-true", inFourth, "2025-10-10", { enrollments: back })).toEqual({
      result: "undetermined",
      reachedOn: "2025-09-01",
    });
  });
});
