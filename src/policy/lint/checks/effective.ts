import type { Effective } from "../../types.js";
import { gravity, type LintContext } from "../context.js";

/** Rules that are in force on no date, and what is no longer in force. */
export function effectiveFaults({ policy, rules, asOf = "", tell }: LintContext): void {
  const whole = policy.effective ?? {};
  const isReversed = endsBefore(whole, whole);
  const fix = "Put the first date into `from` and the last into `until`.";
  if (isReversed) tell("not-in-force", "error", ["effective"], "the policy ends before it begins", fix);
  else if (whole.until !== undefined && whole.until < asOf) {
    tell(
      "expired",
      "warning",
      ["effective", "until"],
      "the policy is no longer in force: by then no rule of it is met",
      "Take the version that follows it, or move the date on.",
    );
  }
  for (const { rule, path: place } of rules) {
    const { effective = {} } = rule;
    const path = [...place, "effective"];
    if (endsBefore(effective, effective)) tell("not-in-force", "error", path, "the rule ends before it begins", fix);
    else if (!isReversed && (endsBefore(effective, whole) || endsBefore(whole, effective))) {
      tell(
        "not-in-force",
        "error",
        path,
        "the rule is in force on no date on which the policy is",
        "Let the dates of rule and policy meet, or leave the rule out.",
      );
    } else if (effective.until !== undefined && effective.until < asOf) {
      tell(
        "expired",
        gravity(rule),
        [...path, "until"],
        `the rule was in force until ${effective.until}`,
        "Keep it for decisions about that time beside the rule that follows it, or leave it out.",
      );
    }
  }
}

function endsBefore({ until }: Effective, { from }: Effective): boolean {
  return until !== undefined && from !== undefined && until < from;
}
