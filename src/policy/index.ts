/**
 * What does a policy say about a student, and why?
 *
 * A {@link Policy} is data: rules with conditions on attendance, each with the statute it stands on, the tier of support it leads to and the duties
 * that follow. {@link compilePolicy} makes it ready once; {@link decide} then answers for one student, {@link decideAll} for all of
 * them, {@link timeline} tells when rules were reached, and {@link explain} says a decision in words.
 *
 * A condition is true, false or unknown. What the law leaves to people is a determination that the caller passes in; as long as it has not
 * been made, the rule is `undetermined`. A count is never a verdict.
 *
 * | function | answers |
 * | --- | --- |
 * | {@link compilePolicy} | is the policy in order |
 * | {@link decide} | which rules a student meets, since when, on which days, what is due, how far the next one is |
 * | {@link decideAll} | the same for every student, as columns |
 * | {@link timeline} | what was reached and left, by date |
 * | {@link explain} | the same in words |
 * | {@link describePolicy} | what the policy asks, as a handbook page in plain words |
 * | {@link lintPolicy} | what a careful reader would question in the policy |
 * | {@link extendPolicy} | what does a district change in a state's policy, and may it |
 * | {@link comparePolicies} | who would move under another policy, and why |
 * | {@link simulate} | how much work a policy makes, week by week |
 * | {@link inForce} | which rules are in force on a date |
 * | {@link testPolicy} | does the policy say what a table of cases expects |
 *
 * @example
 * ```ts
 * import { buildCalendar, createRegister } from "truancy-prevention";
 * import { compilePolicy, decide } from "truancy-prevention/policy";
 * import { attendanceWorks } from "truancy-prevention/presets/attendance-works";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
 *   marks: [{ studentId: "s1", date: "2025-09-03", kind: "absent", excusal: "excused" }],
 * });
 * const decision = decide(compilePolicy(attendanceWorks), register, "s1", { asOf: "2025-09-30" });
 * decision.next[0]; //=> { ruleId: "aw-pace", observed: 1, threshold: 4, unit: "day", remaining: 3 }
 * ```
 * @module
 */
export { testPolicy } from "./cases/test-policy.js";
export type * from "./cases/types.js";
export { comparePolicies } from "./compare/compare-policies.js";
export type * from "./compare/types.js";
export { compilePolicy } from "./compile.js";
export { decideAll, results } from "./decide-all.js";
export { decide } from "./decide.js";
export { describePolicy, type DescribeOptions } from "./describe/describe-policy.js";
export { explain, type ExplainOptions } from "./explain.js";
export type { CompiledPolicy } from "./compile/program.js";
export { inForce } from "./in-force.js";
export { extendPolicy } from "./overlay/extend-policy.js";
export type * from "./overlay/types.js";
export { lintPolicy } from "./lint/lint-policy.js";
export type * from "./lint/types.js";
export { simulate } from "./simulate/simulate.js";
export type * from "./simulate/types.js";
export { timeline } from "./timeline.js";
export type * from "./types.js";
