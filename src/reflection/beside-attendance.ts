import { requireOptions } from "../argument.js";
import type { CountingRules, Register } from "../attendance/index.js";
import { TruancyError } from "../errors.js";
import { attendanceMeasures, observe, type AttendanceMeasureId } from "../goals/index.js";
import { checkScorecard } from "./check-scorecard.js";
import type { BesideAttendance, Scorecard } from "./types.js";

/**
 * What a school says of a lever beside what its attendance says: the lever's score, and the usual attendance measures of the same school from the
 * start of the school year up to the last date of the scorecard's period. Two numbers side by side, no correlation: one school in one period
 * cannot show that one moves the other.
 *
 * @param scorecard a scorecard with a last date, `until`
 * @param leverId the lever
 * @param register the register that holds the school
 * @param options `counting`, how marks are reduced to days; `minimum` students behind a number, 10 if absent
 * @throws {@link TruancyError} `unknown-lever`; `invalid-date` without the scorecard's `until`; `invalid-argument`
 *
 * @example
 * ```ts
 * import { buildCalendar, createRegister, type Enrollment } from "truancy-prevention";
 * import { besideAttendance, reflectionInstrument, score } from "truancy-prevention/reflection";
 *
 * const enrollments = Array.from({ length: 20 }, (_, i): Enrollment => ({ studentId: `s${i}`, schoolId: "north", entryDate: "2025-09-01" }));
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-12-19" })],
 *   enrollments,
 *   marks: [{ studentId: "s1", date: "2025-09-03", kind: "absent", excusal: "unexcused" }],
 * });
 * const scorecard = score(reflectionInstrument, {
 *   schemaVersion: 1,
 *   instrumentId: "truancy-prevention-reflection",
 *   instrumentVersion: "1",
 *   schoolId: "north",
 *   period: "September 2025",
 *   until: "2025-09-26",
 *   mode: "consensus",
 *   responses: [{ respondentId: "team", answers: { "pl-01": 2, "pl-02": 3, "pl-03": 2, "pl-04": 3 } }],
 * });
 * const { lever, attendance } = besideAttendance(scorecard, "professional-learning", register);
 * lever.mean; //=> 2.5
 * attendance[0]?.observation?.value; //=> 0.9975
 * ```
 * @category Scoring
 */
export function besideAttendance(
  scorecard: Scorecard,
  leverId: string,
  register: Register,
  options: { readonly counting?: CountingRules; readonly minimum?: number } = {},
): BesideAttendance {
  checkScorecard(scorecard, "scorecard");
  requireOptions(options);
  const lever = scorecard.levers.find(({ id }) => id === leverId);
  if (lever === undefined) throw new TruancyError("unknown-lever");
  const { until: asOf, schoolId } = scorecard;
  if (asOf === undefined) throw new TruancyError("invalid-date", ["scorecard", "until"]);
  const measures = Object.keys(attendanceMeasures) as AttendanceMeasureId[];
  return {
    lever,
    attendance: measures.map((measure) => {
      const observation = observe(register, measure, { ...options, asOf, by: "cumulative", schoolId }).at(-1);
      return { measure, ...(observation !== undefined && { observation }) };
    }),
  };
}
