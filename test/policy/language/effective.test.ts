import { describe, expect, test } from "vitest";
import type { Effective, Holds, IsoDate } from "../../../src/index.js";
import { outcomeOf } from "../../support/policies.js";
import { absentOn } from "../../support/students.js";

const marks = absentOn("2025-09-02", "2025-09-05", "2025-09-10");
const once = { count: "day", within: "school-year", atLeast: 1 } as const;

type Row = [string, Effective, Holds, IsoDate, { result: string; reachedOn?: IsoDate; occurrences?: IsoDate[] }];
const rows: Row[] = [
  ["always, where nothing is said", {}, "while-true", "2025-09-10", { result: "met", reachedOn: "2025-09-02" }],
  [
    "from a date on, that date included",
    { from: "2025-09-03" },
    "while-true",
    "2025-09-03",
    { result: "met", reachedOn: "2025-09-03" },
  ],
  ["not the day before", { from: "2025-09-04" }, "while-true", "2025-09-03", { result: "not-met" }],
  [
    "from a Saturday: reached on Monday",
    { from: "2025-09-06" },
    "once-reached",
    "2025-09-10",
    { result: "met", reachedOn: "2025-09-08" },
  ],
  [
    "until a date, that date included",
    { until: "2025-09-05" },
    "while-true",
    "2025-09-05",
    { result: "met", reachedOn: "2025-09-02" },
  ],
  ["not the day after", { until: "2025-09-05" }, "while-true", "2025-09-08", { result: "not-met" }],
  ["ended before the absence", { until: "2025-09-01" }, "once-reached", "2025-09-10", { result: "not-met" }],
  [
    "ended after it was reached once: it stays reached",
    { until: "2025-09-05" },
    "once-reached",
    "2025-09-10",
    { result: "met", reachedOn: "2025-09-02" },
  ],
  [
    "each time while in force",
    { from: "2025-09-03", until: "2025-09-05" },
    "each-time",
    "2025-09-10",
    { result: "met", reachedOn: "2025-09-05", occurrences: ["2025-09-05"] },
  ],
];

describe.each(["rule", "policy"] as const)("a %s in force", (where) => {
  test.each(rows)("%s", (_, effective, holds, asOf, expected) => {
    const situation = { marks, asOf, rule: { holds } };
    const outcome =
      where === "rule"
        ? outcomeOf(once, { ...situation, rule: { holds, effective } })
        : outcomeOf(once, { ...situation, policy: { effective } });
    expect(outcome).toMatchObject(expected);
    expect(outcome.reachedOn).toBe(expected.reachedOn);
  });
});

test("both narrow: the policy from Thursday, the rule until Friday", () => {
  const situation = {
    marks,
    asOf: "2025-09-10",
    policy: { effective: { from: "2025-09-04" } },
    rule: { holds: "each-time", effective: { until: "2025-09-05" } } as const,
  };
  expect(outcomeOf(once, situation).occurrences).toEqual(["2025-09-05"]);
});

test("absences before a rule is in force count once it is: a window is not cut by it", () => {
  const three = { count: "day", within: "school-year", atLeast: 3 } as const;
  expect(outcomeOf(three, { marks, rule: { holds: "once-reached", effective: { from: "2025-09-10" } } })).toMatchObject(
    { result: "met", reachedOn: "2025-09-10" },
  );
});

test("outside it nothing is unknown", () => {
  const outcome = outcomeOf({ fact: "x", equals: true }, { rule: { effective: { from: "2030-01-01" } } });
  expect(outcome.result).toBe("not-met");
});
