/**
 * On which days is school held, and how long is each?
 *
 * Every count in attendance law has school days under it. A {@link SchoolCalendar} is one school year of one or more schools as plain
 * data: its days (half days, minutes and periods where they differ), and its terms. {@link buildCalendar} lays one out from a first
 * day, a last day and closures; {@link reviseCalendar} changes it in mid-year. A date is always a civil date, `YYYY-MM-DD`, never a moment in time.
 *
 * @example Quarters of a short year
 * ```ts
 * import { buildCalendar } from "truancy-prevention/calendar";
 *
 * const year = buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-10", terms: "quarters" });
 * year.terms[0]; //=> { id: "Q1", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-09-02" }
 * ```
 * @module
 */
export { buildCalendar } from "./build.js";
export { reviseCalendar } from "./revise.js";
export type * from "./types.js";
