import { describe, expect, test } from "vitest";
import { buildCalendar, compilePolicy, createRegister, decide, measure, reviseCalendar } from "../../../src/index.js";
import type { SchoolCalendar } from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absent, absentOn, enrolled } from "../../support/students.js";

// School from Monday, 2026-01-05 to Friday, 2026-01-30: 20 days. On Tuesday, 2026-01-20 it snows, after the roll was taken.
const january = buildCalendar({ id: "north", schoolYear: "2025-26", firstDay: "2026-01-05", lastDay: "2026-01-30" });
const revised = reviseCalendar(january, { close: [{ from: "2026-01-20", reason: "snow" }], add: ["2026-02-02"] });
const marks = absentOn("2026-01-19", "2026-01-20", "2026-01-21");
const enrollments = [enrolled({ entryDate: "2025-09-01" })];
const registerBy = (calendar: SchoolCalendar) => createRegister({ calendars: [calendar], enrollments, marks });

const policy = compilePolicy(
  policyOf([
    ruleOf({ consecutive: "day", atLeast: 2 }, { id: "run", holds: "once-reached" }),
    ruleOf(
      { count: "day", within: "school-year", atLeast: 1 },
      {
        id: "each",
        holds: "each-time",
        duties: [{ id: "call", action: "Call", due: { within: 1, unit: "school-day" } }],
      },
    ),
  ]),
);

describe("a snow day in January over marks already taken", () => {
  test("the mark on it is a problem, not an absence", () => {
    expect(registerBy(january).problems).toEqual([]);
    expect(registerBy(revised).problems.map(({ code, path }) => [code, path])).toEqual([
      ["no-school-day", ["marks", 1, "date"]],
    ]);
  });

  test("days in membership are one fewer until the make-up day, and then as many", () => {
    const of = (calendar: SchoolCalendar, asOf: string) => measure(registerBy(calendar).register, "s1", { asOf });
    expect(of(january, "2026-01-30")).toMatchObject({ daysInMembership: 20, daysAbsent: 3 });
    expect(of(revised, "2026-01-30")).toMatchObject({ daysInMembership: 19, daysAbsent: 2 });
    expect(of(revised, "2026-02-02")).toMatchObject({ daysInMembership: 20, daysAbsent: 2 });
  });

  test("a run goes on across it, and is one shorter", () => {
    const runOn = (calendar: SchoolCalendar) =>
      decide(policy, registerBy(calendar).register, "s1", { asOf: "2026-01-21" }).outcomes[0];
    expect(runOn(january)?.reachedOn).toBe("2026-01-20");
    expect(runOn(revised)?.reachedOn).toBe("2026-01-21");
  });

  test("occurrences on it are gone, and duties due on it move to the next school day", () => {
    const dues = (calendar: SchoolCalendar) =>
      decide(policy, registerBy(calendar).register, "s1", { asOf: "2026-01-30" }).outcomes[1]?.duties.map(
        ({ occurrence, dueOn }) => [occurrence, dueOn],
      );
    expect(dues(january)).toEqual([
      ["2026-01-19", "2026-01-20"],
      ["2026-01-20", "2026-01-21"],
      ["2026-01-21", "2026-01-22"],
    ]);
    expect(dues(revised)).toEqual([
      ["2026-01-19", "2026-01-21"],
      ["2026-01-21", "2026-01-22"],
    ]);
  });

  test("an absence on the make-up day counts", () => {
    const { register, problems } = createRegister({ calendars: [revised], enrollments, marks: [absent("2026-02-02")] });
    expect(problems).toEqual([]);
    expect(measure(register, "s1", { asOf: "2026-02-02" }).daysAbsent).toBe(1);
  });
});

test("a day that becomes a half day after the fact is missed by half", () => {
  const short = reviseCalendar(january, { add: [{ date: "2026-01-20", share: 0.5 }] });
  expect(measure(registerBy(short).register, "s1", { asOf: "2026-01-30" })).toMatchObject({
    daysInMembership: 20,
    daysAbsent: 2.5,
  });
});
