import type { RuleProgram } from "../compile/program.js";

/** Whether a rule is for every grade, age and date. */
export function isTimeless({ effective, scoped, when }: RuleProgram): boolean {
  const { from, until } = effective;
  const always = from === Number.NEGATIVE_INFINITY && until === Number.POSITIVE_INFINITY;
  return always && scoped === when;
}
