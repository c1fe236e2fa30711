import fc from "fast-check";
import type { AttendanceMark, Enrollment } from "../../../src/index.js";

type Row<T> = { readonly [K in keyof T]?: unknown };

/** One thing wrong with a mark that is in order otherwise. */
export const markFault: fc.Arbitrary<Row<AttendanceMark>> = fc.constantFrom<Row<AttendanceMark>>(
  { missed: { share: NaN } },
  { missed: { share: -0.5 } },
  { missed: { share: 1.5 } },
  { missed: { minutes: Infinity } },
  { missed: { periods: -1 } },
  { kind: "asleep" },
  { excusal: "perhaps" },
  { date: "2025-02-30" },
  { date: "9/2/2025" },
  { recordedAt: "2025-09-02T08:00:00+02:00" },
  { recordedAt: "yesterday" },
  { studentId: "nobody" },
);

/** One thing wrong with an enrollment that is in order otherwise. */
export const enrollmentFault: fc.Arbitrary<Row<Enrollment>> = fc.constantFrom<Row<Enrollment>>(
  { entryDate: "2025-13-01" },
  { exitDate: "soon" },
  { entryDate: "2025-09-02", exitDate: "2025-09-01" },
  { calendarId: "nowhere" },
  {},
);

/** Copies of rows in order, each with one thing wrong; none if there is no row to copy. */
export function faultyRows<T extends object>(rows: readonly T[], faults: readonly (readonly [number, Row<T>])[]): T[] {
  if (rows.length === 0) return [];
  return faults.map(([at, fault]) => ({ ...rows[at % rows.length], ...fault }) as T);
}
