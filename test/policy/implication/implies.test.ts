import { describe, expect, test } from "vitest";
import type { Condition, CountingRules } from "../../../src/index.js";
import { implies } from "../../../src/policy/implication/implies.js";

const unexcused = { excusal: ["unexcused"] } as const;
const inYear = { count: "day", within: "school-year" } as const;
const inQuarter = { count: "day", within: { term: "quarter" } } as const;

const implied: [string, Condition, Condition][] = [
  ["ten days, five days", { ...inYear, atLeast: 10 }, { ...inYear, atLeast: 5 }],
  ["more than eight days, nine days", { ...inYear, moreThan: 8 }, { ...inYear, atLeast: 9 }],
  ["three unexcused, three of any kind", { ...inYear, ...unexcused, atLeast: 3 }, { ...inYear, atLeast: 3 }],
  ["a quarter, the year", { ...inQuarter, atLeast: 8 }, { ...inYear, atLeast: 8 }],
  ["ten in a row, ten in the year", { consecutive: "day", atLeast: 10 }, { ...inYear, atLeast: 10 }],
  ["seven in a row, five in a row", { consecutive: "day", atLeast: 7 }, { consecutive: "day", atLeast: 5 }],
  ["two weeks, 30 days", last(2, "week"), last(30, "calendar-day")],
  ["a calendar month, the last month", { ...last(1, "week"), within: "calendar-month" }, last(1, "month")],
  ["five days, five half days twice", equivalents(5), { count: "half-day", within: "school-year", atLeast: 10 }],
  ["a fifth, a tenth", share(0.2), share(0.1)],
  ["2 to 3, 1 to 4", { ...inYear, between: [2, 3] }, { ...inYear, between: [1, 4] }],
  ["at most 3, at most 4", { ...inYear, atMost: 3 }, { ...inYear, atMost: 4 }],
  [
    "3 of any kind in a quarter at most, 3 unexcused ones at most",
    { ...inQuarter, atMost: 3 },
    { ...inQuarter, ...unexcused, atMost: 3 },
  ],
  ["one of a list, the wider list", { grades: ["4"] }, { grades: ["K", "04"] }],
  ["a fact over 10, over 5", { fact: "x", atLeast: 10 }, { fact: "x", moreThan: 5 }],
  ["both, one of them", { all: [{ grades: ["4"] }, { ...inYear, atLeast: 3 }] }, { ...inYear, atLeast: 2 }],
  ["one, one of two", { ...inYear, atLeast: 3 }, { any: [{ grades: ["4"] }, { ...inYear, atLeast: 3 }] }],
  ["not three, not five", { not: { ...inYear, atLeast: 3 } }, { not: { ...inYear, atLeast: 5 } }],
  ["3 a month, 2 a month", { ...inYear, atLeastPerMonth: 3 }, { ...inYear, atLeastPerMonth: 2 }],
  ["3 a month, 3", { ...inYear, atLeastPerMonth: 3 }, { ...inYear, atLeast: 3 }],
  ["three periods, one period", missing({ periods: 3 }), missing({ periods: 1 })],
  ["whole days, any part", { ...inYear, atLeast: 5 }, missing("any-part")],
  ["reached thrice, once", { reached: "r", atLeast: 3 }, { reached: "r", atLeast: 1 }],
];

const notImplied: [string, Condition, Condition][] = [
  ["five days, ten days", { ...inYear, atLeast: 5 }, { ...inYear, atLeast: 10 }],
  ["three of any kind, three unexcused", { ...inYear, atLeast: 3 }, { ...inYear, ...unexcused, atLeast: 3 }],
  ["the year, a quarter", { ...inYear, atLeast: 8 }, { ...inQuarter, atLeast: 8 }],
  ["a quarter at most 3 (no quarters: unknown)", { ...inYear, atMost: 3 }, { ...inQuarter, atMost: 3 }],
  ["a month over the turn of a year", { ...inYear, within: "calendar-month", atLeast: 3 }, { ...inYear, atLeast: 3 }],
  ["a month of 28 days, 30 days", last(30, "calendar-day"), last(1, "month")],
  ["tardy days, any part missed", { ...inYear, count: "tardy", atLeast: 5 }, missing("any-part")],
  ["not five, not three", { not: { ...inYear, atLeast: 5 } }, { not: { ...inYear, atLeast: 3 } }],
  ["one of two, one", { any: [{ grades: ["4"] }, { ...inYear, atLeast: 3 }] }, { ...inYear, atLeast: 3 }],
  [
    "a run over excused days, one without",
    { consecutive: "day", across: ["excused"], atLeast: 3 },
    { consecutive: "day", atLeast: 3 },
  ],
  [
    "not a quarter's five, not a year's (no quarters: unknown)",
    { not: { ...inYear, atLeast: 5 } },
    { not: { ...inQuarter, atLeast: 5 } },
  ],
];

describe("is implied", () => {
  test.each(implied)("%s", (_, a, b) => {
    expect(implies(a, b, {})).toBe(true);
  });
});

describe("is not implied", () => {
  test.each(notImplied)("%s", (_, a, b) => {
    expect(implies(a, b, {})).toBe(false);
  });
});

test("half days by cut-offs are no multiple of days", () => {
  const counting: CountingRules = { halfDay: { oneFrom: 0.5, twoFrom: 1 } };
  expect(implies(equivalents(5), { count: "half-day", within: "school-year", atLeast: 10 }, counting)).toBe(false);
});

test("80,000 parts on both sides are answered at once", () => {
  const any = Array.from({ length: 80_000 }, (_, index): Condition => ({ fact: `fact ${index}`, atLeast: 1 }));
  const started = performance.now();
  expect(implies({ any }, { all: [...any].reverse() }, {})).toBe(false);
  expect(performance.now() - started).toBeLessThan(2000);
});

function last(count: number, unit: "week" | "calendar-day" | "month"): Condition {
  return { count: "day", within: { last: count, unit }, atLeast: 3 };
}

function equivalents(atLeast: number): Condition {
  return { count: "day-equivalent", within: "school-year", atLeast };
}

function share(atLeast: number): Condition {
  return { share: "day", within: "school-year", of: "membership", atLeast };
}

function missing(dayMissing: { periods: number } | "any-part"): Condition {
  return { count: { dayMissing }, within: "school-year", atLeast: 5 };
}
