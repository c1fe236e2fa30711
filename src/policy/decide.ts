import type { Register } from "../attendance/index.js";
import { asOfDate, findStudent } from "../attendance/internal.js";
import type { CompiledPolicy } from "./compile/program.js";
import { checkFacts } from "./decision/check-facts.js";
import { decisionOf } from "./decision/decision-of.js";
import { bind } from "./evaluate/bind.js";
import { openLedger } from "./evaluate/open-ledger.js";
import type { DecideOptions, Decision } from "./types.js";

/**
 * Decide what a policy says about one student as of a date, with the reasons.
 *
 * Rules are looked at on the student's school days of the school year that holds the last of them by `asOf`. A fact, a term or a determination
 * that is missing never decides against the student: the rule is `undetermined`, and `needs` says what would settle it.
 *
 * @param compiled the policy, made ready by {@link compilePolicy}
 * @param register the register
 * @param studentId the student
 * @param options `asOf`; `facts` and `determinations` about the student; `traces: false` to leave the traces out
 * @returns the decision, as plain data
 * @throws {@link TruancyError} `unknown-student`, `invalid-date`, `invalid-fact` for a fact that is `NaN` or infinite
 *
 * @example Five unexcused days
 * ```ts
 * import { buildCalendar, compilePolicy, createRegister, decide } from "truancy-prevention";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const dates = ["2025-09-03", "2025-09-04", "2025-09-05", "2025-09-08", "2025-09-09"];
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19", terms: "quarters" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
 *   marks: dates.map((date) => ({ studentId: "s1", date, kind: "absent" as const, excusal: "unexcused" as const })),
 * });
 * const decision = decide(compilePolicy(usMa), register, "s1", { asOf: "2025-09-12" });
 * const rule = decision.outcomes.find((outcome) => outcome.ruleId === "ma-five-unexcused");
 * rule?.result; //=> "met"
 * rule?.reachedOn; //=> "2025-09-09"
 * decision.tier; //=> 2
 * ```
 * @category Decisions
 */
export function decide(
  compiled: CompiledPolicy,
  register: Register,
  studentId: string,
  options: DecideOptions,
): Decision {
  const bound = bind(compiled, register);
  const student = findStudent(register, studentId);
  const asOf = asOfDate(register, options?.asOf);
  const facts = checkFacts(options.facts ?? {}, compiled.program);
  const ledger = openLedger(bound, asOf, student, facts, options.determinations ?? {});
  return decisionOf(ledger, options.traces ?? true);
}
