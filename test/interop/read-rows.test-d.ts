import { expectTypeOf, test } from "vitest";
import {
  readRows,
  type CalendarDaysRead,
  type EnrollmentsRead,
  type MarksMapping,
  type MarksRead,
  type RowMapping,
  type TextRow,
} from "../../src/interop/index.js";

declare const rows: TextRow[];
declare const stream: AsyncIterable<TextRow>;
declare const mapping: RowMapping;
declare const marksMapping: MarksMapping;

test("the kind of the mapping decides what comes back", () => {
  expectTypeOf(readRows(rows, marksMapping)).toEqualTypeOf<MarksRead>();
  expectTypeOf(
    readRows(rows, { kind: "enrollments", columns: { studentId: "S", schoolId: "O", entryDate: "E" } }),
  ).toEqualTypeOf<EnrollmentsRead>();
  expectTypeOf(readRows(rows, { kind: "calendar-days", columns: { date: "D" } })).toEqualTypeOf<CalendarDaysRead>();
  expectTypeOf(readRows(rows, mapping)).toEqualTypeOf<MarksRead | EnrollmentsRead | CalendarDaysRead>();
});

test("a stream gives a promise", () => {
  expectTypeOf(readRows(stream, marksMapping)).toEqualTypeOf<Promise<MarksRead>>();
});

test("a required field cannot be left out", () => {
  // @ts-expect-error: `code` has no source
  const mapping: MarksMapping = { kind: "marks", columns: { studentId: "S", date: "D" }, codes: {} };
  expectTypeOf(mapping).toEqualTypeOf<MarksMapping>();
});
