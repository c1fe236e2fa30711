/**
 * How much school did a student miss, counted the way law and practice count it?
 *
 * Marks, rolls and calendars go into a {@link Register} once ({@link createRegister}, or {@link registerFromColumns} for a million students);
 * whatever cannot be used comes back as a problem with its path. {@link measure} and {@link measureAll} then give days in
 * membership, days absent by excusal, rates and bands, and {@link checkRegister} says what a careful registrar would ask about.
 *
 * | function | answers |
 * | --- | --- |
 * | {@link createRegister}, {@link registerFromColumns} | what was recorded, and what could not be used |
 * | {@link measure}, {@link measureAll} | how much school was missed |
 * | {@link checkRegister} | whether the record looks complete |
 * | {@link percent} | a share in per cent, exactly |
 *
 * @example
 * ```ts
 * import { createRegister, measure } from "truancy-prevention/attendance";
 * import { buildCalendar } from "truancy-prevention/calendar";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-01" }],
 *   marks: [{ studentId: "s1", date: "2025-09-02", kind: "absent", excusal: "unexcused" }],
 * });
 * measure(register, "s1", { asOf: "2025-09-12" }).daysUnexcused; //=> 1
 * ```
 * @module
 */
export { checkRegister } from "./check-register.js";
export { createRegister } from "./create-register.js";
export { measureAll } from "./measure-all.js";
export { measure } from "./measure.js";
export { noExit } from "./membership.js";
export { percent } from "./percent.js";
export { registerFromColumns } from "./register-from-columns.js";
export { shareRegister } from "./share-register.js";
export type * from "./types.js";
