import { describe, expect, test } from "vitest";
import { buildCalendar, compilePolicy, createRegister, decide, measure } from "../../../src/index.js";
import type { Register } from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

const lastYear = buildCalendar({
  id: "2024-25",
  schoolYear: "2024-25",
  firstDay: "2024-09-02",
  lastDay: "2025-06-13",
  terms: "quarters",
});
const thisYear = buildCalendar({
  id: "2025-26",
  schoolYear: "2025-26",
  firstDay: "2025-09-01",
  lastDay: "2026-06-12",
  terms: "quarters",
});
const lastYearsMarks = absentOn("2025-06-10", "2025-06-11", "2025-06-12", "2025-06-13");
const thisYearsMarks = absentOn("2025-09-02", "2025-09-03");
const marks = [...lastYearsMarks, ...thisYearsMarks];

/** Each way to roll over: a student who stays on one enrollment, or has one for each year, or a register of the new year alone. */
const registers: [string, Register][] = [
  [
    "one register, one enrollment",
    createRegister({ calendars: [lastYear, thisYear], enrollments: [enrolled({ entryDate: "2024-09-02" })], marks })
      .register,
  ],
  [
    "one register, an enrollment a year",
    createRegister({
      calendars: [lastYear, thisYear],
      enrollments: [
        enrolled({ gradeLevel: "04", entryDate: "2024-09-02", exitDate: "2025-07-01" }),
        enrolled({ gradeLevel: "05", entryDate: "2025-07-01" }),
      ],
      marks,
    }).register,
  ],
  [
    "a new register",
    createRegister({
      calendars: [thisYear],
      enrollments: [enrolled({ entryDate: "2025-09-01" })],
      marks: thisYearsMarks,
    }).register,
  ],
];

const policy = compilePolicy(
  policyOf([
    ruleOf(
      { count: "day", within: "school-year", atLeast: 3 },
      {
        id: "year",
        holds: "once-reached",
        duties: [{ id: "meet", action: "Meet", due: { within: 3, unit: "school-day" } }],
      },
    ),
    ruleOf({ consecutive: "day", atLeast: 2 }, { id: "run", holds: "once-reached" }),
    ruleOf({ count: "day", within: { term: "quarter" }, atLeast: 2 }, { id: "quarter", holds: "once-reached" }),
    ruleOf({ share: "day", within: "school-year", of: "membership", atLeast: 0.1 }, { id: "share" }),
    ruleOf({ count: "day", within: { last: 6, unit: "month", clip: "school-year" }, atLeast: 3 }, { id: "clipped" }),
  ]),
);

describe.each(registers)("%s", (_, register) => {
  test.each<[string, string, Record<string, string | undefined>]>([
    // Share: 0 of 1 on the first day, 1 of 2 on the second.
    ["on the first day nothing is reached", "2025-09-01", {}],
    [
      "on the third day this year's rules are",
      "2025-09-03",
      { run: "2025-09-03", quarter: "2025-09-03", share: "2025-09-02" },
    ],
  ])("%s", (__, asOf, reached) => {
    const { outcomes } = decide(policy, register, "s1", { asOf });
    expect(
      Object.fromEntries(
        outcomes.filter(({ result }) => result === "met").map(({ ruleId, reachedOn }) => [ruleId, reachedOn]),
      ),
    ).toEqual(reached);
  });

  test("measures begin anew", () => {
    expect(measure(register, "s1", { asOf: "2025-09-03" })).toMatchObject({ daysInMembership: 3, daysAbsent: 2 });
  });
});

test("all ways decide the same for the new year, but for nothing", () => {
  const decisions = registers.map(([, register]) => decide(policy, register, "s1", { asOf: "2025-12-01" }));
  expect(decisions[1]).toEqual(decisions[0]);
  expect(decisions[2]).toEqual(decisions[0]);
});

test("in the summer last year still stands, with its own keys", () => {
  const [, register] = registers[0] as [string, Register];
  const summer = decide(policy, register, "s1", { asOf: "2025-08-15" }).outcomes[0];
  expect(summer).toMatchObject({
    result: "met",
    reachedOn: "2025-06-12",
    duties: [{ key: "policy/year/meet/2024-25", openedOn: "2025-06-12" }],
  });
});

test("a school-day duty of the last days of a year has no date in the next", () => {
  const [, register] = registers[0] as [string, Register];
  // Reached on Thursday, 2025-06-12: one school day is left, and three are asked.
  expect(decide(policy, register, "s1", { asOf: "2025-08-15" }).outcomes[0]?.duties[0]).not.toHaveProperty("dueOn");
});

test("a window of months that is not clipped sees last year, where the register has it", () => {
  const open = compilePolicy(policyOf([ruleOf({ count: "day", within: { last: 6, unit: "month" }, atLeast: 6 })]));
  const results = registers.map(
    ([, register]) => decide(open, register, "s1", { asOf: "2025-09-03" }).outcomes[0]?.result,
  );
  expect(results).toEqual(["met", "met", "not-met"]);
});
