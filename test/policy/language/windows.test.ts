import { describe, expect, test } from "vitest";
import type { IsoDate, Window } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { enrolled } from "../../support/students.js";
import { counted } from "../../support/counted-in.js";

// The year has every weekday from Monday, 2025-09-01 to Friday, 2026-06-12.
describe("the first date inside a window, and the last outside", () => {
  test.each<[string, Window, IsoDate, IsoDate[], IsoDate[]]>([
    // ends on, missed, counted
    [
      "school year: all of it",
      "school-year",
      "2026-06-12",
      ["2025-09-01", "2026-01-05", "2026-06-12"],
      ["2025-09-01", "2026-01-05", "2026-06-12"],
    ],
    ["school year: nothing after the day", "school-year", "2025-10-15", ["2025-10-15", "2025-10-16"], ["2025-10-15"]],
    [
      "calendar month: from its first date",
      "calendar-month",
      "2025-10-15",
      ["2025-09-30", "2025-10-01", "2025-10-15"],
      ["2025-10-01", "2025-10-15"],
    ],
    [
      "calendar month: on its first school day",
      "calendar-month",
      "2025-12-01",
      ["2025-11-28", "2025-12-01"],
      ["2025-12-01"],
    ],
    [
      "14 calendar days: 10-02 in, 10-01 out",
      { last: 14, unit: "calendar-day" },
      "2025-10-15",
      ["2025-10-01", "2025-10-02", "2025-10-15"],
      ["2025-10-02", "2025-10-15"],
    ],
    [
      "1 calendar day: the day itself",
      { last: 1, unit: "calendar-day" },
      "2025-10-15",
      ["2025-10-14", "2025-10-15"],
      ["2025-10-15"],
    ],
    [
      "2 weeks: as 14 calendar days",
      { last: 2, unit: "week" },
      "2025-10-15",
      ["2025-10-01", "2025-10-02", "2025-10-15"],
      ["2025-10-02", "2025-10-15"],
    ],
    [
      "1 month: after the same date a month ago",
      { last: 1, unit: "month" },
      "2025-11-14",
      ["2025-10-14", "2025-10-15", "2025-11-14"],
      ["2025-10-15", "2025-11-14"],
    ],
    [
      "1 month before October 31: September has 30 days, so from October 1",
      { last: 1, unit: "month" },
      "2025-10-31",
      ["2025-09-30", "2025-10-01"],
      ["2025-10-01"],
    ],
    [
      "1 month before March 31: after February 28",
      { last: 1, unit: "month" },
      "2026-03-31",
      ["2026-02-27", "2026-03-02"],
      ["2026-03-02"],
    ],
    [
      "6 months over the new year",
      { last: 6, unit: "month" },
      "2026-03-16",
      ["2025-09-16", "2025-09-17"],
      ["2025-09-17"],
    ],
    [
      "5 school days over a weekend",
      { last: 5, unit: "school-day" },
      "2025-10-13",
      ["2025-10-06", "2025-10-07", "2025-10-13"],
      ["2025-10-07", "2025-10-13"],
    ],
    [
      "1 school day: the day itself",
      { last: 1, unit: "school-day" },
      "2025-10-13",
      ["2025-10-10", "2025-10-13"],
      ["2025-10-13"],
    ],
    [
      "more school days than there are yet: all",
      { last: 50, unit: "school-day" },
      "2025-09-05",
      ["2025-09-01", "2025-09-05"],
      ["2025-09-01", "2025-09-05"],
    ],
  ])("%s", (_, within, asOf, missed, expected) => {
    expect(counted(within, asOf, missed)).toEqual(expected);
  });

  test("as of a weekend a window ends on the Friday before", () => {
    expect(
      counted({ last: 7, unit: "calendar-day" }, "2025-10-12", ["2025-10-03", "2025-10-06", "2025-10-10"]),
    ).toEqual(["2025-10-06", "2025-10-10"]);
  });

  test("school days skip a closure: the last five up to Wednesday, 2025-10-15 begin on 10-07", () => {
    const calendars = [calendarOf({ closed: ["2025-10-09", "2025-10-10"] })];
    const missed = ["2025-10-06", "2025-10-07", "2025-10-15"];
    expect(counted({ last: 5, unit: "school-day" }, "2025-10-15", missed, { calendars })).toEqual([
      "2025-10-07",
      "2025-10-15",
    ]);
  });
});

describe("months are cut to the length of the month they reach", () => {
  const yearRound = (year: string) =>
    calendarOf({ id: year, schoolYear: year, from: `${year}-01-03`, until: `${year}-12-20` });
  test.each<[string, IsoDate, IsoDate, IsoDate]>([
    // d, the last date outside, the first inside
    ["6 months before August 31, 2022 is February 28", "2022-08-31", "2022-02-28", "2022-03-01"],
    ["6 months before August 30, 2024 is the leap day", "2024-08-30", "2024-02-29", "2024-03-01"],
    ["6 months before August 29, 2024 is the leap day too", "2024-08-29", "2024-02-29", "2024-03-01"],
    ["6 months before August 28, 2024 is February 28", "2024-08-28", "2024-02-28", "2024-02-29"],
  ])("%s", (_, d, outside, inside) => {
    const year = d.slice(0, 4);
    const situation = { calendars: [yearRound(year)], enrollments: [enrolled({ entryDate: `${year}-01-01` })] };
    expect(counted({ last: 6, unit: "month" }, d, [outside, inside], situation)).toEqual([inside]);
  });
});
