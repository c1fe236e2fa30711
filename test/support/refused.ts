import { compilePolicy } from "../../src/index.js";
import type { Condition, Due, ErrorCode, Policy } from "../../src/index.js";
import { policyOf, ruleOf } from "./policies.js";
import { thrownBy } from "./thrown.js";

/** One day absent in the school year. */
export const one: Condition = { count: "day", within: "school-year", atLeast: 1 };

/** The code and path of the error that compiling a policy throws. */
export function refused(policy: Policy): { code: ErrorCode; path: readonly (string | number)[] } {
  const { code, path } = thrownBy(() => compilePolicy(policy));
  return { code, path };
}

/** A policy of one rule with this condition, whatever it is. */
export const when = (condition: unknown): Policy => policyOf([ruleOf(condition as Condition)]);
/** A policy of one rule with a duty due then. */
export const withDuty = (due: Due): Policy =>
  policyOf([ruleOf(one, { duties: [{ id: "notify", action: "Notify", due }] })]);
