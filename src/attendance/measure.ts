import { requireOptions } from "../argument.js";
import { asOfDate, emptyRange, isEnrolled } from "./as-of.js";
import { checkCounting } from "./check-counting.js";
import { countDays } from "./day-counts.js";
import { findStudent } from "./find-student.js";
import { measuresOf } from "./measures-of.js";
import { requireRegister } from "./require-register.js";
import { sumEntries } from "./sum-entries.js";
import type { AttendanceMeasures, MeasureOptions, Register } from "./types.js";

/**
 * Measure one student's attendance: days in membership, days absent by excusal, rates and the band.
 *
 * Counts run over the school year of the student's last school day by `asOf`, across schools.
 *
 * @param register the register
 * @param studentId the student
 * @param options `asOf`, the date up to which to count; `counting`, how marks are reduced to days
 * @returns the measures; without a day in membership there are no rates
 * @throws {@link TruancyError} `unknown-student`, `invalid-date`, `invalid-number`; `invalid-argument` for a register or options that are none
 *
 * @example Eighteen days of 180 are ten per cent, and ten per cent is chronic
 * ```ts
 * import { buildCalendar, createRegister, measure } from "truancy-prevention";
 *
 * const calendar = buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" });
 * const { register } = createRegister({
 *   calendars: [calendar],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-01" }],
 *   marks: [{ studentId: "s1", date: "2025-09-02", kind: "absent", missed: { share: 0.6 } }],
 * });
 * const byHalfDay = measure(register, "s1", { asOf: "2025-09-12", counting: { presentShare: 0.5 } });
 * byHalfDay.daysAbsent; //=> 1
 * byHalfDay.chronicallyAbsent; //=> true
 * measure(register, "s1", { asOf: "2025-09-12" }).daysAbsent; //=> 0.6
 * ```
 * @category Counting
 */
export function measure(register: Register, studentId: string, options: MeasureOptions): AttendanceMeasures {
  requireRegister(register);
  requireOptions(options);
  const counting = options.counting ?? {};
  checkCounting({ value: counting, path: ["counting"] });
  const student = findStudent(register, studentId);
  const asOf = asOfDate(register, options.asOf);
  const { patterns, shapes } = register.packed;
  const sums = sumEntries(register, asOf, student, countDays(patterns, shapes, counting), emptyRange());
  return measuresOf(studentId, options.asOf, isEnrolled(register, student, asOf.day), sums, counting);
}
