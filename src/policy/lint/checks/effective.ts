import type { Effective } from "../../types.js";
import { gravity, ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";

const earliest = "0000-00-00";
const latest = "9999-99-99";

/** Rules that are in force on no date, and what is no longer in force. */
export function* findEffectiveFaults({ policy, rules, asOf }: LintContext): Iterable<PolicyFinding> {
  if (isEmpty(policy.effective)) yield emptyPolicy;
  else if (hasEnded(policy.effective, asOf)) yield endedPolicy;
  for (const placed of rules) {
    const { effective } = placed.rule;
    const path = [...placed.path, "effective"];
    if (isEmpty(effective)) {
      yield ofRule(placed, "not-in-force", "error", path, {
        message: "the rule ends before it begins",
        fix: "Put the first date into `from` and the last into `until`.",
      });
    } else if (!isEmpty(policy.effective) && isEmpty(effective, policy.effective)) {
      yield ofRule(placed, "not-in-force", "error", path, {
        message: "the rule is in force on no date on which the policy is",
        fix: "Let the dates of rule and policy meet, or leave the rule out.",
      });
    } else if (hasEnded(effective, asOf)) {
      yield ofRule(placed, "expired", gravity(placed), [...path, "until"], {
        message: `the rule was in force until ${effective?.until}`,
        fix: "Keep it for decisions about that time beside the rule that follows it, or leave it out.",
      });
    }
  }
}

const emptyPolicy: PolicyFinding = {
  code: "not-in-force",
  severity: "error",
  path: ["effective"],
  message: "the policy ends before it begins",
  fix: "Put the first date into `from` and the last into `until`.",
};

const endedPolicy: PolicyFinding = {
  code: "expired",
  severity: "warning",
  path: ["effective", "until"],
  message: "the policy is no longer in force: by then no rule of it is met",
  fix: "Take the version that follows it, or move the date on.",
};

function isEmpty(...all: readonly (Effective | undefined)[]): boolean {
  const from = all.reduce((latestFrom, own) => max(latestFrom, own?.from ?? earliest), earliest);
  const until = all.reduce((earliestUntil, own) => min(earliestUntil, own?.until ?? latest), latest);
  return until < from;
}

function max(a: string, b: string): string {
  return a > b ? a : b;
}

function min(a: string, b: string): string {
  return a < b ? a : b;
}

function hasEnded(effective: Effective | undefined, asOf: string | undefined): boolean {
  return effective?.until !== undefined && asOf !== undefined && effective.until < asOf;
}
