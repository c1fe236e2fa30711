import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readRows, type TextRow } from "../../src/interop/index.js";
import { marksMapping } from "./marks-mapping.js";

const cell = fc.oneof(
  fc.constantFrom(
    "S1",
    "2025-09-03",
    "9/3/2025",
    "2025-02-30",
    "A",
    "AE",
    "FT",
    "P",
    "?",
    "0.5",
    "45",
    "2025-09-03T10:00:00Z",
    "",
  ),
  fc.string({ maxLength: 12 }),
);
const headers = ["Student", "Date", "Code", "Period", "Share", "Periods", "Minutes", "Reason", "Recorded"];
const row = fc.record(Object.fromEntries(headers.map((header) => [header, cell])));
const likelyRow = row.map((random): TextRow => ({
  ...random,
  Student: "S1",
  Date: "2025-09-03",
  Share: "",
  Periods: "",
}));
const rows = fc.array(fc.oneof(row, likelyRow), { maxLength: 30 });

test("records, rows ignored and problems add up to the rows, each line once", () => {
  fc.assert(
    fc.property(rows, (rows) => {
      const { marks, lines, ignored, problems, read } = readRows(rows, marksMapping);
      const ignoredRows = ignored.reduce((sum, { rows }) => sum + rows, 0);
      expect(marks.length + ignoredRows + problems.length).toBe(rows.length);
      expect([read, lines.length]).toEqual([rows.length, marks.length]);
      const noted = new Set([...lines, ...problems.map((problem) => problem.path[1])]);
      expect(noted.size).toBe(marks.length + problems.length);
    }),
  );
});

test("what a row comes to does not depend on the rows around it", () => {
  fc.assert(
    fc.property(rows, (rows) => {
      const together = readRows(rows, marksMapping).marks;
      expect(together).toEqual(rows.flatMap((row) => readRows([row], marksMapping).marks));
    }),
  );
});
