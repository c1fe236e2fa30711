import { describe, expect, test } from "vitest";
import type { Due, Duty, IsoDate, Rule } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { decisionBy, outcomeIn, outcomeOf, ruleOf } from "../../support/policies.js";
import type { Situation } from "../../support/policies.js";
import { absentOn, enrolled } from "../../support/students.js";

const one = { count: "day", within: "school-year", atLeast: 1 } as const;
const notify = (due?: Due): Duty => ({
  id: "notify",
  action: "Notify the guardian",
  ...(due === undefined ? {} : { due }),
});

/** The only duty of a rule reached on Friday, 2025-09-05. */
function dutyOf(due: Due | undefined, asOf: IsoDate, situation: Situation = {}) {
  const marks = situation.marks ?? absentOn("2025-09-05");
  const { duties } = outcomeOf(one, {
    ...situation,
    marks,
    asOf,
    rule: { holds: "once-reached", duties: [notify(due)], ...situation.rule },
  });
  expect(duties).toHaveLength(1);
  return duties[0];
}

describe("a duty is due so many days after the trigger, which is day 0", () => {
  test.each<[string, Due, IsoDate | undefined]>([
    ["3 calendar days after a Friday: Monday", { within: 3, unit: "calendar-day" }, "2025-09-08"],
    ["0 calendar days: the same day", { within: 0, unit: "calendar-day" }, "2025-09-05"],
    ["30 calendar days, into the next month", { within: 30, unit: "calendar-day" }, "2025-10-05"],
    ["1 school day after a Friday: Monday", { within: 1, unit: "school-day" }, "2025-09-08"],
    ["3 school days after a Friday: Wednesday", { within: 3, unit: "school-day" }, "2025-09-10"],
    ["10 school days: two weeks", { within: 10, unit: "school-day" }, "2025-09-19"],
    ["from the trigger, in so many words", { within: 3, unit: "calendar-day", from: "trigger" }, "2025-09-08"],
    ["before the third calendar day: the second", { within: 3, unit: "calendar-day", before: true }, "2025-09-07"],
    [
      "before the third school day, a Wednesday: Tuesday",
      { within: 3, unit: "school-day", before: true },
      "2025-09-09",
    ],
    ["beyond the end of the calendar: no date", { within: 300, unit: "school-day" }, undefined],
    ["calendar days go beyond it: 365 days", { within: 365, unit: "calendar-day" }, "2026-09-05"],
  ])("%s", (_, due, dueOn) => {
    const duty = dutyOf(due, "2025-09-05");
    expect(duty?.dueOn).toBe(dueOn);
    expect(duty).toMatchObject({ openedOn: "2025-09-05", status: "open" });
  });

  test("school days leave out closures: Friday, then Thursday and Friday of a week closed until Wednesday", () => {
    const calendars = [calendarOf({ closed: ["2025-09-08", "2025-09-09", "2025-09-10"] })];
    expect(dutyOf({ within: 2, unit: "school-day" }, "2025-09-05", { calendars })?.dueOn).toBe("2025-09-12");
  });

  test("school days are those of the school attended on the trigger day, though the student has left", () => {
    const enrollments = [enrolled({ exitDate: "2025-09-09" })];
    expect(dutyOf({ within: 3, unit: "school-day" }, "2025-09-05", { enrollments })?.dueOn).toBe("2025-09-10");
  });

  test("a duty without a date is open", () => {
    const duty = dutyOf(undefined, "2026-06-12");
    expect(duty).toEqual({
      key: "policy/rule/notify/2025-26",
      dutyId: "notify",
      ruleId: "rule",
      action: "Notify the guardian",
      openedOn: "2025-09-05",
      status: "open",
    });
  });
});

describe("a duty is overdue after its date, as of the decision", () => {
  test.each<[string, IsoDate, string]>([
    ["on the trigger day", "2025-09-05", "open"],
    ["the day before it is due", "2025-09-09", "open"],
    ["the day it is due", "2025-09-10", "open"],
    ["the day after", "2025-09-11", "overdue"],
    ["in the summer after", "2026-08-01", "overdue"],
  ])("%s", (_, asOf, status) => {
    expect(dutyOf({ within: 3, unit: "school-day" }, asOf)?.status).toBe(status);
  });
});

