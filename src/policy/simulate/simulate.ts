import type { Register } from "../../attendance/index.js";
import { isEnrolled } from "../../attendance/internal.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import { batchInputs } from "../batch/batch-inputs.js";
import { compilePolicy } from "../compile.js";
import { bind } from "../evaluate/bind.js";
import { checkForm } from "../policy-form.js";
import type { Duty, Policy } from "../types.js";
import { followStudents } from "./student-weeks.js";
import { createTally } from "./tally.js";
import type { PolicySimulation, SimulateOptions } from "./types.js";
import { weeksBetween } from "./weeks.js";

/**
 * Simulate a policy over a year that is on record: how many students are in which tier, and which duties and meetings come up, week by week.
 *
 * For planning: before a policy is adopted, last year's attendance tells how many meetings a week it would have asked for. Each week is what
 * {@link decideAll} says as of its last date, worked out in one pass through each student's record.
 *
 * @param policy the policy
 * @param register the register
 * @param options `from` and `until`; facts and determinations as for {@link decideAll}; `isMeeting` to say which duties are meetings
 * @returns the weeks, and the duties over the weeks, as plain data
 * @throws {@link TruancyError} as {@link compilePolicy}; `invalid-date`, also where `until` lies before `from`; `invalid-fact` and
 * `invalid-columns` as {@link decideAll}
 *
 * @example Two weeks of September
 * ```ts
 * import { buildCalendar, createRegister, simulate } from "truancy-prevention";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19", terms: "quarters" })],
 *   enrollments: ["s1", "s2"].map((studentId) => ({ studentId, schoolId: "north", entryDate: "2025-09-02" })),
 *   marks: [{ studentId: "s1", date: "2025-09-05", kind: "absent", excusal: "unexcused" }],
 * });
 * // An absence on Friday 5 September is to be told within three calendar days, by Monday.
 * const { weeks, duties } = simulate(usMa, register, { from: "2025-09-01", until: "2025-09-14" });
 * weeks[0]; //=> { from: "2025-09-01", until: "2025-09-07", students: 2, tiers: [2, 0, 0], opened: 1, due: 0, meetings: 0 }
 * weeks[1]; //=> { from: "2025-09-08", until: "2025-09-14", students: 2, tiers: [2, 0, 0], opened: 0, due: 1, meetings: 0 }
 * duties[0]; //=> { ruleId: "ma-absence-notice", dutyId: "notify", opened: [1, 0], due: [0, 1], … }
 * ```
 * @category Working with policies
 */
export function simulate(policy: Policy, register: Register, options: SimulateOptions): PolicySimulation {
  if (!isRecord(options)) throw new TruancyError("invalid-date", ["from"]);
  const { from, until, facts, determinations, isMeeting = endsInMeeting } = options;
  if (typeof isMeeting !== "function")
    throw new TruancyError("invalid-argument", ["options", "isMeeting"], "a function");
  checkForm(policy);
  const bound = bind(compilePolicy(policy), register);
  const weeks = weeksBetween(from, until);
  const inputs = batchInputs(bound, {
    asOf: until,
    ...(facts && { facts }),
    ...(determinations && { determinations }),
  });
  const follow = followStudents(bound, weeks);
  const tally = createTally(policy, weeks, isMeeting);
  for (let student = 0; student < register.studentIds.length; student++) {
    const own = tally.student();
    follow(student, inputs.facts(student), inputs.determinations(student)).forEach(({ tier, duties }, number) => {
      own.week(number, duties);
      if (!isEnrolled(register, student, weeks[number]!.until)) return;
      const week = tally.weeks[number]!;
      week.students += 1;
      week.tiers[tier - 1]! += 1;
    });
  }
  return { policy: { id: policy.id, version: policy.version }, weeks: tally.weeks, duties: tally.duties() };
}

function endsInMeeting({ requires = [], unless }: Duty): boolean {
  return [...requires, ...(unless === undefined ? [] : [unless])].some((event) => event.endsWith("-held"));
}
