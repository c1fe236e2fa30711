import type { SchoolCalendar } from "../../calendar/index.js";
import { compilePolicy } from "../compile.js";
import type { CompiledPolicy } from "../compile/program.js";
import { decide } from "../decide.js";
import type { Path } from "../condition/parts.js";
import { checkForm } from "../policy-form.js";
import type { Decision, Policy } from "../types.js";
import { atPath } from "./at-path.js";
import { calendarsOf, caseRegister, caseStudent } from "./case-register.js";
import { checkCase } from "./check-case.js";
import { differenceAt, differencesIn } from "./compare-outcome.js";
import { recordCoverage } from "./coverage.js";
import { must } from "./require.js";
import type { CaseDifference, PolicyCase, PolicyTestReport, TestPolicyOptions } from "./types.js";

/**
 * Test a policy by a table of cases: one student's attendance each, and what must come out.
 *
 * Write the cases from the statute or the handbook, not from the policy. The report says what came out differently, and its coverage which
 * rules and which parts of their conditions no case has shown to be true or false.
 *
 * @param policy the policy
 * @param cases the cases; each is about one student of its own
 * @param options calendars for the cases that bring none
 * @returns what came out, case by case, and the coverage
 * @throws {@link TruancyError} as {@link compilePolicy} for the policy, with the path in it. For a case with its path, `["cases", 3, …]`:
 * `invalid-case` where it is none, expects nothing, or has a record that a register would refuse; `unknown-rule` and `unknown-duty` where it
 * expects something of nothing; `invalid-calendar`, `invalid-date` and `invalid-fact`
 *
 * @example Just below the line and at it
 * ```ts
 * import { testPolicy } from "truancy-prevention/policy";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const week = ["2025-09-08", "2025-09-09", "2025-09-10", "2025-09-11"];
 * const report = testPolicy(
 *   usMa,
 *   [
 *     {
 *       title: "four unexcused days are not five",
 *       marks: [{ dates: week, kind: "absent", excusal: "unexcused" }],
 *       expect: { "ma-five-unexcused": "not-met" },
 *     },
 *     {
 *       title: "the fifth is",
 *       marks: [{ dates: [...week, "2025-09-15"], kind: "absent", excusal: "unexcused" }],
 *       expect: { "ma-five-unexcused": { result: "met", reachedOn: "2025-09-12" } },
 *     },
 *   ],
 *   { calendars: [{ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19", terms: "quarters" }] },
 * );
 * report.passed; //=> 1
 * report.results[1]?.differences;
 * //=> [{ path: ["expect", "ma-five-unexcused", "reachedOn"], expected: "2025-09-12", actual: "2025-09-15" }]
 * report.coverage.rules[1]; //=> { ruleId: "ma-five-unexcused", cases: 2, met: 1, notMet: 1, undetermined: 0, … }
 * ```
 * @category Working with policies
 */
export function testPolicy(
  policy: Policy,
  cases: readonly PolicyCase[],
  options: TestPolicyOptions = {},
): PolicyTestReport {
  checkForm(policy);
  const compiled = compilePolicy(policy);
  must(Array.isArray(cases), ["cases"], "a list of cases");
  const common = calendarsOf(options?.calendars ?? [], ["options", "calendars"]);
  const recorder = recordCoverage(policy);
  const results = cases.map((given: PolicyCase, index) => {
    const path = ["cases", index];
    checkCase(given, policy, path);
    const calendars = given.calendars === undefined ? common : calendarsOf(given.calendars, [...path, "calendars"]);
    const decision = decideCase(compiled, given, calendars, path);
    for (const outcome of decision.outcomes) {
      if (Object.hasOwn(given.expect, outcome.ruleId)) recorder.record(outcome);
    }
    const differences = differencesOf(given, decision);
    return { title: given.title, passed: differences.length === 0, differences };
  });
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed, results, coverage: recorder.coverage() };
}

function decideCase(
  compiled: CompiledPolicy,
  given: PolicyCase,
  calendars: readonly SchoolCalendar[],
  path: Path,
): Decision {
  const { register, lastDay } = caseRegister(given, calendars, path);
  const { asOf = lastDay, facts = {}, determinations = {} } = given;
  return atPath(path, () => decide(compiled, register, caseStudent, { asOf, facts, determinations }));
}

function differencesOf({ tier, expect }: PolicyCase, decision: Decision): CaseDifference[] {
  const outcomes = decision.outcomes.flatMap((outcome) => {
    const path = ["expect", outcome.ruleId];
    const expected = Object.hasOwn(expect, outcome.ruleId) ? expect[outcome.ruleId] : undefined;
    return typeof expected === "object"
      ? differencesIn(expected, outcome, path)
      : differenceAt(path, expected, outcome.result);
  });
  return [...differenceAt(["tier"], tier, decision.tier), ...outcomes];
}