describe("keys", () => {
  test("stay the same from night to night, with everything but the status", () => {
    const nights = ["2025-09-05", "2025-09-06", "2025-09-10", "2025-12-01", "2026-06-12", "2026-08-01"];
    const duties = nights.map((asOf) => dutyOf({ within: 3, unit: "school-day" }, asOf));
    for (const duty of duties) expect({ ...duty, status: "" }).toEqual({ ...duties[0], status: "" });
  });

  test("name policy, rule, duty and school year", () => {
    expect(dutyOf(undefined, "2025-09-05")?.key).toBe("policy/rule/notify/2025-26");
  });

  test("name the occurrence of a rule that is met each time, and all differ", () => {
    const marks = absentOn("2025-09-02", "2025-09-04", "2025-10-06");
    const { duties } = outcomeOf(one, {
      marks,
      rule: {
        holds: "each-time",
        duties: [notify({ within: 3, unit: "calendar-day" }), { id: "call", action: "Call" }],
      },
    });
    expect(duties.map(({ key }) => key).sort()).toEqual([
      "policy/rule/call/2025-09-02",
      "policy/rule/call/2025-09-04",
      "policy/rule/call/2025-10-06",
      "policy/rule/notify/2025-09-02",
      "policy/rule/notify/2025-09-04",
      "policy/rule/notify/2025-10-06",
    ]);
    expect(
      duties
        .filter(({ dutyId }) => dutyId === "notify")
        .map(({ occurrence, openedOn, dueOn }) => [occurrence, openedOn, dueOn]),
    ).toEqual([
      ["2025-09-02", "2025-09-02", "2025-09-05"],
      ["2025-09-04", "2025-09-04", "2025-09-07"],
      ["2025-10-06", "2025-10-06", "2025-10-09"],
    ]);
  });
});

describe("a duty that counts from something else", () => {
  const first: Rule = ruleOf(one, { id: "first", holds: "once-reached" });
  const later: Rule = ruleOf(
    { count: "day", within: "school-year", atLeast: 3 },
    { id: "later", holds: "once-reached" },
  );
  const withDuties = (rule: Rule, ...duties: Duty[]): Rule => ({ ...rule, duties });

  test("waits for the fulfilment of another duty, without a date", () => {
    const rule = withDuties(first, notify(), {
      id: "interview",
      action: "Hold the interview",
      due: { within: 10, unit: "calendar-day", from: "notify" },
    });
    const { duties } = outcomeIn(decisionBy([rule], { marks: absentOn("2025-09-05") }), "first");
    expect(duties[1]).toMatchObject({ dutyId: "interview", status: "waiting" });
    expect(duties[1]).not.toHaveProperty("dueOn");
  });

  test("counts from the day another rule was reached", () => {
    const rule = withDuties(first, notify({ within: 5, unit: "calendar-day", from: "later" }));
    const situation = { marks: absentOn("2025-09-05", "2025-09-08", "2025-09-09") };
    const of = (asOf: IsoDate) => outcomeIn(decisionBy([rule, later], { ...situation, asOf }), "first").duties[0];
    expect(of("2025-09-08")).toMatchObject({ openedOn: "2025-09-05", status: "waiting" });
    expect(of("2025-09-08")).not.toHaveProperty("dueOn");
    expect(of("2025-09-09")).toMatchObject({ openedOn: "2025-09-05", dueOn: "2025-09-14", status: "open" });
    expect(of("2025-09-15")).toMatchObject({ dueOn: "2025-09-14", status: "overdue" });
  });

  test("counts school days from the day another rule was reached", () => {
    const rule = withDuties(first, notify({ within: 5, unit: "school-day", from: "later" }));
    const marks = absentOn("2025-09-05", "2025-09-08", "2025-09-09");
    // Five school days after Tuesday, 2025-09-09: 10, 11, 12, 15, 16.
    expect(outcomeIn(decisionBy([rule, later], { marks }), "first").duties[0]?.dueOn).toBe("2025-09-16");
  });
});

test("a rule that is not met, or undetermined, has no duties", () => {
  const rule = { duties: [notify()] };
  expect(outcomeOf(one, { rule }).duties).toEqual([]);
  expect(outcomeOf({ fact: "x", equals: true }, { rule })).toMatchObject({ result: "undetermined", duties: [] });
});

test("a while-true rule that begins to hold again opens its duty on that day", () => {
  const twoInMonth = { count: "day", within: "calendar-month", atLeast: 2 } as const;
  const marks = absentOn("2025-09-02", "2025-09-03", "2025-10-06", "2025-10-08");
  const of = (asOf: IsoDate) =>
    outcomeOf(twoInMonth, { marks, asOf, rule: { duties: [notify({ within: 1, unit: "calendar-day" })] } }).duties;
  expect(of("2025-09-30")).toMatchObject([{ openedOn: "2025-09-03", dueOn: "2025-09-04" }]);
  expect(of("2025-10-01")).toEqual([]);
  expect(of("2025-10-10")).toMatchObject([{ openedOn: "2025-10-08", dueOn: "2025-10-09" }]);
});
