import { describe, expect, test } from "vitest";
import type { AttendanceMark, Condition, IsoDate } from "../../../src/index.js";
import { decisionBy, outcomeOf, ruleOf } from "../../support/policies.js";
import { absent, mark } from "../../support/students.js";

// Where roll is called daily, the student's school days are those taken: here 2025-09-01, 02, 05, 08 and 12.
const taken: AttendanceMark[] = [
  mark("2025-09-01", "present"),
  absent("2025-09-02"),
  absent("2025-09-05"),
  mark("2025-09-08", "tardy"),
  absent("2025-09-12"),
];

function observed(when: Condition, asOf: IsoDate): number | undefined {
  return outcomeOf(when, { days: "positive", marks: taken, asOf }).trace?.observed;
}

describe("days that were not taken are no days of the student", () => {
  test.each<[string, Condition, IsoDate, number]>([
    ["a run goes on over them: 09-02 and 09-05", { consecutive: "day", atLeast: 1 }, "2025-09-05", 2],
    ["a day present breaks it", { consecutive: "day", atLeast: 1 }, "2025-09-08", 0],
    [
      "a share is of the days taken: 2 of 3",
      { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
      "2025-09-05",
      2 / 3,
    ],
    [
      "as of a day not taken it is the last one taken: 2 of 3",
      { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
      "2025-09-07",
      2 / 3,
    ],
    [
      "the last three school days are 09-05, 09-08 and 09-12",
      { count: "day", within: { last: 3, unit: "school-day" }, atLeast: 1 },
      "2025-09-12",
      2,
    ],
    [
      "the last four are one more",
      { count: "day", within: { last: 4, unit: "school-day" }, atLeast: 1 },
      "2025-09-12",
      3,
    ],
    [
      "days of the whole window are the calendar's: 3 of 22 in September",
      { share: "day", within: "calendar-month", of: "window-days", atLeast: 0.1 },
      "2025-09-12",
      3 / 22,
    ],
  ])("%s", (_, when, asOf, expected) => {
    expect(observed(when, asOf)).toBe(expected);
  });

  test("a minimum of days in membership is of days taken", () => {
    const rule = { holds: "once-reached", appliesTo: { minimumMembership: 4 } } as const;
    const outcome = outcomeOf(
      { count: "day", within: "school-year", atLeast: 1 },
      { days: "positive", marks: taken, rule },
    );
    expect(outcome.reachedOn).toBe("2025-09-08");
  });

  test("where nothing was taken, nothing is counted", () => {
    const outcome = outcomeOf(
      { count: "day", within: "school-year", atMost: 5 },
      { days: "positive", asOf: "2025-10-01" },
    );
    expect(outcome.result).toBe("not-met");
  });
});

test("the next school days are those of the calendar: taken, as absences", () => {
  const five = ruleOf({ count: "day", within: "school-year", atLeast: 5 });
  const { next } = decisionBy([five], { days: "positive", marks: taken, asOf: "2025-09-12" });
  expect(next).toEqual([{ ruleId: "rule", observed: 3, threshold: 5, unit: "day", remaining: 2 }]);
});

test("due dates count the calendar's school days, taken or not", () => {
  const duties = [{ id: "notify", action: "Notify", due: { within: 3, unit: "school-day" } as const }];
  const rule = { holds: "once-reached", duties } as const;
  const outcome = outcomeOf(
    { count: "day", within: "school-year", atLeast: 1 },
    { days: "positive", marks: taken, rule },
  );
  expect(outcome.duties[0]).toMatchObject({ openedOn: "2025-09-02", dueOn: "2025-09-05" });
});
