import { describe, expect, test } from "vitest";
import { buildCalendar } from "../../src/index.js";
import type { CalendarPlan } from "../../src/index.js";
import { deepFreeze } from "../support/deep-freeze.js";

const plan: CalendarPlan = { id: "north", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" };

/** The dates of a calendar as month-day, so that a row of a table is read at a glance. */
function datesOf(changes: Partial<CalendarPlan>): string[] {
  return buildCalendar({ ...plan, ...changes }).days.map((day) => day.date.slice(5));
}

/** The date of a day counted from 1970, by the platform's own calendar. */
function platformDate(day: number): string {
  return new Date(day * 86400000).toISOString().slice(0, 10);
}

test("every day of the years 1900 to 2199 is a school day of a week of seven days", () => {
  const dates: string[] = [];
  for (let year = 1900; year < 2200; year++) {
    const [firstDay, lastDay] = [`${year}-01-01`, `${year}-12-31`];
    dates.push(
      ...buildCalendar({ ...plan, firstDay, lastDay, weekdays: [1, 2, 3, 4, 5, 6, 7] }).days.map(({ date }) => date),
    );
  }
  const first = Date.UTC(1900, 0, 1) / 86400000;
  expect(dates).toEqual(Array.from({ length: dates.length }, (_, place) => platformDate(first + place)));
  expect(dates.at(-1)).toBe("2199-12-31");
});

describe("the school days of a plan", () => {
  const firstWeek = ["09-01", "09-02", "09-03", "09-04", "09-05"];
  const secondWeek = ["09-08", "09-09", "09-10", "09-11", "09-12"];
  test.each<[string, Partial<CalendarPlan>, string[]]>([
    ["are Monday to Friday, first and last day included", {}, [...firstWeek, ...secondWeek]],
    ["may be one day", { lastDay: "2025-09-01" }, ["09-01"]],
    ["leave out a date closed", { closures: ["2025-09-01"] }, [...firstWeek.slice(1), ...secondWeek]],
    [
      "leave out a closure of one date",
      { closures: [{ from: "2025-09-01", reason: "Labor Day" }] },
      [...firstWeek.slice(1), ...secondWeek],
    ],
    [
      "leave out a range with both its ends, across a weekend",
      { closures: [{ from: "2025-09-05", until: "2025-09-08" }] },
      [...firstWeek.slice(0, 4), ...secondWeek.slice(1)],
    ],
    [
      "leave out overlapping closures once",
      { closures: ["2025-09-02", { from: "2025-09-01", until: "2025-09-03" }, "2025-09-03"] },
      [...firstWeek.slice(3), ...secondWeek],
    ],
    ["are not fewer for a closed weekend", { closures: ["2025-09-06"] }, [...firstWeek, ...secondWeek]],
    ["follow a week of four days", { weekdays: [1, 2, 3, 4] }, [...firstWeek.slice(0, 4), ...secondWeek.slice(0, 4)]],
    [
      "follow a week from Sunday (7) to Thursday",
      { weekdays: [7, 1, 2, 3, 4] },
      [...firstWeek.slice(0, 4), "09-07", ...secondWeek.slice(0, 4)],
    ],
    ["may be Saturdays (6)", { weekdays: [6] }, ["09-06"]],
    [
      "cross the end of the civil year",
      { firstDay: "2025-12-30", lastDay: "2026-01-02" },
      ["12-30", "12-31", "01-01", "01-02"],
    ],
    ["hold the leap day of 2024", { firstDay: "2024-02-28", lastDay: "2024-03-01" }, ["02-28", "02-29", "03-01"]],
    ["hold the leap day of 2000", { firstDay: "2000-02-28", lastDay: "2000-03-01" }, ["02-28", "02-29", "03-01"]],
    [
      "have no leap day in 1900 (Wednesday to Thursday)",
      { firstDay: "1900-02-28", lastDay: "1900-03-01" },
      ["02-28", "03-01"],
    ],
    [
      "have no leap day in 2100 (Friday, then Monday)",
      { firstDay: "2100-02-26", lastDay: "2100-03-01" },
      ["02-26", "03-01"],
    ],
    [
      "do not lose the day on which clocks go forward",
      { firstDay: "2026-03-06", lastDay: "2026-03-09", weekdays: [5, 6, 7, 1] },
      ["03-06", "03-07", "03-08", "03-09"],
    ],
    [
      "do not double the day on which clocks go back",
      { firstDay: "2025-10-31", lastDay: "2025-11-03", weekdays: [5, 6, 7, 1] },
      ["10-31", "11-01", "11-02", "11-03"],
    ],
    [
      "hold the Friday of December 2011 that Samoa skipped",
      { firstDay: "2011-12-29", lastDay: "2011-12-30" },
      ["12-29", "12-30"],
    ],
  ])("%s", (_, changes, expected) => {
    expect(datesOf(changes)).toEqual(expected);
  });
});

test("a half day is half a day, and every other day is a full one", () => {
  const { days } = buildCalendar({ ...plan, halfDays: ["2025-09-05", "2025-09-12"] });
  expect(days.map((day) => day.share ?? 1)).toEqual([1, 1, 1, 1, 0.5, 1, 1, 1, 1, 0.5]);
});

test("a calendar names itself, its year and, if given, its schools", () => {
  expect(buildCalendar(plan)).toMatchObject({ id: "north", schoolYear: "2025-26" });
  expect(buildCalendar(plan)).not.toHaveProperty("schoolIds");
  expect(buildCalendar({ ...plan, schoolIds: ["north", "south"] }).schoolIds).toEqual(["north", "south"]);
});

test("a full day has 390 minutes and 7 periods unless the plan says otherwise", () => {
  expect(buildCalendar(plan)).toMatchObject({ minutesPerDay: 390, periodsPerDay: 7 });
  expect(buildCalendar({ ...plan, minutesPerDay: 385, periodsPerDay: 9 })).toMatchObject({
    minutesPerDay: 385,
    periodsPerDay: 9,
  });
});

test("a calendar is JSON", () => {
  const calendar = buildCalendar({ ...plan, schoolIds: ["north"], halfDays: ["2025-09-12"], terms: "semesters" });
  expect(JSON.parse(JSON.stringify(calendar))).toStrictEqual(calendar);
});

test("the last date of every month is a date", () => {
  const days = buildCalendar({
    ...plan,
    firstDay: "2024-01-01",
    lastDay: "2024-12-31",
    weekdays: [1, 2, 3, 4, 5, 6, 7],
  }).days;
  expect(days).toHaveLength(366);
  const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const lasts = lengths.map((length, month) => `2024-${String(month + 1).padStart(2, "0")}-${length}`);
  expect(
    buildCalendar({
      ...plan,
      firstDay: "2024-01-01",
      lastDay: "2024-12-31",
      weekdays: [1, 2, 3, 4, 5, 6, 7],
      closures: lasts,
    }).days,
  ).toHaveLength(366 - 12);
});

test("a plan is not changed", () => {
  const frozen = deepFreeze({
    ...plan,
    closures: [{ from: "2025-09-01" }],
    halfDays: ["2025-09-12"],
    terms: "quarters" as const,
  });
  expect(buildCalendar(frozen)).toEqual(buildCalendar(structuredClone(frozen)));
});
