import { describe, expect, test } from "vitest";
import type { Condition, CountingRules, LintOptions } from "../../../src/index.js";
import { buildCalendar, lintPolicy } from "../../../src/index.js";
import { twoWeeks, withCondition } from "./handbook.js";

const inYear = { within: "school-year" } as const;
const withTwoWeeks: LintOptions = { calendar: twoWeeks };

/** At the limit nothing is found, above it the rule is unreachable. */
function limits(
  condition: (atLeast: number) => Condition,
  most: number,
  options: LintOptions,
  counting: CountingRules = {},
): void {
  const codes = (atLeast: number): string[] =>
    lintPolicy({ ...withCondition(condition(atLeast)), counting }, options).map(({ code }) => code);
  expect(codes(most)).not.toContain("unreachable");
  expect(codes(most + 0.01)).toContain("unreachable");
}

describe("in ten days of 360 minutes and 6 periods", () => {
  test("10 days, 20 half days, 60 hours, 60 periods", () => {
    limits((atLeast) => ({ count: "day", ...inYear, atLeast }), 10, withTwoWeeks);
    limits((atLeast) => ({ count: "half-day", ...inYear, atLeast }), 20, withTwoWeeks);
    limits((atLeast) => ({ count: "hour", ...inYear, atLeast }), 60, withTwoWeeks);
    limits((atLeast) => ({ count: "period", ...inYear, atLeast }), 60, withTwoWeeks);
  });

  test("marks that each miss more than an hour: 6 a day at most", () => {
    limits((atLeast) => ({ count: { occasionOver: { minutes: 60 } }, ...inYear, atLeast }), 60, withTwoWeeks);
  });

  test("a mark that misses more than nine hours is any whole day, so one a day", () => {
    limits((atLeast) => ({ count: { occasionOver: { minutes: 540 } }, ...inYear, atLeast }), 10, withTwoWeeks);
  });

  test("a date in any of several units counts once", () => {
    limits((atLeast) => ({ count: ["hour", "tardy"], ...inYear, atLeast }), 10, withTwoWeeks);
  });

  test("nine hours in a row cross days; nine hours of one day do not fit into six", () => {
    limits((atLeast) => ({ consecutive: "hour", atLeast }), 60, withTwoWeeks);
    const missing = (minutes: number): Condition => ({ count: { dayMissing: { minutes } }, ...inYear, atLeast: 1 });
    expect(lintPolicy(withCondition(missing(360)), withTwoWeeks)).toEqual([]);
    expect(lintPolicy(withCondition(missing(540)), withTwoWeeks)[0]?.code).toBe("unreachable");
    expect(lintPolicy(withCondition(missing(540)))).toEqual([]);
  });

  test("a share of 40 days: 10 of 40", () => {
    limits((atLeast) => ({ share: "day", ...inYear, of: 40, atLeast: Math.min(atLeast, 1) }), 0.25, withTwoWeeks);
  });

  test("a pace: the first of two weeks in one month", () => {
    limits((atLeastPerMonth) => ({ count: "day", ...inYear, atLeastPerMonth }), 10, withTwoWeeks);
  });
});

describe("windows", () => {
  // Monday 2025-09-01 to Friday 2025-10-31: 45 weekdays, 22 in September and 23 in October.
  const calendar = buildCalendar({
    id: "fall",
    schoolYear: "2025-26",
    firstDay: "2025-09-01",
    lastDay: "2025-10-31",
    halfDays: ["2025-09-05"],
  });

  test.each<[string, Extract<Condition, { count: unknown }>["within"], number]>([
    ["a calendar month: October", "calendar-month", 23],
    ["two weeks", { last: 2, unit: "week" }, 10],
    ["ten calendar days: two Mondays to Fridays and a weekend hold 8", { last: 10, unit: "calendar-day" }, 8],
    ["one month: October 1 to 31 after September 30", { last: 1, unit: "month", clip: "school-year" }, 23],
    ["five school days", { last: 5, unit: "school-day" }, 5],
    [
      "a year back into a year like this one: 45 and 45, less the 364 days' overlap of none",
      { last: 100, unit: "week" },
      90,
    ],
  ])("%s", (_, within, most) => {
    limits((atLeast) => ({ count: "day", within, atLeast }), most, { calendar });
  });

  test("a half day is half of a full day: 44.5 of 45", () => {
    limits((atLeast) => ({ count: "day-equivalent", ...inYear, atLeast }), 44.5, { calendar });
  });

  test("cut-offs of half days: the half day is one, the others two", () => {
    limits(
      (atLeast) => ({ count: "half-day", ...inYear, atLeast }),
      89,
      { calendar },
      { halfDay: { oneFrom: 0.5, twoFrom: 1 } },
    );
  });
});

describe("without a calendar only what none can hold", () => {
  test.each<[string, Extract<Condition, { count: unknown }>["within"], number]>([
    ["a year", "school-year", 366],
    ["a month", "calendar-month", 31],
    ["six months", { last: 6, unit: "month" }, 186],
    ["a term: not known to be shorter than a year", { term: "quarter" }, 366],
  ])("%s", (_, within, most) => {
    limits((atLeast) => ({ count: "day", within, atLeast }), most, {});
  });

  test("periods of a day are not known", () => {
    expect(lintPolicy(withCondition({ count: "period", ...inYear, atLeast: 100_000 }))).toEqual([]);
  });
});

test("a calendar that is none is refused", () => {
  const calendar = { ...buildCalendar(twoWeeks), periodsPerDay: 0 };
  expect(() => lintPolicy(withCondition({ grades: ["4"] }), { calendar })).toThrow("calendar");
  expect(() => lintPolicy(withCondition({ grades: ["4"] }), { asOf: "2025-13-01" })).toThrow("asOf");
});
