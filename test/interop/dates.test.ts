import { describe, expect, test } from "vitest";
import type { MarksMapping } from "../../src/interop/index.js";
import { problemsOf, readOne } from "./marks-mapping.js";

function dateOf(text: string, options: Partial<MarksMapping> = {}): string | undefined {
  return readOne({ Student: "S1", Date: text, Code: "A" }, options).marks[0]?.date;
}

function refusalOf(text: string, options: Partial<MarksMapping> = {}): unknown {
  return problemsOf({ Student: "S1", Date: text, Code: "A" }, options);
}

const ambiguous = [["ambiguous-date", "rows", 2, "date"]];
const invalid = [["invalid-date", "rows", 2, "date"]];

describe("without an order named", () => {
  test.each(["2025-09-03", "2024-02-29", "1900-01-01", "2199-12-31"])("the ISO date %s is read", (text) => {
    expect(dateOf(text)).toBe(text);
  });

  test.each(["9/3/2025", "03.09.2025", "13/9/2025", "9-3-2025", "2025/09/03", "2025-9-3", "9/3/25"])(
    "%s is ambiguous, never guessed",
    (text) => {
      expect(refusalOf(text)).toEqual(ambiguous);
    },
  );

  test.each([
    "2025-02-29",
    "2025-13-01",
    "2025-00-10",
    "1899-12-31",
    "2200-01-01",
    "45903",
    "20250903",
    "Sep 3, 2025",
    "2025-09",
  ])("%s is no date", (text) => {
    expect(refusalOf(text)).toEqual(invalid);
  });
});

describe("with an order named", () => {
  test.each([
    ["mdy", "9/3/2025"],
    ["mdy", "09-03-2025"],
    ["mdy", "9.3.2025"],
    ["dmy", "3/9/2025"],
    ["dmy", "03.09.2025"],
    ["ymd", "2025/9/3"],
    ["ymd", "2025.09.03"],
    ["ymd", "2025-9-3"],
    ["mdy", "2025-09-03"],
    ["dmy", "2025-09-03"],
  ] as const)("%s reads %s as 3 September 2025", (dateOrder, text) => {
    expect(dateOf(text, { dateOrder })).toBe("2025-09-03");
  });

  test.each([
    ["mdy", "13/9/2025"],
    ["dmy", "9/13/2025"],
    ["mdy", "2/29/2025"],
    ["mdy", "2025/9/3"],
    ["ymd", "9/3/2025"],
    ["mdy", "9/3-2025"],
    ["mdy", "9/3/0025"],
    ["mdy", "0/3/2025"],
    ["mdy", "9/3"],
    ["mdy", "9/3/202"],
    ["mdy", "2025-02-29"],
  ] as const)("%s refuses %s", (dateOrder, text) => {
    expect(refusalOf(text, { dateOrder })).toEqual(invalid);
  });

  test.each([
    ["mdy", "9/3/25"],
    ["dmy", "3.9.25"],
    ["ymd", "25-09-03"],
  ] as const)("%s refuses the two-digit year of %s", (dateOrder, text) => {
    expect(refusalOf(text, { dateOrder })).toEqual(ambiguous);
  });
});

describe("a time of day after a date", () => {
  test.each(["2025-09-03T00:00:00", "2025-09-03 00:00:00", "2025-09-03 07:30", "2025-09-03T00:00:00.000"])(
    "as in %s is refused unless the mapping says to ignore it",
    (text) => {
      expect(refusalOf(text)).toEqual(invalid);
      expect(dateOf(text, { timeOfDay: "ignore" })).toBe("2025-09-03");
    },
  );

  test("in twelve hours follows a date in the order named", () => {
    expect(dateOf("9/3/2025 12:00:00 AM", { timeOfDay: "ignore", dateOrder: "mdy" })).toBe("2025-09-03");
    expect(refusalOf("9/3/2025 12:00:00 AM", { timeOfDay: "ignore" })).toEqual(ambiguous);
  });

  test.each(["2025-09-03T00:00:00Z", "2025-09-03T23:30:00-05:00", "2025-09-03 00:00:00 +0100"])(
    "with a zone, as in %s, is refused because the zone could move the day",
    (text) => {
      expect(refusalOf(text, { timeOfDay: "ignore" })).toEqual(ambiguous);
    },
  );

  test("does not make an impossible date possible", () => {
    expect(refusalOf("2025-02-30T00:00:00", { timeOfDay: "ignore" })).toEqual(invalid);
  });
});

describe("when a mark was recorded", () => {
  const recorded = (text: string, options: Partial<MarksMapping> = {}) =>
    readOne({ Student: "S1", Date: "2025-09-03", Code: "A", Recorded: text }, options);

  test.each([
    ["2025-09-03", "2025-09-03"],
    ["2025-09-03T14:00:00Z", "2025-09-03T14:00:00.000Z"],
    ["2025-09-03T10:00:00-04:00", "2025-09-03T14:00:00.000Z"], // 10:00 + 4 h
    ["2025-09-03 10:00-0400", "2025-09-03T14:00:00.000Z"],
    ["2025-09-03T23:30:00.250-05:00", "2025-09-04T04:30:00.250Z"], // 23:30 + 5 h is the next day
    ["2025-12-31T20:00:00-05:00", "2026-01-01T01:00:00.000Z"],
    ["2011-12-30T12:00:00+14:00", "2011-12-29T22:00:00.000Z"], // a day that Apia skipped
    ["2026-03-08T02:30:00-05:00", "2026-03-08T07:30:00.000Z"], // an hour that New York skipped
  ])("%s is kept as %s", (text, utc) => {
    expect(recorded(text).marks[0]?.recordedAt).toBe(utc);
  });

  test.each(["2025-09-03T14:00:00", "2025-09-03 14:00", "9/3/2025 2:00 PM"])(
    "%s lacks its zone and is refused",
    (text) => {
      expect(recorded(text, { timeOfDay: "ignore", dateOrder: "mdy" }).problems[0]).toMatchObject({
        code: "ambiguous-date",
        path: ["rows", 2, "recordedAt"],
      });
    },
  );

  test.each(["2025-02-30T14:00:00Z", "2025-09-03T25:00:00Z", "2500-01-01T00:00:00Z", "yesterday"])(
    "%s is no moment",
    (text) => {
      expect(recorded(text).problems[0]).toMatchObject({ code: "invalid-date", path: ["rows", 2, "recordedAt"] });
    },
  );

  test("a date in the order named is read", () => {
    expect(recorded("9/3/2025", { dateOrder: "mdy" }).marks[0]?.recordedAt).toBe("2025-09-03");
  });
});
