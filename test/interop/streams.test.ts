import { parse } from "csv-parse";
import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readRows, type TextRow } from "../../src/interop/index.js";
import { marksMapping } from "./marks-mapping.js";

const rows: TextRow[] = [
  { Student: "S1", Date: "2025-09-03", Code: "A" },
  { Student: "S1", Date: "2025-09-04", Code: "?" },
  { Student: "S1", Date: "2025-09-05", Code: "FT" },
];

async function* stream(): AsyncGenerator<TextRow> {
  for (const row of rows) {
    await Promise.resolve();
    yield row;
  }
}

test("rows as they come give the same as rows at hand", async () => {
  expect(await readRows(stream(), marksMapping)).toEqual(readRows(rows, marksMapping));
});

test("rows of any iterable are read at once", () => {
  expect(readRows(new Set(rows), marksMapping).marks).toHaveLength(1);
});

test("a CSV parser's stream is read, byte-order mark, quotes and all", async () => {
  const text = '\ufeffStudent,Date,Code,Reason\r\nS1,2025-09-03,A,"late bus, again"\r\nS2,2025-09-04,X,\r\n';
  const read = await readRows(Readable.from([text]).pipe(parse({ columns: true })), marksMapping);
  expect(read.marks).toEqual([{ studentId: "S1", date: "2025-09-03", kind: "absent", reason: "late bus, again" }]);
  expect(read.problems).toMatchObject([{ code: "unknown-code", path: ["rows", 3, "code"] }]);
});

test("a stream that fails rejects", async () => {
  async function* failing(): AsyncGenerator<TextRow> {
    yield rows[0]!;
    await Promise.resolve();
    throw new Error("disk");
  }
  await expect(readRows(failing(), marksMapping)).rejects.toThrow("disk");
});

test("a header that a stream lacks rejects", async () => {
  await expect(readRows(Readable.from([{ Student: "S1" }]), marksMapping)).rejects.toMatchObject({
    code: "invalid-mapping",
  });
});
