import type { Register } from "../attendance/index.js";
import { asOfDate, positionIn } from "../attendance/internal.js";
import { TruancyError } from "../errors.js";
import { batchInputs } from "./batch/batch-inputs.js";
import { judgeAll } from "./batch/judge.js";
import { unpackResults } from "./batch/packed-results.js";
import type { CompiledPolicy } from "./compile/program.js";
import { decisionOf } from "./decision/decision-of.js";
import { bind } from "./evaluate/bind.js";
import { openLedger } from "./evaluate/open-ledger.js";
import type { DecideAllOptions, Decision, DecisionTable, Result } from "./types.js";

/**
 * What the numbers in a column of results mean, by position.
 *
 * @example
 * ```ts
 * import { results } from "truancy-prevention/policy";
 *
 * results[1]; //=> "met"
 * ```
 * @category Decisions
 */
export const results: readonly [Result, Result, Result] = ["not-met", "met", "undetermined"];

/**
 * Decide for every student of a register: results and tiers as columns, whole decisions when they are asked for.
 *
 * The answers are those of {@link decide}. A million students take a fraction of a second; what explains a decision (dates, traces, duties,
 * distances) is computed from the student's record when `at` or the iterator reaches it.
 *
 * @param compiled the policy
 * @param register the register
 * @param options `asOf`; facts and determinations as functions of the student id or as columns; `slice` for a part of the students
 * @returns the table, in the order of `register.studentIds`
 * @throws {@link TruancyError} `invalid-date`, `invalid-fact`, `invalid-columns` for a column of another length than the students,
 * `invalid-number` for a slice that is none
 *
 * @example How many students are in which tier
 * ```ts
 * import { buildCalendar, compilePolicy, createRegister, decideAll } from "truancy-prevention";
 * import { attendanceWorks } from "truancy-prevention/presets/attendance-works";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19" })],
 *   enrollments: ["s1", "s2"].map((studentId) => ({ studentId, schoolId: "north", entryDate: "2025-09-02" })),
 *   marks: ["2025-09-03", "2025-09-04"].map((date) => ({ studentId: "s2", date, kind: "absent" as const })),
 * });
 * const table = decideAll(compilePolicy(attendanceWorks), register, {
 *   asOf: "2025-09-30",
 *   facts: { priorYearAbsenceRate: Float64Array.of(0.02, 0.04), notRespondingToTier2: [false, false] },
 * });
 * [...table.tier]; //=> [1, 2]
 * [...table.result("aw-pace")]; //=> [0, 1]
 * ```
 * @category Decisions
 */
export function decideAll(compiled: CompiledPolicy, register: Register, options: DecideAllOptions): DecisionTable {
  const bound = bind(compiled, register);
  const asOf = asOfDate(register, options?.asOf);
  const [from, until] = sliceOf(register, options);
  const inputs = batchInputs(bound, options);
  const { tier, columns } = judgeAll(bound, asOf, inputs, from, until);
  const length = until - from;
  const told: (Uint8Array | undefined)[] = [];
  const numbers = new Map(bound.policy.rules.map((rule, number) => [rule.id, number]));
  return {
    length,
    studentIds: length === register.studentIds.length ? register.studentIds : register.studentIds.slice(from, until),
    tier,
    result(ruleId) {
      const number = numbers.get(ruleId);
      if (number === undefined) throw new TruancyError("unknown-rule", ["ruleId"]);
      return (told[number] ??= unpackResults(columns[number]!, length));
    },
    at,
    *[Symbol.iterator]() {
      for (let index = 0; index < length; index++) yield at(index);
    },
  };

  function at(index: number): Decision {
    const student = from + positionIn(length, index);
    const ledger = openLedger(bound, asOf, student, inputs.facts(student), inputs.determinations(student));
    return decisionOf(ledger, true);
  }
}

function sliceOf(
  { studentIds }: Register,
  { slice = [0, studentIds.length] }: DecideAllOptions,
): readonly [number, number] {
  const [from = -1, until = -1] = Array.isArray(slice) ? slice : [];
  const whole = Number.isInteger(from) && Number.isInteger(until);
  if (whole && from >= 0 && from <= until && until <= studentIds.length) return slice;
  throw new TruancyError("invalid-number", ["slice"], "two positions among the students");
}
