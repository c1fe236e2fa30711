import { expect, test } from "vitest";
import type { Problem } from "../../src/attendance/index.js";
import { atLines, readRows, type EnrollmentsRead } from "../../src/interop/index.js";
import { marksMapping } from "./marks-mapping.js";

const row = { Student: "S1", Date: "2025-09-03", Code: "A" };
const marks = readRows([row, { ...row, Code: "?" }, row], marksMapping);
const problem = (...path: (string | number)[]): Problem => ({ code: "no-school-day", path, message: "no school" });

test("a mark's position becomes the line of its row, past the rows that gave none", () => {
  expect(atLines([problem("marks", 0, "date"), problem("marks", 1, "date")], { marks })).toEqual([
    problem("marks", 2, "date"),
    problem("marks", 4, "date"),
  ]);
});

test("enrollments have lines of their own", () => {
  const enrollments = { enrollments: [], lines: [7], read: 1, ignored: [], problems: [] } satisfies EnrollmentsRead;
  expect(atLines([problem("enrollments", 0)], { marks, enrollments })).toEqual([problem("enrollments", 7)]);
});

test("what has no line stays as it is", () => {
  const others = [problem("calendars", 0), problem("enrollments", 0), problem("marks", 9), problem("marks")];
  expect(atLines(others, { marks })).toEqual(others);
});
