import { describe, expect, test } from "vitest";
import { readRows } from "../../src/interop/index.js";
import { marksMapping, problemsOf, readOne } from "./marks-mapping.js";

const row = { Student: "S1", Date: "2025-09-03", Code: "A" };

describe("a row of a mark", () => {
  test("takes what the code says", () => {
    expect(readOne({ ...row, Code: "HU" }).marks).toEqual([
      { studentId: "S1", date: "2025-09-03", kind: "absent", excusal: "unexcused", missed: { share: 0.5 } },
    ]);
  });

  test("trims every cell", () => {
    expect(readOne({ Student: "  S1 ", Date: "\t2025-09-03 ", Code: " A\u00a0" }).marks).toEqual([
      { studentId: "S1", date: "2025-09-03", kind: "absent" },
    ]);
  });

  test("lets a filled cell of the row stand above what the code says, and an empty one not", () => {
    const coded = { ...row, Code: "AE" };
    expect(readOne({ ...coded, Reason: "medical", Period: "3" }).marks[0]).toEqual({
      studentId: "S1",
      date: "2025-09-03",
      period: "3",
      kind: "absent",
      excusal: "excused",
      reason: "medical",
    });
    expect(readOne({ ...coded, Reason: "" }).marks[0]?.reason).toBe("note");
  });

  test.each([
    ["Share", "0.25", { share: 0.25 }],
    ["Share", ".5", { share: 0.5 }],
    ["Share", "1", { share: 1 }],
    ["Periods", "2", { periods: 2 }],
    ["Minutes", "45", { minutes: 45 }],
    ["Minutes", "0", { minutes: 0 }],
  ])("reads the column %s with %s as the amount missed, above the code's own", (column, text, missed) => {
    expect(readOne({ ...row, Code: "HU", [column]: text }).marks[0]?.missed).toEqual(missed);
  });

  test.each([
    ["Share", "1.01", "missedShare"],
    ["Share", "-0.5", "missedShare"],
    ["Share", "50%", "missedShare"],
    ["Periods", "2,5", "missedPeriods"],
    ["Minutes", "NaN", "missedMinutes"],
    ["Minutes", "Infinity", "missedMinutes"],
    ["Minutes", "1e3", "missedMinutes"],
    ["Minutes", "9".repeat(400), "missedMinutes"],
    ["Minutes", "0x10", "missedMinutes"],
  ])("refuses the column %s with %s", (column, text, field) => {
    expect(problemsOf({ ...row, [column]: text })).toEqual([["invalid-value", "rows", 2, field]]);
  });

  test("refuses two amounts in one row", () => {
    expect(problemsOf({ ...row, Share: "0.5", Minutes: "10" })).toEqual([
      ["invalid-value", "rows", 2, "missedMinutes"],
    ]);
    expect(problemsOf({ ...row, Share: "0.5", Periods: "1" })).toEqual([["invalid-value", "rows", 2, "missedPeriods"]]);
  });

  test("leaves the amounts of a row that says present unread", () => {
    expect(readOne({ ...row, Code: "P", Minutes: "390" }).marks).toEqual([
      { studentId: "S1", date: "2025-09-03", kind: "present" },
    ]);
  });

  test.each([
    ["Student", "studentId"],
    ["Date", "date"],
    ["Code", "code"],
  ])("with an empty %s is a problem", (header, field) => {
    expect(problemsOf({ ...row, [header]: " " })).toEqual([["missing-value", "rows", 2, field]]);
    expect(problemsOf({ ...row, [header]: null })).toEqual([["missing-value", "rows", 2, field]]);
    expect(problemsOf({ ...row, [header]: undefined })).toEqual([["missing-value", "rows", 2, field]]);
  });

  test("is one problem however much is wrong with it, the first field first", () => {
    expect(problemsOf({ Student: "", Date: "soon", Code: "?" })).toEqual([["missing-value", "rows", 2, "studentId"]]);
  });

  test("with cells that are no text is a problem", () => {
    const row = { Student: 7, Date: "2025-09-03", Code: "A" } as never;
    expect(problemsOf(row)).toEqual([["invalid-record", "rows", 2, "studentId"]]);
  });

  test("that is no record is a problem", () => {
    const rows = [["S1", "2025-09-03"], null, "S1,2025-09-03", 7] as never[];
    const read = readRows(rows, marksMapping);
    expect(read.problems.map((problem) => [problem.code, ...problem.path])).toEqual([
      ["invalid-record", "rows", 2],
      ["invalid-record", "rows", 3],
      ["invalid-record", "rows", 4],
      ["invalid-record", "rows", 5],
    ]);
  });
});

