import { atClock } from "./dates.js";
import { markRow, type MarkRow } from "./mark-row.js";
import type { Random } from "./random.js";

/** Records with others put among them, each at a place that chance picks. */
export function strewn<T>(records: readonly T[], others: readonly T[], random: Random): T[] {
  const result = [...records];
  for (const other of others) result.splice(1 + random.below(result.length), 0, other);
  return result;
}

/** Rows of attendance as they come in real exports: each cannot be used, for a reason of its own. */
export const flawedMarks: readonly MarkRow[] = [
  markRow("S0123", "2025-10-01", "X9"),
  markRow("S0777", "2025-11-18", "au"),
  { ...markRow("S0456", "2025-09-12", "AE"), Date: "9/12/2025" },
  { ...markRow("S1234", "2025-10-03", "AU"), Date: "10/03/25" },
  { ...markRow("S1500", "2026-02-27", "AE"), Date: "2026-02-30" },
  markRow("S0815", "2025-10-19", "AU"),
  markRow("S1618", "2026-01-11", "AU"),
  markRow("S0900", "2025-12-29", "AE", { reason: "vacation", recordedAt: atClock("2025-12-18", "11:00:00") }),
  markRow("S0031", "2026-01-26", "A"),
  markRow("S0032", "2026-01-26", "A"),
  markRow("S1777", "2026-01-27", "AU"),
  markRow("", "2025-10-15", "AU"),
  markRow("S9999", "2025-10-16", "AU"),
  { ...markRow("S1444", "2025-12-02", "T"), Minutes: "ca. 20" },
  { ...markRow("S0610", "2025-12-03", "AE"), "Recorded At": "2025-12-03 14:10" },
];

/** A row of the enrollment file, by header. */
export interface EnrollmentRow {
  readonly "Student ID": string;
  readonly School: string;
  readonly Grade: string;
  readonly "Entry Date": string;
  readonly "Exit Date": string;
}

export function enrollmentRow(
  id: string,
  school: string,
  grade: string,
  entryDate: string,
  exitDate = "",
): EnrollmentRow {
  return { "Student ID": id, School: school, Grade: grade, "Entry Date": entryDate, "Exit Date": exitDate };
}

/** Rows of enrollments that cannot be used, or only in part. The last is a student who is on two rolls at once. */
export const flawedEnrollments: readonly EnrollmentRow[] = [
  enrollmentRow("S2001", "Harbor High", "9", "2026-01-15", "2025-11-20"),
  enrollmentRow("S2002", "", "6", "2025-08-27"),
  enrollmentRow("S2003", "Central Middle", "7", "8/27/2025"),
];

/** A row of the calendar file, by header. */
export interface CalendarRow {
  readonly Date: string;
  readonly "Day Type": string;
  readonly Quarter: string;
  readonly Note: string;
}

/** A day that is in the file twice, and a kind of day that nobody has defined. */
export const flawedDays: readonly CalendarRow[] = [
  { Date: "2025-09-05", "Day Type": "Full day", Quarter: "Q1", Note: "" },
  { Date: "2025-11-15", "Day Type": "Saturday session", Quarter: "", Note: "Voluntary" },
];
