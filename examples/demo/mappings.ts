import type { CalendarDaysMapping, EnrollmentsMapping, MarksMapping } from "truancy-prevention/interop";

/** `Date,Day Type,Quarter`: every weekday of the year, with what it was. */
export const calendarMapping: CalendarDaysMapping = {
  kind: "calendar-days",
  columns: { date: "Date", code: "Day Type", terms: { quarter: "Quarter" } },
  codes: {
    "Full day": {},
    "Half day": { share: 0.5 },
    Holiday: "ignore",
    Recess: "ignore",
    "Staff day": "ignore",
    "Weather day": "ignore",
  },
};

/** `Student ID,School,Grade,Entry Date,Exit Date`: the exit date is the first date off the roll. */
export const enrollmentsMapping: EnrollmentsMapping = {
  kind: "enrollments",
  columns: {
    studentId: "Student ID",
    schoolId: "School",
    gradeLevel: "Grade",
    entryDate: "Entry Date",
    exitDate: "Exit Date",
  },
};

/** `Student ID,Date,Code` and, where a file has them, `Period,Minutes,Reason,Recorded At`. */
export const marksMapping: MarksMapping = {
  kind: "marks",
  columns: {
    studentId: "Student ID",
    date: "Date",
    code: "Code",
    period: { column: "Period", optional: true },
    missedMinutes: { column: "Minutes", optional: true },
    reason: { column: "Reason", optional: true },
    recordedAt: { column: "Recorded At", optional: true },
  },
  codes: {
    A: { kind: "absent" },
    AE: { kind: "absent", excusal: "excused" },
    AU: { kind: "absent", excusal: "unexcused" },
    HE: { kind: "absent", excusal: "excused", missed: { share: 0.5 } },
    HU: { kind: "absent", excusal: "unexcused", missed: { share: 0.5 } },
    CUT: { kind: "absent", excusal: "unexcused" },
    T: { kind: "tardy" },
    ED: { kind: "early-departure", excusal: "excused" },
    OSS: { kind: "absent", excusal: "excused", reason: "suspension", suspension: true },
    ISS: { kind: "absent", excusal: "excused", reason: "suspension", suspension: true, instructed: true },
    TUT: { kind: "absent", excusal: "excused", instructed: true },
    P: { kind: "present" },
    FT: "ignore",
  },
};
