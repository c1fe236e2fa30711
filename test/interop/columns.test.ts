import { describe, expect, test } from "vitest";
import { readRows, type MarksMapping } from "../../src/interop/index.js";
import { marksMapping } from "./marks-mapping.js";

const mapping: MarksMapping = {
  kind: "marks",
  columns: { studentId: "Student", date: "Date", code: "Code" },
  codes: { A: { kind: "absent" } },
};
const row = { Student: "S1", Date: "2025-09-03", Code: "A" };
const mark = { studentId: "S1", date: "2025-09-03", kind: "absent" };

describe("headers", () => {
  test("may follow a byte-order mark", () => {
    expect(readRows([{ "\ufeffStudent": "S1", Date: "2025-09-03", Code: "A" }], mapping).marks).toEqual([mark]);
  });

  test("are compared after trimming", () => {
    expect(readRows([{ " Student ": "S1", "Date\u00a0": "2025-09-03", Code: "A" }], mapping).marks).toEqual([mark]);
  });

  test("with the exact text go before those that match after trimming", () => {
    expect(readRows([{ ...row, " Date": "1999-01-01" }], mapping).marks).toEqual([mark]);
  });

  test("that are missing in the first row throw, with the field", () => {
    const { Date: _, ...rest } = row;
    expect(() => readRows([rest], mapping)).toThrowError(
      expect.objectContaining({ code: "invalid-mapping", path: ["columns", "date"] }) as Error,
    );
    expect(() => readRows([{ ...row, date: row.Date, Date: undefined } as never], mapping)).not.toThrow();
  });

  test("that match twice throw", () => {
    expect(() =>
      readRows([{ " Student": "S1", "Student ": "S2", Date: "2025-09-03", Code: "A" }], mapping),
    ).toThrowError(expect.objectContaining({ code: "invalid-mapping", path: ["columns", "studentId"] }) as Error);
  });

  test("that a later row lacks make that row a problem", () => {
    const { problems, marks } = readRows([row, { Student: "S1", Date: "2025-09-04" } as typeof row, row], mapping);
    expect(marks).toHaveLength(2);
    expect(problems).toMatchObject([{ code: "missing-value", path: ["rows", 3, "code"] }]);
  });

  test("of optional columns may be missing", () => {
    const columns = { ...mapping.columns, reason: { column: "Reason", optional: true } as const };
    expect(readRows([row], { ...mapping, columns }).marks).toEqual([mark]);
    expect(readRows([{ ...row, Reason: "bus" }], { ...mapping, columns }).marks[0]?.reason).toBe("bus");
  });

  test("of optional columns may come first in a later row", () => {
    const columns = { ...mapping.columns, reason: { column: "Reason", optional: true } as const };
    const reasons = readRows([row, { ...row, Reason: "bus" } as typeof row], { ...mapping, columns }).marks.map(
      (one) => one.reason,
    );
    expect(reasons).toEqual([undefined, "bus"]);
  });

  test("of any order bind by name", () => {
    expect(readRows([{ Code: "A", Date: "2025-09-03", Student: "S1" }], mapping).marks).toEqual([mark]);
  });

  test("are never taken from a prototype", () => {
    const columns = { ...mapping.columns, code: "constructor" };
    expect(() => readRows([row], { ...mapping, columns })).toThrowError(
      expect.objectContaining({ code: "invalid-mapping" }) as Error,
    );
  });

  test("may be called __proto__", () => {
    const columns = { ...mapping.columns, code: "__proto__" };
    const odd = JSON.parse('{"Student": "S1", "Date": "2025-09-03", "__proto__": "A"}') as typeof row;
    expect(readRows([odd], { ...mapping, columns }).marks).toEqual([mark]);
  });

  test("work in rows without a prototype", () => {
    expect(readRows([Object.assign(Object.create(null) as object, row) as typeof row], mapping).marks).toEqual([mark]);
  });
});

test("a constant stands in every row", () => {
  const columns = { studentId: "Student", date: "Date", code: { constant: "A" } };
  expect(readRows([{ Student: "S1", Date: "2025-09-03" }], { ...mapping, columns }).marks).toEqual([mark]);
});

test("the text of a file in place of its rows throws", () => {
  expect(() => readRows("Student,Date,Code\nS1,2025-09-03,A\n" as never, mapping)).toThrowError(
    expect.objectContaining({ code: "invalid-mapping", path: ["rows"] }) as Error,
  );
});

test("no rows give no records and no problem", () => {
  expect(readRows([], mapping)).toEqual({ marks: [], read: 0, lines: [], ignored: [], problems: [] });
});

describe("a mapping that is not in order throws with its path", () => {
  const broken: [string, object, (string | number)[]][] = [
    ["an unknown kind", { kind: "grades" }, ["kind"]],
    ["a kind of the prototype", { kind: "toString" }, ["kind"]],
    ["no columns", { columns: undefined }, ["columns"]],
    ["a required field without source", { columns: { studentId: "S", date: "D" } }, ["columns", "code"]],
    ["a misspelled field", { columns: { ...mapping.columns, studentID: "S" } }, ["columns", "studentID"]],
    ["a source that is none", { columns: { ...mapping.columns, date: 3 } }, ["columns", "date"]],
    [
      "an optional that is not true",
      { columns: { ...mapping.columns, date: { column: "D", optional: false } } },
      ["columns", "date"],
    ],
    ["no codes", { codes: undefined }, ["codes"]],
    ["a code that is none", { codes: { A: "absent" } }, ["codes", "A"]],
    ["a code of no kind", { codes: { A: { kind: "away" } } }, ["codes", "A", "kind"]],
    ["a code of no excusal", { codes: { A: { kind: "absent", excusal: "maybe" } } }, ["codes", "A", "excusal"]],
    [
      "a code with two amounts",
      { codes: { A: { kind: "absent", missed: { share: 1, minutes: 5 } } } },
      ["codes", "A", "missed"],
    ],
    [
      "a code with more than a day",
      { codes: { A: { kind: "absent", missed: { share: 1.5 } } } },
      ["codes", "A", "missed"],
    ],
    [
      "a code with no number",
      { codes: { A: { kind: "absent", missed: { minutes: Number.NaN } } } },
      ["codes", "A", "missed"],
    ],
    ["an unknown order", { dateOrder: "ydm" }, ["dateOrder"]],
    ["an unknown time of day", { timeOfDay: "keep" }, ["timeOfDay"]],
    ["a line that is no number", { firstLine: 1.5 }, ["firstLine"]],
  ];

  test.each(broken)("%s", (_, change, path) => {
    expect(() => readRows([row], { ...mapping, ...change } as MarksMapping)).toThrowError(
      expect.objectContaining({ name: "TruancyError", code: "invalid-mapping", path }) as Error,
    );
  });

  test("before any row is read", () => {
    expect(() => readRows([], { ...marksMapping, codes: null as never })).toThrowError(
      expect.objectContaining({ code: "invalid-mapping" }) as Error,
    );
    expect(() => readRows([], null as never)).toThrowError(expect.objectContaining({ path: [] }) as Error);
  });
});
