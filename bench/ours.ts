import { measureAll } from "truancy-prevention/attendance";
import type { AttendanceTable, Register } from "truancy-prevention/attendance";
import { compilePolicy, decideAll } from "truancy-prevention/policy";
import type { DecideAllOptions, DecisionTable } from "truancy-prevention/policy";
import { usMa } from "truancy-prevention/presets/us-ma";
import { ruleIds } from "./answers.js";
import type { Answers, RuleId } from "./answers.js";
import { asOf } from "./workload/calendar.js";
import { willfulness } from "./workload/plain-students.js";
import type { Workload } from "./workload/workload.js";

/** The Massachusetts policy, compiled. */
export const massachusetts = compilePolicy(usMa);

/** How to decide for a workload: as of its last day, with the determinations as a column. */
export function optionsFor({ willful }: Pick<Workload, "willful">): DecideAllOptions {
  return { asOf, determinations: { willful: Array.from(willful, willfulness) } };
}

/** Decide by the Massachusetts policy for all students. */
export function decideMassachusetts(register: Register, options: DecideAllOptions): DecisionTable {
  return decideAll(massachusetts, register, options);
}

/** Measure all students as the Massachusetts policy counts. */
export function measureMassachusetts(register: Register): AttendanceTable {
  return measureAll(register, { asOf, counting: usMa.counting });
}

/** Our answers, to compare others with. */
export function ourAnswers(register: Register, decisions: DecisionTable): Answers {
  const measured = measureMassachusetts(register);
  const results = Object.fromEntries(ruleIds.map((id) => [id, decisions.result(id)])) as Record<RuleId, Uint8Array>;
  return {
    results,
    tier: decisions.tier,
    measures: {
      membership: measured.daysInMembership,
      absent: measured.daysAbsent,
      unexcused: measured.daysUnexcused,
      unknown: measured.daysUnknown,
      tardies: measured.tardies,
    },
  };
}
