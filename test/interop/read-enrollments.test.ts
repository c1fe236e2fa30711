import { expect, test } from "vitest";
import { readRows, type EnrollmentsMapping } from "../../src/interop/index.js";

const mapping: EnrollmentsMapping = {
  kind: "enrollments",
  columns: {
    studentId: "Student",
    schoolId: "School",
    gradeLevel: "Grade",
    calendarId: { column: "Calendar", optional: true },
    entryDate: "Entry",
    exitDate: "Exit",
  },
};
const row = { Student: "S1", School: "Oak", Grade: "4", Entry: "2025-08-27", Exit: "" };
const enrollment = { studentId: "S1", schoolId: "Oak", gradeLevel: "4", entryDate: "2025-08-27" };

test("a row of an enrollment keeps what is filled", () => {
  expect(readRows([row], mapping).enrollments).toEqual([enrollment]);
  expect(readRows([{ ...row, Calendar: "HS", Exit: "2025-12-01" }], mapping).enrollments).toEqual([
    { ...enrollment, calendarId: "HS", exitDate: "2025-12-01" },
  ]);
});

test.each([
  ["Student", "", "missing-value", "studentId"],
  ["School", "", "missing-value", "schoolId"],
  ["Entry", "", "missing-value", "entryDate"],
  ["Entry", "8/27/2025", "ambiguous-date", "entryDate"],
  ["Exit", "2026-02-30", "invalid-date", "exitDate"],
])("a row with the %s `%s` is a problem", (header, text, code, field) => {
  const read = readRows([{ ...row, [header]: text }], mapping);
  expect([read.enrollments, read.problems]).toMatchObject([[], [{ code, path: ["rows", 2, field] }]]);
});

test("grades are translated by the table, and one it lacks is a problem", () => {
  const grades = { "Fourth grade": "04", "4": "04" };
  const read = readRows(
    [row, { ...row, Grade: "Fourth grade" }, { ...row, Grade: "Fifth grade" }, { ...row, Grade: "" }],
    {
      ...mapping,
      grades,
    },
  );
  expect(read.enrollments.map((one) => one.gradeLevel)).toEqual(["04", "04", undefined]);
  expect(read.problems).toMatchObject([{ code: "unknown-code", path: ["rows", 4, "gradeLevel"] }]);
});

test.each([
  ["2025-11-30", "2025-12-01"],
  ["2025-12-31", "2026-01-01"],
  ["2024-02-28", "2024-02-29"],
])("the last date on the roll %s makes %s the first off it", (last, first) => {
  const read = readRows([{ ...row, Exit: last }], { ...mapping, exitDateIs: "last-day-on" });
  expect(read.enrollments[0]?.exitDate).toBe(first);
});

test("what an exit before entry and a second enrollment mean is left to the register", () => {
  expect(readRows([row, row, { ...row, Exit: "2025-01-01" }], mapping).enrollments).toHaveLength(3);
});

test.each([
  [{ exitDateIs: "last" }, ["exitDateIs"]],
  [{ grades: { "4": 4 } }, ["grades", "4"]],
  [{ grades: [] }, ["grades"]],
])("the mapping %j throws with its path", (change, path) => {
  expect(() => readRows([row], { ...mapping, ...change } as EnrollmentsMapping)).toThrowError(
    expect.objectContaining({ code: "invalid-mapping", path }) as Error,
  );
});
