import { describe, expect, test } from "vitest";
import { buildCalendar, createRegister, reviseCalendar } from "../../src/index.js";
import type { CalendarPlan, CalendarRevision, ErrorCode, SchoolCalendar } from "../../src/index.js";
import { calendarOf } from "../support/calendars.js";
import { thrownBy } from "../support/thrown.js";

type Path = (string | number)[];

const plan: CalendarPlan = { id: "north", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" };
const term = { id: "T", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-09-05" } as const;

/** As a caller without types would write it. */
function untyped<T>(value: unknown): T {
  return value as T;
}

describe("what is no plan at all is refused", () => {
  test.each<[string, unknown, Path]>([
    ["nothing", undefined, []],
    ["a text", "2025-26", []],
    ["closures that are no list", { ...plan, closures: { from: "2025-09-02" } }, ["closures"]],
    ["a closure of nothing", { ...plan, closures: [null] }, ["closures", 0]],
    ["weekdays that are no list", { ...plan, weekdays: 5 }, ["weekdays"]],
    ["half days that are no list", { ...plan, halfDays: "2025-09-02" }, ["halfDays"]],
    ["terms that are no list", { ...plan, terms: {} }, ["terms"]],
    ["terms by a word that splits nothing", { ...plan, terms: "quarter" }, ["terms"]],
    ["a term of nothing", { ...plan, terms: [null] }, ["terms", 0]],
  ])("%s", (_, value, path) => {
    expect(thrownBy(() => buildCalendar(untyped(value)))).toMatchObject({ code: "invalid-calendar", path });
  });

  test("a calendar with a day of nothing", () => {
    const calendars = [untyped<SchoolCalendar>({ ...buildCalendar(plan), days: [null] })];
    expect(thrownBy(() => createRegister({ calendars, enrollments: [], marks: [] }))).toMatchObject({
      code: "invalid-calendar",
      path: ["calendars", 0, "days", 0],
    });
  });
});

describe("a plan is refused", () => {
  test.each<[string, Partial<CalendarPlan>, ErrorCode, Path]>([
    ["with a first day that no month has", { firstDay: "2025-02-30" }, "invalid-date", ["firstDay"]],
    ["with a last day in a year without it", { lastDay: "2026-02-29" }, "invalid-date", ["lastDay"]],
    ["with a date-time for a date", { firstDay: "2025-09-01T00:00:00Z" }, "invalid-date", ["firstDay"]],
    ["with an American date", { firstDay: "09/01/2025" }, "invalid-date", ["firstDay"]],
    ["with a date without zeros", { firstDay: "2025-9-1" }, "invalid-date", ["firstDay"]],
    ["with an empty date", { firstDay: "" }, "invalid-date", ["firstDay"]],
    ["with a date after 2199", { lastDay: "2200-01-01" }, "invalid-date", ["lastDay"]],
    ["with a date before 1900", { firstDay: "1899-12-31" }, "invalid-date", ["firstDay"]],
    ["with April 31", { firstDay: "2025-04-31" }, "invalid-date", ["firstDay"]],
    ["with June 31", { lastDay: "2026-06-31" }, "invalid-date", ["lastDay"]],
    ["with September 31", { firstDay: "2025-09-31" }, "invalid-date", ["firstDay"]],
    ["with November 31", { firstDay: "2025-11-31" }, "invalid-date", ["firstDay"]],
    ["with January 32", { firstDay: "2025-01-32" }, "invalid-date", ["firstDay"]],
    ["with a leap day of 1900", { firstDay: "1900-02-29" }, "invalid-date", ["firstDay"]],
    ["with a leap day of 2100", { firstDay: "2100-02-29" }, "invalid-date", ["firstDay"]],
    ["with a month 13", { firstDay: "2025-13-01" }, "invalid-date", ["firstDay"]],
    ["with a day 0", { firstDay: "2025-09-00" }, "invalid-date", ["firstDay"]],
    ["with its last day before its first", { lastDay: "2025-08-31" }, "invalid-calendar", ["lastDay"]],
    ["with a closure on no date", { closures: ["2025-09-02", "2025-09-31"] }, "invalid-date", ["closures", 1]],
    ["with a closure from no date", { closures: [{ from: "2025-02-30" }] }, "invalid-date", ["closures", 0, "from"]],
    [
      "with a closure that ends before it begins",
      { closures: [{ from: "2025-09-03", until: "2025-09-02" }] },
      "invalid-calendar",
      ["closures", 0, "until"],
    ],
    ["with weekday 0", { weekdays: [1, 0] }, "invalid-calendar", ["weekdays", 1]],
    ["with weekday 8", { weekdays: [8] }, "invalid-calendar", ["weekdays", 0]],
    ["with half a weekday", { weekdays: [1.5] }, "invalid-calendar", ["weekdays", 0]],
    ["with a half day on a Saturday", { halfDays: ["2025-09-06"] }, "invalid-calendar", ["halfDays", 0]],
    ["with a half day after the last", { halfDays: ["2025-09-05", "2025-09-15"] }, "invalid-calendar", ["halfDays", 1]],
    [
      "with a half day on a closed date",
      { closures: ["2025-09-03"], halfDays: ["2025-09-03"] },
      "invalid-calendar",
      ["halfDays", 0],
    ],
    ["with a half day on no date", { halfDays: ["2025-02-30"] }, "invalid-date", ["halfDays", 0]],
    [
      "with a term that ends before it begins",
      { terms: [{ ...term, lastDay: "2025-08-29" }] },
      "invalid-calendar",
      ["terms", 0, "lastDay"],
    ],
    [
      "with a term from no date",
      { terms: [{ ...term, firstDay: "2025-09-31" }] },
      "invalid-date",
      ["terms", 0, "firstDay"],
    ],
    [
      "with two terms of one id",
      { terms: [term, { ...term, firstDay: "2025-09-08", lastDay: "2025-09-12" }] },
      "invalid-calendar",
      ["terms", 1, "id"],
    ],
    [
      "with two quarters that share a date",
      { terms: [term, { ...term, id: "U", firstDay: "2025-09-05", lastDay: "2025-09-12" }] },
      "invalid-calendar",
      ["terms", 1, "firstDay"],
    ],
    [
      "with two quarters that share a date, the later named first",
      { terms: [{ ...term, id: "U", firstDay: "2025-09-05", lastDay: "2025-09-12" }, term] },
      "invalid-calendar",
      ["terms", 1, "firstDay"],
    ],
    ["with days of no minutes", { minutesPerDay: 0 }, "invalid-calendar", ["minutesPerDay"]],
    ["with days of NaN minutes", { minutesPerDay: Number.NaN }, "invalid-calendar", ["minutesPerDay"]],
    [
      "with days of infinitely many periods",
      { periodsPerDay: Number.POSITIVE_INFINITY },
      "invalid-calendar",
      ["periodsPerDay"],
    ],
  ])("%s", (_, changes, code, path) => {
    expect(thrownBy(() => buildCalendar({ ...plan, ...changes }))).toMatchObject({ code, path });
  });
});

describe("a revision is refused", () => {
  const calendar = buildCalendar(plan);
  test.each<[string, CalendarRevision, ErrorCode, Path]>([
    ["that closes no date", { close: ["2025-02-30"] }, "invalid-date", ["close", 0]],
    ["that adds no date", { add: ["2025-09-13", "2025-09-31"] }, "invalid-date", ["add", 1]],
    [
      "that adds a day of no length",
      { add: [{ date: "2025-09-13", share: 0 }] },
      "invalid-calendar",
      ["add", 0, "share"],
    ],
    [
      "that adds a day longer than a day",
      { add: [{ date: "2025-09-13", share: 1.5 }] },
      "invalid-calendar",
      ["add", 0, "share"],
    ],
    [
      "that adds a day of NaN minutes",
      { add: [{ date: "2025-09-13", minutes: Number.NaN }] },
      "invalid-calendar",
      ["add", 0, "minutes"],
    ],
    ["that adds one date twice", { add: ["2025-09-13", "2025-09-13"] }, "invalid-calendar", ["add", 1]],
    [
      "whose term ends before it begins",
      { terms: [{ ...term, lastDay: "2025-08-29" }] },
      "invalid-calendar",
      ["terms", 0, "lastDay"],
    ],
  ])("%s", (_, revision, code, path) => {
    expect(thrownBy(() => reviseCalendar(calendar, revision))).toMatchObject({ code, path });
  });
});

describe("a register refuses a calendar written by hand", () => {
  const good = calendarOf({ until: "2025-09-03" });
  test.each<[string, Partial<SchoolCalendar>, ErrorCode, Path]>([
    ["with a day on no date", { days: [{ date: "2025-02-30" }] }, "invalid-date", ["calendars", 0, "days", 0, "date"]],
    [
      "with one date twice",
      { days: [{ date: "2025-09-01" }, { date: "2025-09-01" }] },
      "invalid-calendar",
      ["calendars", 0, "days", 1, "date"],
    ],
    [
      "with a day of no length",
      { days: [{ date: "2025-09-01", share: 0 }] },
      "invalid-calendar",
      ["calendars", 0, "days", 0, "share"],
    ],
    [
      "with a day of a negative length",
      { days: [{ date: "2025-09-01", share: -0.5 }] },
      "invalid-calendar",
      ["calendars", 0, "days", 0, "share"],
    ],
    [
      "with a day of infinitely many minutes",
      { days: [{ date: "2025-09-01", minutes: Number.POSITIVE_INFINITY }] },
      "invalid-calendar",
      ["calendars", 0, "days", 0, "minutes"],
    ],
    ["with full days of no minutes", { minutesPerDay: 0 }, "invalid-calendar", ["calendars", 0, "minutesPerDay"]],
  ])("%s", (_, changes, code, path) => {
    const calendars = [{ ...good, ...changes }];
    expect(thrownBy(() => createRegister({ calendars, enrollments: [], marks: [] }))).toMatchObject({ code, path });
  });
});
