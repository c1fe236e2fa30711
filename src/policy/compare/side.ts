import type { Register } from "../../attendance/index.js";
import { asOfDate } from "../../attendance/internal.js";
import { batchInputs } from "../batch/batch-inputs.js";
import { compilePolicy } from "../compile.js";
import { decideAll } from "../decide-all.js";
import { bind } from "../evaluate/bind.js";
import { checkForm } from "../policy-form.js";
import type { DecideAllOptions, DecisionTable, DueDuty, Policy } from "../types.js";
import { openedDuties } from "./opened-duties.js";

/** One of two policies that are compared, decided for all students. */
export interface Side {
  readonly policy: Policy;
  readonly table: DecisionTable;
  /** The result of a rule by student; undefined if the policy has no such rule. */
  results(ruleId: string): Uint8Array | undefined;
  duties(student: number): DueDuty[];
}

export function decideSide(policy: Policy, register: Register, options: DecideAllOptions): Side {
  checkForm(policy);
  const compiled = compilePolicy(policy);
  const bound = bind(compiled, register);
  const table = decideAll(compiled, register, options);
  const ids = new Set(policy.rules.map(({ id }) => id));
  return {
    policy,
    table,
    results: (ruleId) => (ids.has(ruleId) ? table.result(ruleId) : undefined),
    duties: openedDuties(bound, asOfDate(register, options.asOf), batchInputs(bound, options), table),
  };
}
