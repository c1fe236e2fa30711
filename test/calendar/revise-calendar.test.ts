import { describe, expect, test } from "vitest";
import { buildCalendar, reviseCalendar } from "../../src/index.js";
import type { CalendarRevision, Term } from "../../src/index.js";
import { deepFreeze } from "../support/deep-freeze.js";

const calendar = deepFreeze(
  buildCalendar({
    id: "north",
    schoolYear: "2025-26",
    firstDay: "2026-01-19",
    lastDay: "2026-01-30",
    terms: "semesters",
  }),
);
const firstWeek = ["01-19", "01-20", "01-21", "01-22", "01-23"];
const secondWeek = ["01-26", "01-27", "01-28", "01-29", "01-30"];

describe("a revision of a calendar", () => {
  test.each<[string, CalendarRevision, string[]]>([
    ["that says nothing changes no day", {}, [...firstWeek, ...secondWeek]],
    ["closes a snow day", { close: ["2026-01-26"] }, [...firstWeek, ...secondWeek.slice(1)]],
    [
      "closes a range, both ends included",
      { close: [{ from: "2026-01-22", until: "2026-01-27", reason: "flood" }] },
      [...firstWeek.slice(0, 3), ...secondWeek.slice(2)],
    ],
    ["adds a make-up day after the last", { add: ["2026-02-02"] }, [...firstWeek, ...secondWeek, "02-02"]],
    [
      "adds a make-up day on a Saturday, in its place by date",
      { add: ["2026-01-24"] },
      [...firstWeek, "01-24", ...secondWeek],
    ],
    [
      "adds days in any order",
      { add: ["2026-02-03", "2026-01-16", "2026-02-02"] },
      ["01-16", ...firstWeek, ...secondWeek, "02-02", "02-03"],
    ],
    [
      "closes one day and adds another",
      { close: ["2026-01-19"], add: ["2026-02-02"] },
      [...firstWeek.slice(1), ...secondWeek, "02-02"],
    ],
  ])("%s", (_, revision, expected) => {
    expect(reviseCalendar(calendar, revision).days.map((day) => day.date.slice(5))).toEqual(expected);
  });
});

test("a day that the calendar has already is replaced", () => {
  const { days } = reviseCalendar(calendar, { add: [{ date: "2026-01-21", share: 0.5, minutes: 180 }] });
  expect(days).toHaveLength(10);
  expect(days[2]).toEqual({ date: "2026-01-21", share: 0.5, minutes: 180 });
});

test("a half day that is added again as a date becomes a full day", () => {
  const half = buildCalendar({
    id: "n",
    schoolYear: "2025-26",
    firstDay: "2026-01-19",
    lastDay: "2026-01-19",
    halfDays: ["2026-01-19"],
  });
  expect(reviseCalendar(half, { add: ["2026-01-19"] }).days.map((day) => day.share ?? 1)).toEqual([1]);
});

test("terms stay as they were: a make-up day after the last term is in none of them", () => {
  expect(reviseCalendar(calendar, { close: ["2026-01-20"], add: ["2026-02-02"] }).terms).toEqual(calendar.terms);
});

test("terms are replaced by those given", () => {
  const terms: Term[] = [{ id: "S1", kind: "semester", firstDay: "2026-01-19", lastDay: "2026-02-02" }];
  expect(reviseCalendar(calendar, { add: ["2026-02-02"], terms }).terms).toEqual(terms);
});

test("everything else stays, and the calendar that was revised is not changed", () => {
  const before = structuredClone(calendar);
  const revised = reviseCalendar(calendar, deepFreeze({ close: ["2026-01-20"], add: ["2026-02-02"] }));
  expect(calendar).toEqual(before);
  expect({ ...revised, days: [] }).toEqual({ ...before, days: [] });
});