describe("the table of codes", () => {
  test.each(["X9", "a", "__proto__", "constructor", "toString"])(
    "lacking the code %s makes the row a problem",
    (code) => {
      expect(problemsOf({ ...row, Code: code })).toEqual([["unknown-code", "rows", 2, "code"]]);
    },
  );

  test("may have a code that is a name of JavaScript's own", () => {
    const codes = JSON.parse('{"__proto__": {"kind": "tardy"}, "constructor": "ignore"}') as typeof marksMapping.codes;
    expect(readOne({ ...row, Code: "__proto__" }, { codes }).marks[0]?.kind).toBe("tardy");
    expect(readOne({ ...row, Code: "constructor" }, { codes }).ignored).toEqual([{ code: "constructor", rows: 1 }]);
  });

  test("may say what an empty cell means", () => {
    const codes = { ...marksMapping.codes, "": { kind: "present" } as const };
    expect(readOne({ ...row, Code: "" }, { codes }).marks[0]?.kind).toBe("present");
  });

  test("says what to ignore, and those rows are counted by code", () => {
    const read = readRows([row, { ...row, Code: "FT" }, { ...row, Code: "FT" }], marksMapping);
    expect([read.marks.length, read.ignored, read.problems]).toEqual([1, [{ code: "FT", rows: 2 }], []]);
  });

  test("does not hide what else is wrong with a row to ignore", () => {
    expect(problemsOf({ ...row, Code: "FT", Date: "2025-02-30" })).toEqual([["invalid-date", "rows", 2, "date"]]);
  });
});

describe("lines", () => {
  test("count from the line below the header", () => {
    const rows = [row, { ...row, Code: "?" }, { ...row, Code: "FT" }, { ...row, Code: "T" }];
    const read = readRows(rows, marksMapping);
    expect(read.lines).toEqual([2, 5]);
    expect(read.problems[0]?.path).toEqual(["rows", 3, "code"]);
    expect(read.read).toBe(4);
  });

  test("count from the line that the mapping names", () => {
    const read = readRows([row, { ...row, Code: "?" }], { ...marksMapping, firstLine: 1 });
    expect([read.lines, read.problems[0]?.path]).toEqual([[1], ["rows", 2, "code"]]);
  });
});

test("no message holds what stands in a cell", () => {
  const secret = "Zoe-31337";
  const rows = [
    { ...row, Date: secret },
    { ...row, Code: secret },
    { ...row, Minutes: secret },
    { ...row, Recorded: secret },
    { ...row, Date: "31/33/7331" },
  ];
  const { problems } = readRows(rows, marksMapping);
  expect(problems).toHaveLength(5);
  for (const { message } of problems) expect(message).not.toMatch(/Zoe|31337|7331/);
});

test("neither rows nor mapping are changed", () => {
  const frozen = Object.freeze({ ...row, Reason: "medical" });
  const mapping = Object.freeze({ ...marksMapping, codes: Object.freeze(marksMapping.codes) });
  expect(readRows(Object.freeze([frozen]), mapping).marks).toHaveLength(1);
  expect(marksMapping.codes["A"]).toEqual({ kind: "absent" });
});
