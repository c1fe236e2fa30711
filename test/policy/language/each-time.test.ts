import { describe, expect, test } from "vitest";
import type { Condition, IsoDate } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import { absentOn } from "../../support/students.js";
import { holding, marks, twoInMonth } from "../../support/holding.js";
import type { Held } from "../../support/holding.js";

describe("each time", () => {
  const two: Condition = { count: "day", within: "school-year", atLeast: 2 };
  test.each<[string, Condition, IsoDate, Held]>([
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
