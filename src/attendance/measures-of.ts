import type { IsoDate } from "../calendar/index.js";
import type { Writable } from "../writable.js";
import { whole } from "./amount.js";
import type { DaySums } from "./day-sums.js";
import type { AttendanceBand, AttendanceMeasures, CountingRules } from "./types.js";

/** The measures that follow from a student's sums. */
export function measuresOf(
  studentId: string,
  asOf: IsoDate,
  enrolled: boolean,
  sums: DaySums,
  counting: CountingRules,
): AttendanceMeasures {
  const { membership, absent, excused, unexcused, unknown, uncoded, tardy } = sums;
  const band = bandOf(absent, membership, counting);
  const all = membership * whole;
  const measures: Writable<AttendanceMeasures> = {
    studentId,
    asOf,
    enrolled,
    daysInMembership: membership,
    daysPresent: (all - absent) / whole,
    daysAbsent: absent / whole,
    daysExcused: excused / whole,
    daysUnexcused: unexcused / whole,
    daysUnknown: unknown / whole,
    tardies: tardy / whole,
    chronicallyAbsent: isChronic(band),
    band,
  };
  if (absent > 0) measures.excusalKnownShare = Math.max(0, (absent - uncoded) / absent);
  if (membership > 0) {
    measures.attendanceRate = (all - absent) / all;
    measures.absenceRate = absent / all;
  }
  return measures;
}

/** The band of a student who missed so many 336000ths of a day of so many days: below a twentieth, a tenth, a fifth of them, or more. */
export function bandOf(absent: number, membership: number, { minimumMembership = 0 }: CountingRules): AttendanceBand {
  if (membership === 0 || membership < minimumMembership) return "too-few-days";
  const days = membership * whole;
  if (absent * 20 < days) return "satisfactory";
  if (absent * 10 < days) return "at-risk";
  return absent * 5 < days ? "moderate-chronic" : "severe-chronic";
}

/** Ten per cent or more. */
export function isChronic(band: AttendanceBand): boolean {
  return band === "moderate-chronic" || band === "severe-chronic";
}
