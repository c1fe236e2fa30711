import { describe, expect, test } from "vitest";
import { buildCalendar } from "../../src/index.js";
import type { CalendarPlan, SchoolCalendar, Term } from "../../src/index.js";

const plan: CalendarPlan = { id: "north", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2026-05-08" };

function daysIn(calendar: SchoolCalendar, term: Term): number {
  return calendar.days.filter((day) => day.date >= term.firstDay && day.date <= term.lastDay).length;
}

// 36 weeks of five days from 2025-09-01 end on Friday, 2026-05-08: 180 days. The Monday and Tuesday after make 182.
describe("school days are split evenly, the earlier terms longer by a day", () => {
  test.each<[string, number, NonNullable<CalendarPlan["terms"]> & string, Partial<CalendarPlan>, number[]]>([
    ["180 days in quarters", 180, "quarters", {}, [45, 45, 45, 45]],
    ["181 days in quarters", 181, "quarters", { lastDay: "2026-05-11" }, [46, 45, 45, 45]],
    ["182 days in quarters", 182, "quarters", { lastDay: "2026-05-12" }, [46, 46, 45, 45]],
    ["183 days in quarters", 183, "quarters", { lastDay: "2026-05-13" }, [46, 46, 46, 45]],
    ["180 days in semesters", 180, "semesters", {}, [90, 90]],
    ["181 days in semesters", 181, "semesters", { lastDay: "2026-05-11" }, [91, 90]],
    ["180 days in trimesters", 180, "trimesters", {}, [60, 60, 60]],
    ["182 days in trimesters", 182, "trimesters", { lastDay: "2026-05-12" }, [61, 61, 60]],
    ["a half day is a school day of the split", 180, "quarters", { halfDays: ["2025-09-05"] }, [45, 45, 45, 45]],
    [
      "closed days are none: 180 - 5 = 175",
      175,
      "quarters",
      { closures: [{ from: "2025-12-22", until: "2025-12-26" }] },
      [44, 44, 44, 43],
    ],
  ])("%s", (_, days, terms, changes, expected) => {
    const calendar = buildCalendar({ ...plan, terms, ...changes });
    expect(calendar.days).toHaveLength(days);
    expect(calendar.terms.map((term) => daysIn(calendar, term))).toEqual(expected);
  });
});

test("the four quarters of 180 days begin after 9, 18 and 27 weeks", () => {
  const { terms } = buildCalendar({ ...plan, terms: "quarters" });
  expect(terms.map((term) => term.firstDay)).toEqual(["2025-09-01", "2025-11-03", "2026-01-05", "2026-03-09"]);
  expect(terms.at(-1)?.lastDay).toBe("2026-05-08");
});

test.each(["quarters", "semesters", "trimesters"] as const)(
  "%s have their kind, ids of their own, and do not overlap",
  (split) => {
    const { terms } = buildCalendar({ ...plan, terms: split });
    expect(new Set(terms.map((term) => `${term.kind}s`))).toEqual(new Set([split]));
    expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length);
    for (const [index, term] of terms.slice(1).entries())
      expect(term.firstDay > (terms[index]?.lastDay ?? "")).toBe(true);
  },
);

test("terms that are given stay as they are, of different kinds overlapping", () => {
  const terms: Term[] = [
    { id: "S1", kind: "semester", firstDay: "2025-09-01", lastDay: "2026-01-16" },
    { id: "M1", kind: "school-month", firstDay: "2025-09-01", lastDay: "2025-09-30" },
    { id: "M2", kind: "school-month", firstDay: "2025-10-01", lastDay: "2025-10-31" },
  ];
  expect(buildCalendar({ ...plan, terms }).terms).toEqual(terms);
});

test("a plan without terms gives a calendar without terms", () => {
  expect(buildCalendar(plan).terms).toEqual([]);
});
