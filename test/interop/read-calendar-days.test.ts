import { describe, expect, test } from "vitest";
import { calendarFromDays, readRows, type CalendarDaysMapping } from "../../src/interop/index.js";

const mapping: CalendarDaysMapping = {
  kind: "calendar-days",
  columns: {
    date: "Date",
    calendarId: { column: "Calendar", optional: true },
    code: "Type",
    minutes: { column: "Minutes", optional: true },
    share: { column: "Share", optional: true },
    periods: { column: "Periods", optional: true },
    terms: { quarter: { column: "Quarter", optional: true }, semester: { column: "Semester", optional: true } },
  },
  codes: { Full: {}, Half: { share: 0.5 }, Holiday: "ignore" },
};

const thrownAt = (code: string, path: unknown[]) =>
  expect.objectContaining({ name: "TruancyError", code, path }) as Error;

describe("a row of a calendar day", () => {
  test("takes its length from its kind, or from its own cells", () => {
    const { days } = readRows(
      [
        { Date: "2025-09-02", Type: "Full", Minutes: "", Share: "", Periods: "" },
        { Date: "2025-09-03", Type: "Half", Minutes: "180", Share: "", Periods: "4" },
        { Date: "2025-09-04", Type: "Half", Minutes: "", Share: "0.6", Periods: "" },
      ],
      mapping,
    );
    expect(days).toEqual([
      { date: "2025-09-02" },
      { date: "2025-09-03", share: 0.5, minutes: 180, periods: 4 },
      { date: "2025-09-04", share: 0.6 },
    ]);
  });

  test("is ignored where no school is held, and a problem where its kind is unknown", () => {
    const read = readRows(
      [
        { Date: "2025-09-01", Type: "Holiday" },
        { Date: "2025-09-02", Type: "Storm" },
      ],
      mapping,
    );
    expect(read.ignored).toEqual([{ code: "Holiday", rows: 1 }]);
    expect(read.problems).toMatchObject([{ code: "unknown-code", path: ["rows", 3, "code"] }]);
  });

  test.each([
    ["Share", "0", "share"],
    ["Share", "1.5", "share"],
    ["Minutes", "0", "minutes"],
    ["Periods", "-1", "periods"],
  ])("refuses the %s of %s", (header, text, field) => {
    const read = readRows([{ Date: "2025-09-02", Type: "Full", [header]: text }], mapping);
    expect(read.problems).toMatchObject([{ code: "invalid-value", path: ["rows", 2, field] }]);
  });

  test("is a problem the second time, calendar by calendar", () => {
    const read = readRows(
      [
        { Date: "2025-09-02", Type: "Full", Calendar: "A" },
        { Date: "2025-09-02", Type: "Full", Calendar: "B" },
        { Date: "2025-09-02", Type: "Half", Calendar: "A" },
      ],
      mapping,
    );
    expect(read.days.map((day) => day.calendarId)).toEqual(["A", "B"]);
    expect(read.problems).toMatchObject([{ code: "duplicate-day", path: ["rows", 4, "date"] }]);
  });

  test("needs no kind where the mapping has none", () => {
    const { codes: _, ...rest } = mapping;
    const read = readRows([{ Day: "2025-09-02" }], { ...rest, columns: { date: "Day" } });
    expect(read.days).toEqual([{ date: "2025-09-02" }]);
  });

  test.each([
    [{ codes: undefined }, ["codes"]],
    [{ columns: { date: "Date" } }, ["codes"]],
    [{ codes: { Full: { share: 2 } } }, ["codes", "Full", "share"]],
    [{ codes: { Full: { length: 1 } } }, ["codes", "Full", "length"]],
    [{ columns: { ...mapping.columns, terms: { year: "Y" } } }, ["columns", "terms", "year"]],
    [{ columns: { ...mapping.columns, terms: "Q" } }, ["columns", "terms"]],
    [{ columns: { ...mapping.columns, terms: { quarter: 1 } } }, ["columns", "terms", "quarter"]],
  ])("is not read by the mapping %j", (change, path) => {
    const broken = { ...mapping, ...change } as CalendarDaysMapping;
    expect(() => readRows([{ Date: "2025-09-02", Type: "Full" }], broken)).toThrowError(
      thrownAt("invalid-mapping", path),
    );
  });

  test("that lacks the column of a term names the term in the path", () => {
    const columns = { ...mapping.columns, terms: { quarter: "Quarter" } };
    expect(() => readRows([{ Date: "2025-09-02", Type: "Full" }], { ...mapping, columns })).toThrowError(
      thrownAt("invalid-mapping", ["columns", "terms", "quarter"]),
    );
  });
});

