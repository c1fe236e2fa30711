import type { Enrollment } from "../attendance/index.js";
import type { IsoDate } from "../calendar/index.js";
import { isoDate, parseDay } from "../calendar/internal.js";
import { lookUp } from "./look-up.js";
import { interpreted, optionalDate, optionalText, requiredDate, requiredText, type OpenRow } from "./open-row.js";
import type { Reading } from "./reading.js";
import type { EnrollmentsMapping } from "./types.js";

/** The enrollment that a row holds. */
export function readEnrollment(open: OpenRow, mapping: EnrollmentsMapping): Reading<Enrollment> | undefined {
  const studentId = requiredText(open, "studentId");
  const schoolId = requiredText(open, "schoolId");
  const { grades } = mapping;
  const gradeLevel = interpreted(open, "gradeLevel", (cell) => (grades ? lookUp(grades, cell) : cell));
  const calendarId = optionalText(open, "calendarId");
  const entryDate = requiredDate(open, "entryDate", mapping);
  const exit = optionalDate(open, "exitDate", mapping);
  if (open.problem !== undefined) return undefined;
  const exitDate = exit !== undefined && mapping.exitDateIs === "last-day-on" ? dayAfter(exit) : exit;
  return {
    record: {
      studentId,
      schoolId,
      ...(gradeLevel && { gradeLevel }),
      ...(calendarId && { calendarId }),
      entryDate,
      ...(exitDate && { exitDate }),
    },
  };
}

function dayAfter(date: IsoDate): IsoDate {
  return isoDate(parseDay(date)! + 1);
}
