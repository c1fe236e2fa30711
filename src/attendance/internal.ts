/** What the other rooms use of this one, and the world does not need. */
export { amountMissed, fraction, missedBy, reaches, scaled, whole } from "./amount.js";
export { asOfDate, countUpTo, emptyRange, findYear, isEnrolled, type AsOf } from "./as-of.js";
export { checkCounting } from "./check-counting.js";
export { countDays, type DayCounts } from "./day-counts.js";
export { sumYear } from "./day-sums.js";
export { countedExcusal, isAbsent } from "./day-reduction.js";
export { findStudent } from "./find-student.js";
export { normalizeGrade } from "./grade.js";
export { measuresOf } from "./measures-of.js";
export { positionIn } from "./position.js";
export { requireRegister } from "./require-register.js";
export { studentDays } from "./read-student-days.js";
export { markedFromNowOn, positionFrom, unmarked, type StudentDays } from "./student-days.js";
