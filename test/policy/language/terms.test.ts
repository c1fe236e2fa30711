import { describe, expect, test } from "vitest";
import type { Condition, IsoDate, Term } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

const terms: Term[] = [
  { id: "Q1", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-10-31" },
  { id: "Q2", kind: "quarter", firstDay: "2025-11-10", lastDay: "2026-01-16" },
  { id: "S1", kind: "semester", firstDay: "2025-09-01", lastDay: "2026-01-16" },
];
const calendars = [calendarOf({ terms })];
const inTerm = (kind: Term["kind"]): Condition => ({ count: "day", within: { term: kind }, atLeast: 1 });

describe("a term is the one of its kind that holds the day, up to the day", () => {
  test.each<[string, Term["kind"], IsoDate, IsoDate[], IsoDate[]]>([
    ["from its first date", "quarter", "2025-11-14", ["2025-10-31", "2025-11-07", "2025-11-10"], ["2025-11-10"]],
    ["on its last date", "quarter", "2025-10-31", ["2025-09-01", "2025-10-31"], ["2025-09-01", "2025-10-31"]],
    ["not beyond the day", "quarter", "2025-11-14", ["2025-11-14", "2025-11-17"], ["2025-11-14"]],
    [
      "of another kind at the same time",
      "semester",
      "2025-11-14",
      ["2025-10-31", "2025-11-07", "2025-11-10"],
      ["2025-10-31", "2025-11-07", "2025-11-10"],
    ],
  ])("%s", (_, kind, asOf, missed, expected) => {
    expect(outcomeOf(inTerm(kind), { calendars, asOf, marks: absentOn(...missed) }).trace?.dates).toEqual(expected);
  });
});

describe("a day in no term of the kind, in a calendar that has some, makes the condition false", () => {
  const marks = absentOn("2025-11-05");
  test.each<[string, Condition]>([
    ["a count", inTerm("quarter")],
    ["a count of at most so many", { count: "day", within: { term: "quarter" }, atMost: 100 }],
    ["a share", { share: "day", within: { term: "quarter" }, of: "membership", lessThan: 1 }],
  ])("%s, between the quarters", (_, condition) => {
    const outcome = outcomeOf(condition, { calendars, asOf: "2025-11-05", marks });
    expect(outcome.result).toBe("not-met");
    expect(outcome).not.toHaveProperty("needs");
  });

  test("after the last of them", () => {
    expect(outcomeOf(inTerm("quarter"), { calendars, asOf: "2026-01-20", marks: absentOn("2026-01-20") }).result).toBe(
      "not-met",
    );
  });
});

describe("a calendar without a term of the kind leaves the condition unknown", () => {
  test.each<Term["kind"]>(["trimester", "marking-period", "school-month"])("%s", (kind) => {
    const outcome = outcomeOf(inTerm(kind), { calendars, asOf: "2025-09-10", marks: absentOn("2025-09-02") });
    expect(outcome).toMatchObject({ result: "undetermined", needs: [`term:${kind}`] });
  });

  test("in every comparison", () => {
    for (const comparison of [
      { atLeast: 1 },
      { atMost: 100 },
      { lessThan: 1 },
      { moreThan: 0 },
      { between: [0, 9] as const },
    ]) {
      expect(outcomeOf({ count: "day", within: { term: "trimester" }, ...comparison }, { calendars }).result).toBe(
        "undetermined",
      );
    }
  });

  test("but not where another part settles it", () => {
    const enough: Condition = { count: "day", within: "school-year", atLeast: 1 };
    const situation = { calendars, marks: absentOn("2025-09-02") };
    expect(outcomeOf({ any: [inTerm("trimester"), enough] }, situation)).toMatchObject({ result: "met" });
    expect(outcomeOf({ all: [inTerm("trimester"), { not: enough }] }, situation)).toMatchObject({ result: "not-met" });
  });
});

test("terms are those of the school attended on the day", () => {
  const north = calendarOf({ id: "north", schoolIds: ["north"], terms });
  const south = calendarOf({
    id: "south",
    schoolIds: ["south"],
    terms: [{ id: "T1", kind: "quarter", firstDay: "2025-10-06", lastDay: "2025-12-19" }],
  });
  const enrollments = [enrolled({ exitDate: "2025-10-20" }), enrolled({ schoolId: "south", entryDate: "2025-10-20" })];
  const situation = {
    calendars: [north, south],
    enrollments,
    marks: absentOn("2025-10-03", "2025-10-06", "2025-10-20"),
  };
  // At north the quarter began on 09-01; at south it began on 10-06, and absences at north inside it count.
  expect(outcomeOf(inTerm("quarter"), { ...situation, asOf: "2025-10-17" }).trace?.dates).toEqual([
    "2025-10-03",
    "2025-10-06",
  ]);
  expect(outcomeOf(inTerm("quarter"), { ...situation, asOf: "2025-10-20" }).trace?.dates).toEqual([
    "2025-10-06",
    "2025-10-20",
  ]);
});

test("a student who moves to a school without terms: what was reached stays reached, what was not is unknown", () => {
  const south = calendarOf({ id: "south", schoolIds: ["south"] });
  const north = calendarOf({ id: "north", schoolIds: ["north"], terms });
  const enrollments = [enrolled({ exitDate: "2025-09-22" }), enrolled({ schoolId: "south", entryDate: "2025-09-22" })];
  const situation = {
    calendars: [north, south],
    enrollments,
    marks: absentOn("2025-09-02"),
    rule: { holds: "once-reached" } as const,
  };
  expect(outcomeOf(inTerm("quarter"), situation)).toMatchObject({ result: "met", reachedOn: "2025-09-02" });
  const two: Condition = { count: "day", within: { term: "quarter" }, atLeast: 2 };
  expect(outcomeOf(two, situation)).toMatchObject({
    result: "undetermined",
    reachedOn: "2025-09-22",
    needs: ["term:quarter"],
  });
});
