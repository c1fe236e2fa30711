/**
 * The part of the policy room that decides, for programs that start anew for every request: it loads in a fraction of the time of
 * `truancy-prevention/policy`, which brings explanations in seven languages and all that one does with a policy besides deciding.
 *
 * What it exports is what the policy room exports under the same names. A bundler needs no such door: it leaves out what is not called.
 *
 * @example
 * ```ts
 * import { buildCalendar, createRegister } from "truancy-prevention";
 * import { compilePolicy, decide } from "truancy-prevention/decide";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2026-06-12" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
 *   marks: [],
 * });
 * decide(compilePolicy(usMa), register, "s1", { asOf: "2025-10-15" }).tier; //=> 1
 * ```
 * @module
 */
export { compilePolicy } from "./compile.js";
export type { CompiledPolicy } from "./compile/program.js";
export { decideAll, results } from "./decide-all.js";
export { decide } from "./decide.js";
export { timeline } from "./timeline.js";
export type * from "./types.js";
