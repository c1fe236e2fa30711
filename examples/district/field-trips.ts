import { markRow, type MarkRow } from "./mark-row.js";
import type { Student } from "./students.js";

const trips = [
  { grade: "5", date: "2025-10-22" },
  { grade: "8", date: "2026-05-06" },
];

/** A class trip is a row in the file for everyone of a grade, and no absence. */
export function fieldTrip(student: Student, taken: ReadonlySet<string>): MarkRow[] {
  const { id, grade, spells } = student;
  return trips
    .filter(
      (trip) => trip.grade === grade && !taken.has(trip.date) && spells.length === 1 && spells[0]!.exitDate === "",
    )
    .filter((trip) => spells[0]!.entryDate <= trip.date)
    .map((trip) => markRow(id, trip.date, "FT"));
}
