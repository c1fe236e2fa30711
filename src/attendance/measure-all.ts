import { requireOptions } from "../argument.js";
import { whole } from "./amount.js";
import { asOfDate, emptyRange, isEnrolled } from "./as-of.js";
import { checkCounting } from "./check-counting.js";
import { countDays } from "./day-counts.js";
import { bandOf, isChronic, measuresOf } from "./measures-of.js";
import { positionIn } from "./position.js";
import { requireRegister } from "./require-register.js";
import { sumEntries } from "./sum-entries.js";
import type { AttendanceMeasures, AttendanceTable, MeasureOptions, Register } from "./types.js";

/**
 * Measure every student of a register, as columns: {@link measure} for a district or a state.
 *
 * @param register the register
 * @param options as for {@link measure}
 * @returns columns in the order of `register.studentIds`; iterating gives the measures of one student after another, built when asked
 * @throws {@link TruancyError} `invalid-date`, `invalid-number`
 *
 * @example The chronically absent share of a school
 * ```ts
 * import { buildCalendar, createRegister, measureAll, percent } from "truancy-prevention";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" })],
 *   enrollments: ["s1", "s2", "s3"].map((studentId) => ({ studentId, schoolId: "north", entryDate: "2025-09-01" })),
 *   marks: [{ studentId: "s2", date: "2025-09-02", kind: "absent", excusal: "excused" }],
 * });
 * const table = measureAll(register, { asOf: "2025-09-12" });
 * const chronic = table.chronicallyAbsent.reduce((sum, one) => sum + one, 0);
 * percent(chronic, table.length, 1); //=> 33.3
 * ```
 * @category Counting
 */
export function measureAll(register: Register, options: MeasureOptions): AttendanceTable {
  requireRegister(register);
  requireOptions(options);
  const counting = options.counting ?? {};
  checkCounting({ value: counting, path: ["counting"] });
  const asOf = asOfDate(register, options.asOf);
  const { packed, studentIds } = register;
  const counts = countDays(packed.patterns, packed.shapes, counting);
  const length = studentIds.length;
  const range = emptyRange();
  const lastSpan = new Int32Array(length).fill(-1);
  const columns = {
    enrolled: new Uint8Array(length),
    daysInMembership: new Float64Array(length),
    daysPresent: new Float64Array(length),
    daysAbsent: new Float64Array(length),
    daysExcused: new Float64Array(length),
    daysUnexcused: new Float64Array(length),
    daysUnknown: new Float64Array(length),
    tardies: new Float64Array(length),
    chronicallyAbsent: new Uint8Array(length),
  };
  for (let student = 0; student < length; student++) {
    const { membership, absent, excused, unexcused, unknown, tardy } = sumEntries(
      register,
      asOf,
      student,
      counts,
      range,
    );
    if (range.endSpan > range.firstSpan) lastSpan[student] = range.endSpan - 1;
    columns.enrolled[student] = isEnrolled(register, student, asOf.day) ? 1 : 0;
    columns.daysInMembership[student] = membership;
    columns.daysPresent[student] = (membership * whole - absent) / whole;
    columns.daysAbsent[student] = absent / whole;
    columns.daysExcused[student] = excused / whole;
    columns.daysUnexcused[student] = unexcused / whole;
    columns.daysUnknown[student] = unknown / whole;
    columns.tardies[student] = tardy / whole;
    columns.chronicallyAbsent[student] = isChronic(bandOf(absent, membership, counting)) ? 1 : 0;
  }
  return {
    length,
    studentIds,
    asOf: options.asOf,
    ...columns,
    band,
    schoolId,
    gradeLevel,
    at,
    [Symbol.iterator]: iterate,
  };

  function at(index: number): AttendanceMeasures {
    const student = positionIn(length, index);
    const sums = sumEntries(register, asOf, student, counts, range);
    return measuresOf(studentIds[student]!, options.asOf, columns.enrolled[student] === 1, sums, counting);
  }

  function band(position: number) {
    const index = positionIn(length, position);
    const absent = Math.round(columns.daysAbsent[index]! * whole);
    return bandOf(absent, columns.daysInMembership[index]!, counting);
  }

  function schoolId(position: number): string | undefined {
    const index = positionIn(length, position);
    return lastSpan[index]! < 0 ? undefined : packed.schools[packed.spanSchool[lastSpan[index]!]!];
  }

  function gradeLevel(position: number): string | undefined {
    const index = positionIn(length, position);
    return lastSpan[index]! < 0 ? undefined : packed.grades[packed.spanGrade[lastSpan[index]!]!] || undefined;
  }

  function* iterate() {
    for (let student = 0; student < length; student++) yield at(student);
  }
}
