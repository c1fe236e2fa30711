import { requireObject, requireOptions, requireTexts } from "../argument.js";
import type { Register } from "../attendance/index.js";
import { requireRegister } from "../attendance/internal.js";
import { TruancyError } from "../errors.js";
import { attendanceMeasures } from "./measures.js";
import { observeAttendance } from "./observe/observe-attendance.js";
import { observeRule } from "./observe/observe-rule.js";
import type { AttendanceMeasureId, Measure, Observation, ObserveOptions } from "./types.js";

/**
 * The series of a measure, computed from attendance or from the decisions of a policy, for a school, grades or a group.
 *
 * Each observation counts the days of its own stretch: a week from Monday to Sunday, twenty of the population's school days, or, *cumulative*, all days of the
 * school year up to the end of a week. A stretch that is not over is left out, but for the last of a cumulative series. Chronic absence is missing 10% of the
 * days of the stretch; read it cumulative, or by twenty days, since one day of a week is 20%. A rule is asked at the end of each stretch, of the
 * students on the roll on that day; those for whom it is undetermined are counted apart.
 *
 * An observation of fewer than `minimum` students has no value. A small count among enough students stays, 3 of 40 and 0 of 40 too: a goal about few could not be
 * followed without it, and the team that follows it knows those students. A series is for that team, then. What is to be published goes through `suppress` or
 * {@link compareGroups}, which hide small counts and what they could be worked out from.
 *
 * @param register the register
 * @param measure the id of an attendance measure, or a measure with a source
 * @param options `asOf`, `by`, whom to observe, how to count, and for a rule the policy with its facts
 * @returns one observation a stretch, by date
 * @throws {@link TruancyError} `invalid-date`, `invalid-number`, `invalid-goal` for a measure without source or a rule without its policy, `unknown-rule`, `invalid-argument`
 *
 * @example Two weeks of a class
 * ```ts
 * import { buildCalendar, createRegister, observe } from "truancy-prevention";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-26" })],
 *   enrollments: Array.from({ length: 20 }, (_, i) => ({ studentId: `s${i}`, schoolId: "north", entryDate: "2025-09-01" })),
 *   marks: [{ studentId: "s1", date: "2025-09-03", kind: "absent", excusal: "unexcused" }],
 * });
 * const weeks = observe(register, "attendance-rate", { asOf: "2025-09-12", by: "week" });
 * weeks.map(({ date, value }) => [date, value]); //=> [["2025-09-05", 0.99], ["2025-09-12", 1]]
 * weeks[0]?.denominator; //=> 100
 * ```
 * @category Observations
 */
export function observe(
  register: Register,
  measure: AttendanceMeasureId | Measure,
  options: ObserveOptions,
): Observation[] {
  requireRegister(register);
  requireOptions(options);
  checkOptions(options);
  if (typeof measure !== "string") requireObject(measure, "measure");
  const { source, ...rest } = typeof measure === "string" ? measureOf(measure) : measure;
  if (source === undefined) {
    throw new TruancyError("invalid-goal", ["measure", "source"], "a measure that can be computed");
  }
  if ("rule" in source) return observeRule(register, rest, source, options);
  return observeAttendance(register, measureOf(source.attendance).id as AttendanceMeasureId, options);
}

function measureOf(id: AttendanceMeasureId): Measure {
  if (Object.hasOwn(attendanceMeasures, id)) return attendanceMeasures[id];
  throw new TruancyError("invalid-goal", ["measure"], "the id of an attendance measure");
}

const cuts: readonly unknown[] = ["week", "20-school-days", "cumulative"];

function checkOptions({ by, minimum = 0, grades, among }: ObserveOptions): void {
  if (grades !== undefined) requireTexts(grades, "options", "grades");
  if (among !== undefined && typeof among !== "function")
    throw new TruancyError("invalid-argument", ["options", "among"], "a function");
  if (!cuts.includes(by)) throw new TruancyError("invalid-goal", ["by"], "week, 20-school-days or cumulative");
  if (!(minimum >= 0 && minimum < Number.POSITIVE_INFINITY))
    throw new TruancyError("invalid-number", ["minimum"], "from 0");
}
