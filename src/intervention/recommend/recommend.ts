import type { Recommendation, RecommendOptions } from "./types.js";
import { weighInterventions } from "./weigh-interventions.js";

/**
 * What is worth trying with a student, best first, each with its reasons.
 *
 * Weighed in this order: police and court last of all; what failed with this student after what did not; what studies speak against in this grade
 * after the rest; where the school keeps the student away, what changes the school; the student's tier before the tiers below it; how many of the
 * stated causes it answers and how sure they are; what helped this student before; the evidence; the family's language. Ties stay in the order of
 * the catalogue. The order in which causes, languages and what was tried are given does not matter.
 *
 * It recommends no exclusion ever, nothing of a higher tier than the student's, and police or court only in tier 3 after two supports failed and
 * were documented, and never without a support before them. Where the school itself keeps the student away (`exclusion`, `school-climate`), it recommends what changes the school, not
 * what asks the family to. {@link weighInterventions} also says what was left out and why.
 *
 * A recommendation is something to talk over with student and family, not a prescription.
 *
 * @param options the student's decision, and what is known
 * @returns recommendations, ranked from 1
 * @throws TruancyError `invalid-recommendation`, `unknown-cause`, `unknown-intervention`, `invalid-interventions`, `invalid-date`,
 *   `invalid-number`
 * @example
 * ```ts
 * import { buildCalendar, createRegister, type AttendanceMark } from "truancy-prevention";
 * import { recommend } from "truancy-prevention/intervention";
 * import { compilePolicy, decide } from "truancy-prevention/policy";
 * import { attendanceWorks } from "truancy-prevention/presets/attendance-works";
 *
 * const absent = (date: string): AttendanceMark => ({ studentId: "s1", date, kind: "absent" });
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
 *   marks: ["2025-09-04", "2025-09-11"].map(absent),
 * });
 * const decision = decide(compilePolicy(attendanceWorks), register, "s1", { asOf: "2025-09-30" });
 *
 * const [first] = recommend({
 *   decision,
 *   causes: [{ rootCause: "barriers", saidBy: "family", confidence: "confirmed" }],
 *   gradeLevel: "02",
 *   languages: ["ht"],
 * });
 * first?.intervention.id; //=> "text-adaptive"
 * first?.reasons.map(({ code }) => code);
 * //=> ["tier-fits", "answers-cause", "evidence-tested", "language-to-arrange"]
 * ```
 * @category Recommendations
 */
export function recommend(options: RecommendOptions): Recommendation[] {
  return [...weighInterventions(options).recommended];
}
