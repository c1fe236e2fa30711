/**
 * How does attendance come in from what a school already has?
 *
 * A student information system exports rows: a file of enrollments, one of marks, one of calendar days. {@link readRows} takes them as
 * any CSV parser with headers yields them, at hand or as a stream, and a mapping that says which column holds which field and what the
 * school's codes mean. The mapping is plain JSON, so that a district's is a file beside its policy. Reading never guesses and loses
 * nothing: the records, the rows ignored and the problems add up to the rows read, and a problem names its line and field, never what a
 * student's row holds.
 *
 * {@link calendarFromDays} makes a calendar of the days; {@link atLines} finds the lines of what a register could not use.
 *
 * @example A stream of marks, counted
 * ```ts
 * import { readRows } from "truancy-prevention/interop";
 *
 * async function* parsed() {
 *   yield { sid: "S1", day: "03.09.2025", code: "e", minutes: "45" };
 * }
 * const { marks } = await readRows(parsed(), {
 *   kind: "marks",
 *   columns: { studentId: "sid", date: "day", code: "code", missedMinutes: "minutes" },
 *   codes: { e: { kind: "early-departure", excusal: "excused" } },
 *   dateOrder: "dmy",
 * });
 * marks[0]?.date; //=> "2025-09-03"
 * marks[0]?.missed; //=> { minutes: 45 }
 * ```
 * @module
 */
export { atLines } from "./at-lines.js";
export { calendarFromDays } from "./calendar-from-days.js";
export { readRows } from "./read-rows.js";
export type * from "./types.js";
