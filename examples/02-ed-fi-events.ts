// Ed-Fi attendance events in, before and after a correction: `npx tsx examples/02-ed-fi-events.ts`.
import { buildCalendar, createRegister, measure } from "truancy-prevention";
import { readRows, type MarksMapping, type TextRow } from "truancy-prevention/interop";

/** An event as the Ed-Fi API returns it; more properties may stand in it. */
interface AttendanceEvent {
  readonly attendanceEventCategoryDescriptor: string;
  readonly eventDate: string;
  readonly eventDuration?: number;
  readonly studentReference: { readonly studentUniqueId: string };
  readonly _lastModifiedDate: string;
}

const category = (name: string): string => `uri://ed-fi.org/AttendanceEventCategoryDescriptor#${name}`;

const events: readonly AttendanceEvent[] = [
  {
    attendanceEventCategoryDescriptor: category("Unexcused Absence"),
    eventDate: "2025-09-09",
    eventDuration: 1,
    studentReference: { studentUniqueId: "604822" },
    _lastModifiedDate: "2025-09-09T14:05:00Z",
  },
  {
    attendanceEventCategoryDescriptor: category("Excused Absence"),
    eventDate: "2025-09-09",
    eventDuration: 1,
    studentReference: { studentUniqueId: "604822" },
    _lastModifiedDate: "2025-09-12T16:30:00Z",
  },
];

/** Nested JSON as a row of text. */
function toRow(event: AttendanceEvent): TextRow {
  return {
    student: event.studentReference.studentUniqueId,
    date: event.eventDate,
    category: event.attendanceEventCategoryDescriptor,
    duration: event.eventDuration?.toString(),
    modified: event._lastModifiedDate,
  };
}

const mapping: MarksMapping = {
  kind: "marks",
  columns: { studentId: "student", date: "date", code: "category", missedShare: "duration", recordedAt: "modified" },
  codes: {
    [category("Excused Absence")]: { kind: "absent", excusal: "excused" },
    [category("Unexcused Absence")]: { kind: "absent", excusal: "unexcused" },
    [category("Tardy")]: { kind: "tardy" },
    [category("In Attendance")]: { kind: "present" },
  },
};

const { marks } = readRows(events.map(toRow), mapping);
const calendars = [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-09-30" })];
const enrollments = [{ studentId: "604822", schoolId: "255901001", entryDate: "2025-09-02" }];

for (const knownOn of ["2025-09-10", "2025-09-15"]) {
  const { register } = createRegister({ calendars, enrollments, marks }, { knownOn });
  const { daysExcused, daysUnexcused } = measure(register, "604822", { asOf: knownOn });
  console.log(`As known on ${knownOn}: ${daysUnexcused} unexcused, ${daysExcused} excused.`);
}
