import { checkCounting } from "../../attendance/internal.js";
import { requireDay } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Applicability, Due, Effective, Holds, Policy, Rule } from "../types.js";
import { checkCondition } from "./check-condition.js";
import { checkComparison, requireOneOf, requireWhole } from "./check-numbers.js";

type Path = readonly (string | number)[];

const holds: readonly Holds[] = ["while-true", "once-reached", "each-time"];
const dueUnits: readonly Due["unit"][] = ["calendar-day", "school-day"];

/** Throw where a policy cannot be compiled: ids given twice or not at all, numbers out of range, conditions too deep, dates that are none. */
export function checkPolicy(policy: Policy): void {
  if (!isRecord(policy)) throw new TruancyError("invalid-policy", [], "a policy");
  if (!isRecord(policy.counting)) throw new TruancyError("invalid-policy", ["counting"], "counting rules");
  if (!Array.isArray(policy.rules)) throw new TruancyError("invalid-policy", ["rules"], "a list of rules");
  checkCounting(policy.counting, ["counting"]);
  checkEffective(policy.effective, ["effective"]);
  const ruleIds = new Set<string>();
  const rules: readonly Rule[] = policy.rules;
  rules.forEach((rule, index) => {
    if (!isRecord(rule)) throw new TruancyError("invalid-policy", ["rules", index], "a rule");
    if (ruleIds.has(rule.id))
      throw new TruancyError("invalid-policy", ["rules", index, "id"], "two rules have this id");
    ruleIds.add(rule.id);
  });
  rules.forEach((rule, index) => checkRule(rule, ruleIds, ["rules", index]));
}

function checkRule(rule: Rule, ruleIds: ReadonlySet<string>, path: Path): void {
  if (![1, 2, 3].includes(rule.tier)) throw new TruancyError("invalid-policy", [...path, "tier"], "1, 2 or 3");
  requireOneOf(rule.holds ?? "while-true", holds, [...path, "holds"]);
  if (!Array.isArray(rule.duties)) throw new TruancyError("invalid-policy", [...path, "duties"], "a list of duties");
  if (rule.requires !== undefined && !Array.isArray(rule.requires)) {
    throw new TruancyError("invalid-policy", [...path, "requires"], "a list of determinations");
  }
  checkApplicability(rule.appliesTo, [...path, "appliesTo"]);
  checkCondition(rule.when, ruleIds, [...path, "when"]);
  checkEffective(rule.effective, [...path, "effective"]);
  checkDuties(rule, ruleIds, [...path, "duties"]);
}

function checkApplicability(appliesTo: Applicability | undefined, path: Path): void {
  if (appliesTo === undefined) return;
  const { ages, ageOn, minimumMembership } = appliesTo;
  if (ages !== undefined) checkComparison(ages, [...path, "ages"]);
  if (minimumMembership !== undefined) requireWhole(minimumMembership, 0, [...path, "minimumMembership"]);
  if (ageOn === undefined || ageOn === "day") return;
  if (!(ageOn.month >= 1 && ageOn.month <= 12))
    throw new TruancyError("invalid-number", [...path, "ageOn", "month"], "1 to 12");
  if (!(ageOn.day >= 1 && ageOn.day <= 31))
    throw new TruancyError("invalid-number", [...path, "ageOn", "day"], "1 to 31");
}

function checkEffective(effective: Effective | undefined, path: Path): void {
  if (effective?.from !== undefined) requireDay(effective.from, [...path, "from"]);
  if (effective?.until !== undefined) requireDay(effective.until, [...path, "until"]);
}

function checkDuties(rule: Rule, ruleIds: ReadonlySet<string>, path: Path): void {
  const dutyIds = new Set(rule.duties.map((duty) => duty.id));
  rule.duties.forEach(({ id }, index) => {
    if (rule.duties.findIndex((duty) => duty.id === id) === index) return;
    throw new TruancyError("invalid-policy", [...path, index, "id"], "two duties of a rule have this id");
  });
  rule.duties.forEach((duty, index) => {
    if (duty.due !== undefined) checkDue(duty.due, dutyIds, ruleIds, [...path, index, "due"]);
    if (duty.extension !== undefined) requireWhole(duty.extension.within, 0, [...path, index, "extension", "within"]);
  });
}

function checkDue(
  { within, from, unit }: Due,
  dutyIds: ReadonlySet<string>,
  ruleIds: ReadonlySet<string>,
  path: Path,
): void {
  requireWhole(within, 0, [...path, "within"]);
  requireOneOf(unit, dueUnits, [...path, "unit"]);
  if (from === undefined || from === "trigger" || dutyIds.has(from) || ruleIds.has(from)) return;
  throw new TruancyError("unknown-duty", [...path, "from"]);
}
