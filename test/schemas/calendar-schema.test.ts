import { describe, expect, test } from "vitest";
import { buildCalendar } from "../../src/index.js";
import { schoolCalendarSchema } from "../../src/schemas.js";
import { fullCalendar } from "./support/documents.js";
import { expectRefused, wrongs } from "./support/refused.js";

const wrong = wrongs([
  [["id"], undefined],
  [["id"], ""],
  [["schoolYear"], 2025],
  [["schoolIds"], "north"],
  [["schoolIds", 0], 7],
  [["days"], {}],
  [["days", 0, "date"], "2025-02-29"],
  [["days", 0, "date"], "2025-9-2"],
  [["days", 0, "date"], "1899-12-31"],
  [["days", 0, "date"], "2200-01-01"],
  [["days", 0, "date"], "2025-09-02T00:00:00Z"],
  [["days", 1, "date"], "2025-09-02"],
  [["days", 1, "date"], "2025-09-01"],
  [["days", 0, "share"], 0],
  [["days", 0, "share"], 1.01],
  [["days", 0, "minutes"], 0],
  [["days", 0, "periods"], -1],
  [["days", 0, "minutes"], Number.NaN],
  [["days", 0, "makeup"], true, ["days", 0]],
  [["terms", 0, "kind"], "term"],
  [["terms", 0, "lastDay"], "2025-09-01"],
  [["terms", 0, "firstDay"], null],
  [["minutesPerDay"], 0],
  [["periodsPerDay"], Number.POSITIVE_INFINITY],
  [["school"], "north", []],
]);

describe("schoolCalendarSchema", () => {
  test("takes a calendar with every key, and gives it unchanged", () => {
    expect(schoolCalendarSchema.parse(fullCalendar)).toEqual(fullCalendar);
  });

  test("takes what buildCalendar lays out", () => {
    const calendar = buildCalendar({
      id: "main",
      schoolYear: "2027-28",
      firstDay: "2027-08-30",
      lastDay: "2028-06-16",
      halfDays: ["2028-02-29"],
      terms: "trimesters",
    });
    expect(schoolCalendarSchema.parse(calendar)).toEqual(calendar);
  });

  test.each(wrong)("refuses at $at the value $value", (change) => {
    expectRefused(schoolCalendarSchema, fullCalendar, change);
  });
});
