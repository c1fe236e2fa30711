import * as z from "zod";
import type { MarkCode } from "../attendance/index.js";
import type { Same } from "../same.js";
import type { CalendarDaysMapping, EnrollmentsMapping, MarksMapping, RowMapping } from "./types.js";

const optional = z.exactOptional;
const header = z.string().min(1);
const columnSource = z.union([
  header,
  z.strictObject({ column: header, optional: z.literal(true) }),
  z.strictObject({ constant: z.string() }),
]);
const rowOptions = {
  dateOrder: optional(z.enum(["ymd", "mdy", "dmy"])),
  timeOfDay: optional(z.literal("ignore")),
  firstLine: optional(z.int()),
};

const amount = z.number().nonnegative();
const missed = z.union([
  z.strictObject({ share: amount.max(1) }),
  z.strictObject({ periods: amount }),
  z.strictObject({ minutes: amount }),
]);
const markCode = z.strictObject({
  period: optional(z.string()),
  kind: z.enum(["present", "absent", "tardy", "early-departure"]),
  excusal: optional(z.enum(["excused", "unexcused", "unknown"])),
  missed: optional(missed),
  reason: optional(z.string()),
  suspension: optional(z.boolean()),
  instructed: optional(z.boolean()),
});
true satisfies Same<z.output<typeof markCode>, MarkCode>;

const marks = z.strictObject({
  kind: z.literal("marks"),
  columns: z.strictObject({
    studentId: columnSource,
    date: columnSource,
    code: columnSource,
    period: optional(columnSource),
    missedShare: optional(columnSource),
    missedPeriods: optional(columnSource),
    missedMinutes: optional(columnSource),
    reason: optional(columnSource),
    recordedAt: optional(columnSource),
  }),
  codes: z.record(z.string(), z.union([z.literal("ignore"), markCode])),
  ...rowOptions,
});
true satisfies Same<z.output<typeof marks>, MarksMapping>;

const enrollments = z.strictObject({
  kind: z.literal("enrollments"),
  columns: z.strictObject({
    studentId: columnSource,
    schoolId: columnSource,
    gradeLevel: optional(columnSource),
    calendarId: optional(columnSource),
    entryDate: columnSource,
    exitDate: optional(columnSource),
  }),
  grades: optional(z.record(z.string(), z.string())),
  exitDateIs: optional(z.enum(["first-day-off", "last-day-on"])),
  ...rowOptions,
});
true satisfies Same<z.output<typeof enrollments>, EnrollmentsMapping>;

const positive = z.number().positive();
const dayCode = z.strictObject({
  share: optional(positive.max(1)),
  minutes: optional(positive),
  periods: optional(positive),
});
const termColumns = z.strictObject({
  quarter: optional(columnSource),
  trimester: optional(columnSource),
  semester: optional(columnSource),
  "marking-period": optional(columnSource),
  "school-month": optional(columnSource),
});
const calendarDays = z.strictObject({
  kind: z.literal("calendar-days"),
  columns: z.strictObject({
    date: columnSource,
    calendarId: optional(columnSource),
    code: optional(columnSource),
    share: optional(columnSource),
    minutes: optional(columnSource),
    periods: optional(columnSource),
    terms: optional(termColumns),
  }),
  codes: optional(z.record(z.string(), z.union([z.literal("ignore"), dayCode]))),
  ...rowOptions,
});
true satisfies Same<z.output<typeof calendarDays>, CalendarDaysMapping>;

/**
 * The schema of a {@link RowMapping}: parse a mapping that comes from a file or a form before rows are read by it.
 *
 * @example A mapping with a misspelled field
 * ```ts
 * import { rowMappingSchema } from "truancy-prevention/schemas";
 *
 * const mapping = { kind: "enrollments", columns: { studentID: "Id", schoolId: "School", entryDate: "Entry" } };
 * rowMappingSchema.safeParse(mapping).success; //=> false
 * ```
 * @category Schemas
 */
export const rowMappingSchema: z.ZodType<RowMapping> = z.discriminatedUnion("kind", [marks, enrollments, calendarDays]);
