import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import type { PolicyCase } from "../../src/index.js";
import { policyCaseSchema } from "../../src/schemas.js";
import { fullCalendar } from "./support/documents.js";
import { expectEveryKeyRefused } from "./support/poisoned.js";
import { expectRefused, wrongs } from "./support/refused.js";

const plan = {
  id: "main",
  schoolYear: "2025-26",
  schoolIds: ["north"],
  firstDay: "2025-09-01",
  lastDay: "2026-06-12",
  closures: ["2025-11-11", { from: "2025-12-22", until: "2026-01-02", reason: "winter recess" }],
  weekdays: [1, 2, 3, 4],
  halfDays: ["2025-11-26"],
  terms: [{ id: "Q1", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-10-31" }],
  minutesPerDay: 360,
  periodsPerDay: 6,
} as const;

/** A case with every key. */
const fullCase: PolicyCase = {
  title: "everything",
  calendars: [fullCalendar, plan, { ...plan, terms: "semesters" }],
  enrollments: [
    { schoolId: "north", entryDate: "2025-09-01", exitDate: "2026-01-05", gradeLevel: "09", calendarId: "main" },
  ],
  marks: [
    { kind: "absent", date: "2025-09-02", period: "1", excusal: "excused", missed: { periods: 1 }, reason: "medical" },
    {
      kind: "tardy",
      dates: ["2025-09-03", "2025-09-04"],
      recordedAt: "2025-09-05T10:00:00Z",
      instructed: true,
      suspension: false,
    },
  ],
  asOf: "2025-10-31",
  knownOn: "2025-11-01",
  days: "positive",
  facts: { rate: 0.1, name: "x", flag: true },
  determinations: { willful: false },
  tier: 3,
  expect: {
    a: "undetermined",
    b: {
      result: "met",
      reachedOn: "2025-09-02",
      occurrences: ["2025-09-02"],
      counted: ["2025-09-02"],
      observed: 0.5,
      needs: ["willful"],
      duties: [{ dutyId: "call", occurrence: "2025-09-02", dueOn: "2025-09-05", status: "waiting" }],
    },
  },
};

describe("policyCaseSchema", () => {
  test("takes a case with every key, and gives it unchanged", () => {
    expect(policyCaseSchema.parse(fullCase)).toEqual(fullCase);
    expectTypeOf<z.output<typeof policyCaseSchema>>().toEqualTypeOf<PolicyCase>();
  });

  test("takes a case with no more than it needs", () => {
    expect(policyCaseSchema.safeParse({ title: "t", expect: {} }).success).toBe(true);
  });

  test("reads the same as JSON Schema", () => {
    const readBack = z.fromJSONSchema(z.toJSONSchema(policyCaseSchema) as never);
    expect(readBack.safeParse(fullCase).error).toBeUndefined();
    expect(readBack.safeParse({ ...fullCase, tier: 4 }).success).toBe(false);
  });

  test.each(
    wrongs([
      [["title"], ""],
      [["expect"], undefined],
      [["expect", "a"], "yes"],
      [["expect", "b"], {}],
      [["expect", "b", "reachedOn"], "2025-02-30"],
      [["expect", "b", "reached"], "2025-09-02", ["expect", "b"]],
      [["expect", "b", "observed"], "3"],
      [["expect", "b", "duties", 0, "status"], "done"],
      [["calendars", 0, "days", 0, "share"], 2],
      [["calendars", 1, "weekdays", 0], 8],
      [["calendars", 1, "terms"], "thirds"],
      [["calendars", 1, "closures", 0], "Christmas"],
      [["calendars", 1, "days"], [], ["calendars", 1]],
      [["enrollments", 0, "studentId"], "s1", ["enrollments", 0]],
      [["marks", 0, "studentId"], "s1", ["marks", 0]],
      [["marks", 0, "dates"], ["2025-09-02"], ["marks", 0]],
      [["marks", 0, "missed"], { hours: 1 }],
      [["marks", 1, "dates"], []],
      [["marks", 1, "dates", 1], "2025-9-4"],
      [["marks", 1, "kind"], "late"],
      [["asOf"], "today"],
      [["days"], "all"],
      [["facts", "rate"], null],
      [["determinations", "willful"], "yes"],
      [["note"], "x", []],
    ]),
  )("refuses at $at the value $value", (change) => {
    expectRefused(policyCaseSchema, fullCase, change);
  });

  test("refuses keys that reach for the prototype, anywhere", () => {
    expectEveryKeyRefused(policyCaseSchema, fullCase);
  });
});
