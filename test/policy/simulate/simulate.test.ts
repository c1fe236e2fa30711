import { describe, expect, test } from "vitest";
import { simulate } from "../../../src/index.js";
import type { Condition, Duty, Rule } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absent, absentOn, enrolled, registerOf } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const two: Condition = { count: "day", within: "school-year", atLeast: 2 };
const meet: Duty = {
  id: "meet",
  action: "Meet",
  responsible: "principal",
  requires: ["meeting-held"],
  due: { within: 5, unit: "school-day" },
};
const write: Duty = { id: "write", action: "Write", requires: ["notice-sent"] };
const policyWith = (rule: Partial<Rule> = {}, when: Condition = two) =>
  policyOf([ruleOf(when, { id: "r", holds: "once-reached", duties: [meet, write], ...rule })]);

describe("one student who is absent on Tuesday the 2nd and Thursday the 4th of September", () => {
  const register = registerOf({ marks: absentOn("2025-09-02", "2025-09-04") });
  const simulation = simulate(policyWith(), register, { from: "2025-09-01", until: "2025-09-16" });

  test("opens two duties in that week; the meeting is due five school days later, on Thursday the 11th", () => {
    expect(simulation.weeks).toEqual([
      { from: "2025-09-01", until: "2025-09-07", students: 1, tiers: [0, 1, 0], opened: 2, due: 0, meetings: 0 },
      { from: "2025-09-08", until: "2025-09-14", students: 1, tiers: [0, 1, 0], opened: 0, due: 1, meetings: 1 },
      { from: "2025-09-15", until: "2025-09-16", students: 1, tiers: [0, 1, 0], opened: 0, due: 0, meetings: 0 },
    ]);
  });

  test("is counted by duty", () => {
    expect(simulation.policy).toEqual({ id: "policy", version: "1" });
    expect(simulation.duties).toEqual([
      {
        ruleId: "r",
        dutyId: "meet",
        action: "Meet",
        responsible: "principal",
        meeting: true,
        opened: [1, 0, 0],
        due: [0, 1, 0],
      },
      { ruleId: "r", dutyId: "write", action: "Write", meeting: false, opened: [1, 0, 0], due: [0, 0, 0] },
    ]);
  });

  test("a week that begins in the middle sees what opened from then on", () => {
    const { weeks } = simulate(policyWith(), register, { from: "2025-09-05", until: "2025-09-14" });
    expect(weeks.map(({ from, opened, due }) => [from, opened, due])).toEqual([
      ["2025-09-05", 0, 0],
      ["2025-09-08", 0, 1],
    ]);
    const day = simulate(policyWith(), register, { from: "2025-09-04", until: "2025-09-04" });
    expect(day.weeks).toMatchObject([{ from: "2025-09-04", until: "2025-09-04", opened: 2 }]);
  });
});

test("a meeting without a date is held when it opens, and the caller can say what a meeting is", () => {
  const register = registerOf({ marks: absentOn("2025-09-02", "2025-09-04") });
  const undated = policyWith({ duties: [{ id: "talk", action: "Talk", unless: "conference-held" }, write] });
  const dates = { from: "2025-09-01", until: "2025-09-07" };
  expect(simulate(undated, register, dates).weeks[0]!.meetings).toBe(1);
  const every = simulate(undated, register, { ...dates, isMeeting: (_, rule) => rule.id === "r" });
  expect(every.weeks[0]!.meetings).toBe(2);
});

test("a rule that is left and met again keeps its duty: it is opened once", () => {
  // Absent on Friday the 5th and Friday the 19th.
  const register = registerOf({ marks: absentOn("2025-09-05", "2025-09-19") });
  const recent: Condition = { count: "day", within: { last: 2, unit: "school-day" }, atLeast: 1 };
  const policy = policyWith({ holds: "while-true", duties: [{ id: "call", action: "Call" }] }, recent);
  const { weeks } = simulate(policy, register, { from: "2025-09-01", until: "2025-09-24" });
  // Seen from each Sunday, and from Wednesday the 24th.
  expect(weeks.map(({ opened, tiers }) => [opened, tiers[1]])).toEqual([
    [1, 1],
    [0, 0],
    [0, 1],
    [0, 0],
  ]);
});

test("students are counted while they are on a roll, in both school years", () => {
  const calendars = [
    calendarOf({ id: "24", schoolYear: "2024-25", from: "2025-06-02", until: "2025-06-13" }),
    calendarOf({ id: "25", until: "2025-09-26" }),
  ];
  const register = registerOf({
    calendars,
    enrollments: [
      enrolled({ studentId: "a", entryDate: "2025-06-02" }),
      enrolled({ studentId: "b", entryDate: "2025-06-02", exitDate: "2025-09-08" }),
      enrolled({ studentId: "c", entryDate: "2025-09-09" }),
    ],
    marks: ["2025-06-03", "2025-06-04", "2025-09-03", "2025-09-04"].map((date) => absent(date, { studentId: "b" })),
  });
  const { weeks } = simulate(policyWith({ duties: [write] }), register, { from: "2025-06-02", until: "2025-09-14" });
  const told = weeks.map(({ students, tiers, opened }) => [students, tiers[1], opened]);
  expect(told[0]).toEqual([2, 1, 1]);
  // In the summer the decision is of the year that ended; in September it begins anew.
  expect(told[6]).toEqual([2, 1, 0]);
  expect(told[13]).toEqual([2, 1, 1]);
  // b has left and c has come.
  expect(told[14]).toEqual([2, 0, 0]);
  expect(weeks).toHaveLength(15);
});

test("a fact that holds before the first school day opens its duty once", () => {
  const early: Condition = { fact: "priorYearAbsenceRate", atLeast: 0.1 };
  const register = registerOf({ enrollments: [enrolled({ entryDate: "2025-08-04" })] });
  const { weeks } = simulate(policyWith({ duties: [write], holds: "once-reached" }, early), register, {
    from: "2025-08-04",
    until: "2025-09-07",
    facts: () => ({ priorYearAbsenceRate: 0.2 }),
  });
  expect(weeks.map(({ tiers }) => tiers[1])).toEqual([1, 1, 1, 1, 1]);
  expect(weeks.map(({ opened }) => opened)).toEqual([1, 0, 0, 0, 0]);
});

test("the simulation is data, and changes nothing", () => {
  const register = registerOf({ marks: absentOn("2025-09-02", "2025-09-04") });
  const simulation = simulate(
    deepFreeze(policyWith()),
    register,
    deepFreeze({ from: "2025-09-01", until: "2025-10-31" }),
  );
  expect(JSON.parse(JSON.stringify(simulation))).toEqual(simulation);
});

test("misuse is refused with its place", () => {
  const register = registerOf();
  const on = (from: string, until: string) => thrownBy(() => simulate(policyWith(), register, { from, until }));
  expect(on("2025-09-08", "2025-09-01")).toMatchObject({ code: "invalid-date", path: ["until"] });
  expect(on("soon", "2025-09-01")).toMatchObject({ code: "invalid-date", path: ["from"] });
  expect(on("2025-09-01", "2025-09-31")).toMatchObject({ code: "invalid-date", path: ["until"] });
  const facts = () => ({ rate: Number.NaN });
  const dates = { from: "2025-09-01", until: "2025-09-07" };
  expect(thrownBy(() => simulate(policyWith(), register, { ...dates, facts })).code).toBe("invalid-fact");
});
