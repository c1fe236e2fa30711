import { expect, test } from "vitest";
import { readRows, type RowMapping } from "../../src/interop/index.js";
import { rowMappingSchema } from "../../src/interop/schema.js";
import { marksMapping } from "./marks-mapping.js";

const mappings: RowMapping[] = [
  marksMapping,
  {
    kind: "enrollments",
    columns: { studentId: "S", schoolId: { constant: "Oak" }, entryDate: "E" },
    exitDateIs: "last-day-on",
  },
  {
    kind: "calendar-days",
    columns: { date: "D", code: "T", terms: { quarter: "Q" } },
    codes: { Full: {}, Half: { share: 0.5 }, Off: "ignore" },
    dateOrder: "mdy",
    timeOfDay: "ignore",
    firstLine: 1,
  },
];

test.each(mappings)("a mapping of $kind survives JSON and the schema unchanged", (mapping) => {
  expect(rowMappingSchema.parse(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
});

test.each([
  ["no kind", { columns: {} }],
  ["a misspelled field", { ...marksMapping, columns: { ...marksMapping.columns, studentID: "S" } }],
  ["a code of no kind", { ...marksMapping, codes: { A: { kind: "away" } } }],
  ["two amounts", { ...marksMapping, codes: { A: { kind: "absent", missed: { share: 1, minutes: 2 } } } }],
  ["an unknown order", { ...marksMapping, dateOrder: "ydm" }],
])("a mapping with %s is refused by the schema and by the reader", (_, mapping) => {
  expect(rowMappingSchema.safeParse(mapping).success).toBe(false);
  expect(() => readRows([], mapping as RowMapping)).toThrow("invalid mapping");
});
