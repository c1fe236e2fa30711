import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import { compilePolicy } from "../compile.js";
import type { Condition, Policy, Rule, Tier } from "../types.js";
import type { FindingCode, PolicyFinding } from "./types.js";

interface Refusals {
  readonly findings: readonly PolicyFinding[];
  /** Whether the rest can be looked at. */
  readonly isReadable: boolean;
}

const deepest = 64;
/** What the checks of names say themselves, each name and not only the first. */
const saidByChecks = new Set<string>(["unknown-rule", "unknown-duty", "policy-cycle"]);

/** What the compiler refuses a policy for, as findings. */
export function refusalsOf(policy: Policy): Refusals {
  const refusal = refusalOf(policy);
  if (refusal === undefined) return shapesOf(policy);
  const alone = refusalOf(withoutNames(policy));
  if (alone !== undefined) return { findings: [alone], isReadable: false };
  const shapes = shapesOf(policy);
  return saidByChecks.has(refusal.code) ? shapes : { ...shapes, findings: [refusal, ...shapes.findings] };
}

function refusalOf(policy: Policy): PolicyFinding | undefined {
  try {
    compilePolicy(policy);
    return undefined;
  } catch (error) {
    if (!(error instanceof TruancyError)) return refused("invalid-policy", []);
    const { code, path, message } = error;
    const where = `${path.join(".")}: `;
    return refused(code as FindingCode, path, message.startsWith(where) ? message.slice(where.length) : message);
  }
}

function refused(
  code: FindingCode,
  path: PolicyFinding["path"],
  message = "the policy is not in order here",
): PolicyFinding {
  return { code, severity: "error", path, message, fix: "Mend this place; nothing is decided by the policy before." };
}

/** What the compiler does not read, and the checks do. */
function shapesOf(policy: Policy): Refusals {
  const path = shapeFault(policy);
  return path === undefined
    ? { findings: [], isReadable: true }
    : { findings: [refused("invalid-policy", path)], isReadable: false };
}

function shapeFault({ jurisdiction, tiers, rules }: Policy): (string | number)[] | undefined {
  if (typeof jurisdiction !== "string") return ["jurisdiction"];
  if (!Array.isArray(tiers)) return ["tiers"];
  const given: readonly Tier[] = tiers;
  const tier = given.findIndex(
    (own) => !isRecord(own) || !isTexts(own.supports ?? []) || typeof own.title !== "string",
  );
  if (tier >= 0) return ["tiers", tier];
  for (const [index, rule] of rules.entries()) {
    const field = ruleFault(rule);
    if (field !== undefined) return ["rules", index, ...field];
  }
  return undefined;
}

function ruleFault({ title, status, authority, requires, duties, appliesTo }: Rule): (string | number)[] | undefined {
  if (typeof title !== "string") return ["title"];
  if (status !== undefined && typeof status !== "string") return ["status"];
  if (!isRecord(authority) || typeof authority.citation !== "string") return ["authority"];
  if (!isTexts(requires ?? [])) return ["requires"];
  if (!isTexts(appliesTo?.grades ?? [])) return ["appliesTo", "grades"];
  const duty = duties.findIndex(
    (own) =>
      !isRecord(own) || typeof own.action !== "string" || !isTexts(own.requires ?? []) || !isText(own.responsible),
  );
  return duty < 0 ? undefined : ["duties", duty];
}

function isTexts(list: unknown): boolean {
  return Array.isArray(list) && list.every((one) => typeof one === "string");
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === "string";
}

/** The policy without the places in which rules and duties name each other. */
function withoutNames(policy: Policy): Policy {
  try {
    return { ...policy, rules: policy.rules.map(ruleWithoutNames) };
  } catch {
    return policy;
  }
}

function ruleWithoutNames(rule: Rule): Rule {
  const duties = rule.duties.map((duty) => {
    if (duty.due === undefined) return duty;
    const { from: _, ...due } = duty.due;
    return { ...duty, due };
  });
  return { ...rule, duties, when: conditionWithoutNames(rule.when, deepest) };
}

function conditionWithoutNames(condition: Condition, levels: number): Condition {
  if (levels === 0) return condition;
  const inner = (part: Condition): Condition => conditionWithoutNames(part, levels - 1);
  if ("all" in condition) return { ...condition, all: condition.all.map(inner) };
  if ("any" in condition) return { ...condition, any: condition.any.map(inner) };
  if ("not" in condition) return { ...condition, not: inner(condition.not) };
  return "reached" in condition ? { grades: [] } : condition;
}