describe("a calendar from days", () => {
  const frame = { id: "A", schoolYear: "2025-26" };
  const days = [
    { date: "2025-09-05", terms: { quarter: "Q2", semester: "S1" } },
    { date: "2025-09-02", terms: { quarter: "Q1", semester: "S1" } },
    { date: "2025-09-06", share: 0.5, terms: { quarter: "Q2" } },
    { date: "2025-09-03", minutes: 200, terms: { quarter: "Q1", semester: "S1" } },
  ];

  test("has them in order, a Saturday too, with defaults for the length of a day", () => {
    expect(calendarFromDays(days, frame)).toMatchObject({
      ...frame,
      days: [
        { date: "2025-09-02" },
        { date: "2025-09-03", minutes: 200 },
        { date: "2025-09-05" },
        { date: "2025-09-06", share: 0.5 },
      ],
      minutesPerDay: 390,
      periodsPerDay: 7,
    });
    expect(
      calendarFromDays(days, { ...frame, schoolIds: ["Oak"], minutesPerDay: 360, periodsPerDay: 6 }),
    ).toMatchObject({
      schoolIds: ["Oak"],
      minutesPerDay: 360,
      periodsPerDay: 6,
    });
  });

  test("has the terms that the days name, from the first day of each to the last", () => {
    expect(calendarFromDays(days, frame).terms).toEqual([
      { id: "Q1", kind: "quarter", firstDay: "2025-09-02", lastDay: "2025-09-03" },
      { id: "S1", kind: "semester", firstDay: "2025-09-02", lastDay: "2025-09-05" },
      { id: "Q2", kind: "quarter", firstDay: "2025-09-05", lastDay: "2025-09-06" },
    ]);
  });

  test("has the terms of the frame instead, given or split evenly", () => {
    const terms = [{ id: "Y", kind: "semester", firstDay: "2025-09-02", lastDay: "2025-09-06" }] as const;
    expect(calendarFromDays(days, { ...frame, terms }).terms).toEqual(terms);
    expect(calendarFromDays(days, { ...frame, terms: "semesters" }).terms).toEqual([
      { id: "S1", kind: "semester", firstDay: "2025-09-02", lastDay: "2025-09-03" },
      { id: "S2", kind: "semester", firstDay: "2025-09-05", lastDay: "2025-09-06" },
    ]);
  });

  test("takes only its own days among those that name a calendar", () => {
    const both = [
      { date: "2025-09-02", calendarId: "A" },
      { date: "2025-09-03", calendarId: "B" },
      { date: "2025-09-04" },
    ];
    expect(calendarFromDays(both, frame).days.map((day) => day.date)).toEqual(["2025-09-02", "2025-09-04"]);
  });

  test("leaves the days that it was given in their order", () => {
    const frozen = Object.freeze([...days]);
    calendarFromDays(frozen, frame);
    expect(frozen[0]?.date).toBe("2025-09-05");
  });

  test("refuses a day of no length, which is no full day", () => {
    expect(() => calendarFromDays([{ date: "2025-09-02", share: 0 }], frame)).toThrowError(
      thrownAt("invalid-calendar", ["days", 0, "share"]),
    );
  });

  test("throws without a day, with a day twice, with terms that overlap and with a date that is none", () => {
    expect(() => calendarFromDays([], frame)).toThrowError(thrownAt("invalid-calendar", ["days"]));
    expect(() => calendarFromDays([{ date: "2025-09-02" }, { date: "2025-09-02" }], frame)).toThrowError(
      thrownAt("invalid-calendar", ["days", 1, "date"]),
    );
    expect(() => calendarFromDays([{ date: "2025-09-31" }], frame)).toThrowError(
      expect.objectContaining({ code: "invalid-date" }) as Error,
    );
    const woven = ["2025-09-02", "2025-09-03", "2025-09-04"].map((date, index) => ({
      date,
      terms: { quarter: index === 1 ? "Q2" : "Q1" },
    }));
    expect(() => calendarFromDays(woven, frame)).toThrowError(
      expect.objectContaining({ code: "invalid-calendar" }) as Error,
    );
  });
});
