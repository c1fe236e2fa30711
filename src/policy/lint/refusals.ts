import { TruancyError } from "../../errors.js";
import { compilePolicy } from "../compile.js";
import { checkForm } from "../policy-form.js";
import type { Condition, Policy, Rule } from "../types.js";
import type { FindingCode, PolicyFinding } from "./types.js";

interface Refusals {
  readonly findings: PolicyFinding[];
  /** Whether the rest can be looked at. */
  readonly isReadable: boolean;
}

/** What the checks of names say themselves, each name and not only the first. */
const saidByChecks: readonly string[] = ["unknown-rule", "unknown-duty", "policy-cycle"];

const unforeseen = { code: "invalid-policy", path: [], message: "the policy is not in order here" };

/** What a policy is refused for, as findings: a text or a list that is none, and what the compiler says. */
export function refusalsOf(policy: Policy): Refusals {
  const fault = refusalOf(() => checkForm(policy));
  if (fault !== undefined) return { findings: [fault], isReadable: false };
  const refusal = refusalOf(() => compilePolicy(policy));
  if (refusal === undefined) return { findings: [], isReadable: true };
  const alone = refusalOf(() => compilePolicy(withoutNames(policy)));
  if (alone !== undefined) return { findings: [alone], isReadable: false };
  return { findings: saidByChecks.includes(refusal.code) ? [] : [refusal], isReadable: true };
}

function refusalOf(check: () => void): PolicyFinding | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    const { code, path, message } = error instanceof TruancyError ? error : unforeseen;
    const where = `${path.join(".")}: `;
    return {
      code: code as FindingCode,
      severity: "error",
      path,
      message: message.startsWith(where) ? message.slice(where.length) : message,
      fix: "Mend this place; nothing is decided by the policy before.",
    };
  }
}

/** The policy without the places in which rules and duties name each other. */
function withoutNames(policy: Policy): Policy {
  return { ...policy, rules: policy.rules.map(ruleWithoutNames) };
}

function ruleWithoutNames(rule: Rule): Rule {
  const duties = rule.duties.map((duty) => (duty.due ? { ...duty, due: { ...duty.due, from: "trigger" } } : duty));
  return { ...rule, duties, when: conditionWithoutNames(rule.when) };
}

function conditionWithoutNames(condition: Condition): Condition {
  if ("all" in condition) return { ...condition, all: condition.all.map(conditionWithoutNames) };
  if ("any" in condition) return { ...condition, any: condition.any.map(conditionWithoutNames) };
  if ("not" in condition) return { ...condition, not: conditionWithoutNames(condition.not) };
  if (!("reached" in condition)) return condition;
  const { reached: _, within = "school-year", ...comparison } = condition;
  return { count: "day", within, ...comparison };
}
