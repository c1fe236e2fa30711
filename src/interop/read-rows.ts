import { TruancyError } from "../errors.js";
import { checkMapping } from "./check-mapping.js";
import { collect, type Collection } from "./collect.js";
import { fieldSources } from "./field-sources.js";
import { readCalendarDay } from "./read-calendar-day.js";
import { readEnrollment } from "./read-enrollment.js";
import { readMark } from "./read-mark.js";
import type { CalendarDaysRead, EnrollmentsRead, MarksRead, ReadBy, RowMapping, RowsRead, TextRow } from "./types.js";

/**
 * Read enrollments, marks or calendar days from rows, as any CSV parser yields them.
 *
 * Every row is accounted for: it becomes a record, is ignored because the code table says so, or is a problem with its line and field.
 * Nothing is guessed: a code that the table lacks, a date whose order is not named, a time without a zone are problems.
 *
 * @param rows records of header to text, all at hand
 * @param mapping what the rows are, where each field is, and what the codes mean
 * @returns the records with their lines, and what became of the other rows
 * @throws {@link TruancyError} `invalid-mapping`, with its path: a mapping that is not in order, or a header that the first row does not have
 *
 * @example Three rows of marks: one used, one ignored, one refused
 * ```ts
 * import { readRows } from "truancy-prevention/interop";
 *
 * const rows = [
 *   { "Student ID": "S1", "Date": "2025-09-03", "Code": "AU" },
 *   { "Student ID": "S1", "Date": "2025-09-04", "Code": "FT" },
 *   { "Student ID": "S1", "Date": "9/5/2025", "Code": "AU" },
 * ];
 * const read = readRows(rows, {
 *   kind: "marks",
 *   columns: { studentId: "Student ID", date: "Date", code: "Code" },
 *   codes: { AU: { kind: "absent", excusal: "unexcused" }, FT: "ignore" },
 * });
 * read.marks; //=> [{ studentId: "S1", date: "2025-09-03", kind: "absent", excusal: "unexcused" }]
 * read.ignored; //=> [{ code: "FT", rows: 1 }]
 * read.problems.map((problem) => [problem.code, ...problem.path]); //=> [["ambiguous-date", "rows", 4, "date"]]
 * ```
 * @category Rows
 */
export function readRows<M extends RowMapping>(rows: Iterable<TextRow>, mapping: M): ReadBy<M>;
/**
 * Read rows that arrive over time: a stream that a CSV parser reads from a file of any size.
 *
 * @param rows records of header to text, as they come
 * @param mapping what the rows are, where each field is, and what the codes mean
 * @returns the same as for rows at hand, once the last row has come
 * @throws {@link TruancyError} `invalid-mapping`, by rejection where it shows at the first row
 *
 * @example Enrollments from a stream
 * ```ts
 * import { readRows } from "truancy-prevention/interop";
 *
 * async function* stream() {
 *   yield { Student: "S1", School: "Oak", Entry: "8/27/2025" };
 * }
 * const read = await readRows(stream(), {
 *   kind: "enrollments",
 *   columns: { studentId: "Student", schoolId: "School", entryDate: "Entry" },
 *   dateOrder: "mdy",
 * });
 * read.enrollments; //=> [{ studentId: "S1", schoolId: "Oak", entryDate: "2025-08-27" }]
 * ```
 * @category Rows
 */
export function readRows<M extends RowMapping>(rows: AsyncIterable<TextRow>, mapping: M): Promise<ReadBy<M>>;
export function readRows(
  rows: Iterable<TextRow> | AsyncIterable<TextRow>,
  mapping: RowMapping,
): AnyRead | Promise<AnyRead> {
  checkMapping(mapping);
  if (typeof rows !== "object" || rows === null || !(Symbol.iterator in rows || Symbol.asyncIterator in rows)) {
    throw new TruancyError(
      "invalid-mapping",
      ["rows"],
      "expected records of header to text: parse the file's text first",
    );
  }
  const reading = startReading(mapping);
  if (Symbol.asyncIterator in rows) return takeAsTheyCome(rows, reading);
  for (const row of rows) reading.take(row);
  return reading.finish();
}

type AnyRead = MarksRead | EnrollmentsRead | CalendarDaysRead;

interface RowsUnderway {
  take(row: unknown): void;
  finish(): AnyRead;
}

async function takeAsTheyCome(rows: AsyncIterable<TextRow>, reading: RowsUnderway): Promise<AnyRead> {
  for await (const row of rows) reading.take(row);
  return reading.finish();
}

function startReading(mapping: RowMapping): RowsUnderway {
  const sources = fieldSources(mapping.columns);
  switch (mapping.kind) {
    case "marks":
      return named(
        collect(sources, mapping, (open) => readMark(open, mapping)),
        (marks, rest) => ({ marks, ...rest }),
      );
    case "enrollments":
      return named(
        collect(sources, mapping, (open) => readEnrollment(open, mapping)),
        (enrollments, rest) => ({ enrollments, ...rest }),
      );
    case "calendar-days": {
      const seen = new Set<string>();
      return named(
        collect(sources, mapping, (open) => readCalendarDay(open, mapping, seen)),
        (days, rest) => ({ days, ...rest }),
      );
    }
  }
}

function named<T>(collection: Collection<T>, name: (records: readonly T[], rest: RowsRead) => AnyRead): RowsUnderway {
  return {
    take: collection.take,
    finish() {
      const { records, rest } = collection.finish();
      return name(records, rest);
    },
  };
}
